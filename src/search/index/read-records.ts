import { sort } from 'd3-array';
import { parseArticleText } from '../../corpus/parse-article-text.ts';
import type { Corpus } from '../../corpus/read-corpus.ts';
import { readStory } from '../../corpus/read-story.ts';
import type { Story } from '../../model/story/story.ts';
import { nameArticles, namesByLetter } from '../../model/story/own-words.ts';
import type { Language } from '../../messages/language.ts';
import { pickLanguage } from '../../messages/languages.ts';
import type { SearchRecord, SpellingGroup } from '../text/search-record.ts';
import { storyRecords, storySpellings } from './story-records.ts';

/**
 * What search finds in a corpus that has passed the checks, with the spellings that find the same, and the language of
 * the site.
 *
 * @param kept what search finds in stories that are not read
 */
export function readRecords(
  corpus: Corpus,
  kept: readonly { outline: Pick<Story, 'path'>; records: SearchRecord[] }[] = [],
): { records: SearchRecord[]; spellings: SpellingGroup[]; language: string } {
  const stories = corpus.stories.map((one) => ({ corpus: one, story: readStory(one) }));
  const [{ story } = { story: readStory(corpus) }] = stories;
  const choice = pickLanguage(story.site.language);
  if (!choice.ok) {
    throw new Error(
      `There are no words for the language "${story.site.language}"; there are ${choice.available.join(', ')}.`,
    );
  }
  return {
    records: sort(
      [
        ...stories.map(({ corpus, story }) => ({
          outline: story,
          records: readStoryRecords(corpus, story, choice.language),
        })),
        ...kept,
      ],
      ({ outline }) => outline.path,
    ).flatMap(({ records }) => records),
    spellings: storySpellings(
      story,
      corpus.spellings.map(({ data }) => data),
    ),
    language: story.site.language,
  };
}

/** What search finds in one story of a corpus. */
export function readStoryRecords(corpus: Corpus, story: Story, language: Language): SearchRecord[] {
  const records = storyRecords(story, language, readBodies(corpus));
  const isOnly = corpus.stories.length + corpus.elsewhere.length === 1;
  return isOnly ? records : records.flatMap((record) => placeRecord(record, story));
}

/**
 * A record of one of several stories. What stories share is found in the one at the root; the articles and topics of the
 * others are told by what they are called, since an id may be of two stories.
 */
function placeRecord(record: SearchRecord, { title, path, articles, topics }: Story): SearchRecord[] {
  if (path === '') return [{ ...record, story: title }];
  if (record.kind === 'name' || record.kind === 'page') return [];
  const nameArticle = (id: string) => {
    const article = articles.find((one) => one.id === id);
    return `${title} · ${article?.data.letter ?? ''}: ${article?.data.title ?? ''}`;
  };
  return [
    {
      ...record,
      story: title,
      url: `/${path}${record.url.slice(1)}`,
      ...(record.articles && { articles: record.articles.map(nameArticle) }),
      ...(record.topics && {
        topics: record.topics.map((id) => `${title} · ${topics.find((topic) => topic.id === id)?.name ?? ''}`),
      }),
    },
  ];
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
