import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { sort } from 'd3-array';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { escapeHtml } from '../../model/escape-html.ts';
import { buildRanking } from './build-ranking.ts';
import {
  ASKED_ID,
  searchFilters,
  SHOWN_ID,
  TEXT_ID,
  UNDATED,
  type RankingManifest,
  type SearchFilter,
} from '../text/index-format.ts';
import type { SearchLanguage } from '../text/search-language.ts';
import { findWords } from '../text/words.ts';
import { pickSearchLanguage } from './pick-search-language.ts';
import type { SearchDocument } from './search-document.ts';
import type { SpellingGroup } from '../text/spellings.ts';

/**
 * Writes the search index into a folder, which it empties first: Pagefind's index, which holds the texts, filters and
 * dates and finds phrases, and beside it the folder `ranking`, which ranks the entries (see build-ranking.ts).
 *
 * Documents are numbered in the order of their dates, undated ones last, so that a document's number is its place in
 * time; within a date they keep the order in which they are handed over.
 *
 * The same documents give the same bytes. Throws, with the cause, where two documents have one address, and when Pagefind
 * refuses a document or indexes nothing: a site without its search index is not built. Pagefind's service is closed
 * either way.
 *
 * @returns how many articles, claims, topics, events and names can be found
 */
export async function writeIndex(
  found: readonly SearchDocument[],
  folder: string,
  { language, spellings }: { language: string; spellings: readonly SpellingGroup[] },
): Promise<number> {
  const searchLanguage = pickSearchLanguage(language);
  if (found.length === 0) throw new Error('The search index would be empty: no documents were handed over.');
  refuseSharedAddresses(found);
  const documents = sort(found, ({ date }) => date);
  await rm(folder, { recursive: true, force: true });
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    await addDocuments(index, documents, language, searchLanguage);
    const written = await index.writeFiles({ outputPath: folder });
    refuse(written.errors, 'Pagefind could not write its index');
  } finally {
    await close();
  }
  const pages = await countPages(folder);
  if (pages !== documents.length) {
    throw new Error(`Pagefind indexed ${pages} of ${documents.length} entries, and does not say why.`);
  }
  await writeRanking(documents, spellings, searchLanguage, folder);
  return documents.length;
}

function refuseSharedAddresses(documents: readonly SearchDocument[]): void {
  const known = new Map<string, SearchDocument>();
  for (const document of documents) {
    const { url, kind, title } = document;
    const other = known.get(url);
    if (other) {
      throw new Error(
        `Two documents of the search have the address ${url}: the ${other.kind} "${other.title}" and the ${kind} "${title}". Give each an address of its own.`,
      );
    }
    known.set(url, document);
  }
}

/** Hands the documents over one behind the other, without waiting for Pagefind's answer to each. */
async function addDocuments(
  index: PagefindIndex,
  documents: readonly SearchDocument[],
  language: string,
  searchLanguage: SearchLanguage,
): Promise<void> {
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    await Promise.all(
      documents.slice(from, from + AT_ONCE).map(async (document, at) => {
        refuseSilent(document, searchLanguage);
        const content = describeDocument(document, from + at, language);
        const { errors } = await index.addHTMLFile({ url: document.url, content });
        refuse(errors, `Pagefind refused ${document.url}`);
      }),
    );
  }
}

function refuseSilent({ url, title, paragraphs }: SearchDocument, language: SearchLanguage): void {
  if ([title, ...paragraphs.map(({ text }) => text)].some((text) => findWords(text, language).length > 0)) return;
  throw new Error(`${url} cannot be found: its title and text hold no words. Give it a title.`);
}

/** Pagefind leaves out, without a word, pages in which it finds nothing. */
async function countPages(folder: string): Promise<number> {
  const entry = JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

/**
 * One document as Pagefind reads it. Each paragraph is an element of its own with an id, so that no two words are glued
 * and a hit can be traced to its paragraph. Every document has the sort key, dated or not: it is its number, and the
 * numbers follow the dates.
 */
function describeDocument(document: SearchDocument, number: number, language: string): string {
  const { kind, id, title, asked = [], letters = [], date, dateLabel, unreviewed } = document;
  const paragraphs = document.paragraphs.map(({ id: own, ...rest }, at) => ({ id: own ?? `${TEXT_ID}${at}`, ...rest }));
  const filters: Partial<Record<SearchFilter, readonly string[]>> = {
    ...document.filters,
    kind: [kind],
    year: [date?.slice(0, 4) ?? UNDATED],
  };
  const meta = {
    kind,
    id,
    letters: letters.join(' '),
    language: document.language ?? language,
    date: date ?? '',
    dateLabel: dateLabel ?? '',
    unreviewed: unreviewed ?? '',
    ...Object.fromEntries(
      paragraphs.flatMap((one) =>
        one.shown === undefined || one.shown === one.text ? [] : [[SHOWN_ID + one.id, one.shown]],
      ),
    ),
  };
  const facts = [
    ...Object.entries(meta)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => describeFact('meta', name, value)),
    ...searchFilters.flatMap((name) => (filters[name] ?? []).map((value) => describeFact('filter', name, value))),
    describeFact('sort', 'date', String(number).padStart(7, '0')),
  ];
  const blocks = [
    ...paragraphs.map((paragraph) => `<p id="${escapeHtml(paragraph.id)}">${escapeHtml(paragraph.text)}</p>`),
    ...asked.map((text, at) => `<p id="${ASKED_ID}${at}">${escapeHtml(text)}</p>`),
  ];
  return `<html lang="${escapeHtml(language)}"><body>${facts.join('')}<h1>${escapeHtml(title)}</h1>${blocks.join('')}</body></html>`;
}

function describeFact(use: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return `<meta data-pagefind-${use}="${name}[content]" content="${escapeHtml(value)}">`;
}

async function writeRanking(
  documents: readonly SearchDocument[],
  spellings: readonly SpellingGroup[],
  language: SearchLanguage,
  folder: string,
): Promise<void> {
  const { termStarts, terms, wordStarts, words } = buildRanking(documents, spellings, language);
  const files = new Map<string, Uint8Array>([
    ...terms.map((run, at): [string, Uint8Array] => [`terms-${at}.bin`, pack(run)]),
    ...words.map((run, at): [string, Uint8Array] => [`words-${at}.bin`, pack(run)]),
  ]);
  const hash = createHash('sha256');
  for (const bytes of files.values()) hash.update(bytes);
  const version = hash.digest('hex').slice(0, 8);
  const manifest: RankingManifest = {
    version,
    documents: documents.length,
    dated: documents.filter(({ date }) => date !== undefined).length,
    termStarts,
    wordStarts,
    spellings,
  };
  const target = path.join(folder, 'ranking');
  await mkdir(path.join(target, version), { recursive: true });
  for (const [name, bytes] of files) await writeFile(path.join(target, version, name), bytes);
  await writeFile(path.join(target, 'ranking.json'), JSON.stringify(manifest));
}

function pack(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 9 });
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
}

/** So many documents are under way to Pagefind at a time. */
const AT_ONCE = 64;
