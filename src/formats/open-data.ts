import { listFigures } from '../model/story/claim-figures.ts';
import type { Article, Claim, Story } from '../model/story/story.ts';
import { writeClaims, writeEvents, writePassages } from './tables.ts';

/** The tables of the whole story, by the names of their files without the ending. */
export const tables = { claims: writeClaims, passages: writePassages, events: writeEvents } as const;

/** The claims that have a series of figures, each a table of its own. */
export function listSeries({ claims }: Story): Claim[] {
  return claims.filter((claim) => listFigures(claim).length > 0);
}

/** The articles whose text is a file: those that the site shows whole. */
export function listTexts({ articles }: Story): Article[] {
  return articles.filter(({ shown }) => shown.isWhole);
}

/**
 * Whether the citations, texts and figures of a whole story are in one file each, where there is else one for each
 * article and claim. Linked data of an article then stands in its page, and there is no oEmbed.
 */
export function isOfStory({ site }: Pick<Story, 'site'>): boolean {
  return site.downloads === 'story';
}

/** Entries by the files in which they are, each with its name, without folder and ending. */
export function groupInFiles<Entry extends { id: string }>(
  entries: readonly Entry[],
  story: Pick<Story, 'site'>,
): { name: string; entries: [Entry, ...Entry[]] }[] {
  const [first, ...others] = entries;
  if (first && isOfStory(story)) return [{ name: wholeStory, entries: [first, ...others] }];
  return entries.map((entry) => ({ name: entry.id, entries: [entry] }));
}

/** The file in which an article's text is, below the page of open data. */
export function textFile({ id }: Pick<Article, 'id'>, story: Pick<Story, 'site'>): string {
  return `texts/${isOfStory(story) ? wholeStory : id}.txt`;
}

/** The texts of a file: a line each. */
export function writeTexts(articles: readonly Pick<Article, 'text'>[]): string {
  return articles.map(({ text }) => text.text).join('\n');
}

/** The file in which a claim's figures are. */
export function seriesFile({ id }: Pick<Claim, 'id'>, story: Pick<Story, 'site'>): string {
  return `figures/${isOfStory(story) ? wholeStory : id}.csv`;
}

/**
 * The file in which is what to cite of a page.
 *
 * @param page its address below that of the story, without the slash at its end
 */
export function citationFile(page: string, format: string, story: Pick<Story, 'site'>): string {
  return `cite/${isOfStory(story) ? wholeStory : page}.${format}`;
}

/** What a file is called that is of a whole story. */
export const wholeStory = 'story';

/** The files there that are one of a kind. */
export const files = {
  story: 'story.json',
  annotations: 'annotations.jsonld',
} as const;
