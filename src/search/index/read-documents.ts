import { sort } from 'd3-array';
import { listStories } from '../../corpus/find-story.ts';
import type { Corpus } from '../../corpus/read-corpus.ts';
import { readStory } from '../../corpus/read-story.ts';
import { getLanguage } from '../../messages/languages.ts';
import type { SpellingGroup } from '../text/spellings.ts';
import { foundStory, type FoundStory } from './found-documents.ts';
import { readStoryDocuments, type ReadPage } from './story-documents.ts';
import { listSpellings } from './story-facts.ts';

/**
 * What search finds on the built site of a corpus that has passed the checks, with the spellings that find the same, and
 * the language of the site.
 *
 * @param kept the same of stories that are not read
 */
export function readDocuments(
  corpus: Corpus,
  readPage: ReadPage,
  kept: readonly FoundStory[] = [],
): { stories: FoundStory[]; spellings: SpellingGroup[]; language: string } {
  const read = corpus.stories.map(readStory);
  const front = read[0] ?? readStory(corpus);
  const language = getLanguage(front.site.language);
  const isOneOfMany = listStories(corpus).length > 1;
  return {
    stories: sort(
      [
        ...read.map((story) => foundStory(story.path, readStoryDocuments(story, { language, isOneOfMany, readPage }))),
        ...kept,
      ],
      ({ path }) => path,
    ),
    spellings: listSpellings(
      front,
      corpus.spellings.map(({ data }) => data),
    ),
    language: front.site.language,
  };
}
