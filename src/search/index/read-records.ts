import { parseArticleText } from '../../corpus/parse-article-text.ts';
import type { Corpus } from '../../corpus/read-corpus.ts';
import { readStory } from '../../corpus/read-story.ts';
import { nameArticles, namesByLetter } from '../../model/story/own-words.ts';
import { pickLanguage } from '../../messages/languages.ts';
import type { SearchRecord, SpellingGroup } from '../text/search-record.ts';
import { storyRecords, storySpellings } from './story-records.ts';

/**
 * What search finds in a corpus that has passed the checks, with the spellings that find the same, and the language of
 * the site.
 */
export function readRecords(corpus: Corpus): { records: SearchRecord[]; spellings: SpellingGroup[]; language: string } {
  const story = readStory(corpus);
  const choice = pickLanguage(story.site.language);
  if (!choice.ok) {
    throw new Error(
      `There are no words for the language "${story.site.language}"; there are ${choice.available.join(', ')}.`,
    );
  }
  return {
    records: storyRecords(story, choice.language, readBodies(corpus)),
    spellings: storySpellings(
      story,
      corpus.spellings.map(({ data }) => data),
    ),
    language: story.site.language,
  };
}

/** The text below the front matter of each claim and event, a paragraph a line, as its page says it. */
function readBodies(corpus: Corpus): Map<string, string> {
  const names = namesByLetter(corpus.articles);
  return new Map(
    [...corpus.claims, ...corpus.events].map(({ id, body }) => {
      const { text, blocks } = parseArticleText(body);
      return [id, nameArticles(blocks.map(({ start, end }) => text.slice(start, end)).join('\n'), names)];
    }),
  );
}
