import type { Corpus } from '../../corpus/read-corpus.ts';
import { readStory } from '../../corpus/read-story.ts';
import { pickLanguage } from '../../messages/languages.ts';
import type { SpellingGroup } from '../text/spellings.ts';
import type { SearchDocument } from './search-document.ts';
import { readStoryDocuments, type ReadPage } from './story-documents.ts';
import { listSpellings } from './story-facts.ts';

/**
 * What search finds on the built site of a corpus that has passed the checks, with the spellings that find the same, and
 * the language of the site.
 */
export function readDocuments(
  corpus: Corpus,
  readPage: ReadPage,
): { documents: SearchDocument[]; spellings: SpellingGroup[]; language: string } {
  const stories = corpus.stories.map(readStory);
  const front = stories[0] ?? readStory(corpus);
  const choice = pickLanguage(front.site.language);
  if (!choice.ok) {
    throw new Error(
      `There are no words for the language "${front.site.language}"; there are ${choice.available.join(', ')}.`,
    );
  }
  const { language } = choice;
  const isOneOfMany = stories.length > 1;
  return {
    documents: stories.flatMap((story) => readStoryDocuments(story, { language, isOneOfMany, readPage })),
    spellings: listSpellings(
      front,
      corpus.spellings.map(({ data }) => data),
    ),
    language: front.site.language,
  };
}
