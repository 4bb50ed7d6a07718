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

/** The file of an article's text, below the page of open data. */
export function textFile({ id }: Pick<Article, 'id'>): string {
  return `texts/${id}.txt`;
}

/** The file of a claim's figures there. */
export function seriesFile({ id }: Pick<Claim, 'id'>): string {
  return `figures/${id}.csv`;
}

/** The files there that are one of a kind. */
export const files = {
  story: 'story.json',
  annotations: 'annotations.jsonld',
} as const;
