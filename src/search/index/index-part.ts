import { createIndex, type PagefindIndex } from 'pagefind';
import { escapeHtml } from '../../model/escape-html.ts';
import { ASKED_ID, searchFilters, SHOWN_ID, TEXT_ID, UNDATED, type SearchFilter } from '../text/index-format.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * Has Pagefind index documents, in their order.
 *
 * @returns the files of the index, by their paths, in order
 * @throws where Pagefind refuses a document, or leaves one out
 */
export async function indexPart(
  documents: readonly SearchDocument[],
  language: string,
): Promise<[path: string, bytes: Uint8Array][]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  await addDocuments(index, documents, language);
  const made = await index.getFiles();
  refuse(made.errors, 'Pagefind could not make its index');
  await index.deleteIndex();
  const files = made.files.map(({ path, content }): [string, Uint8Array] => [path, content]);
  const pages = countPages(files);
  if (pages !== documents.length) {
    throw new Error(`Pagefind indexed ${pages} of ${documents.length} entries, and does not say why.`);
  }
  return files.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Hands the documents over one behind the other, without waiting for Pagefind's answer to each. */
async function addDocuments(
  index: PagefindIndex,
  documents: readonly SearchDocument[],
  language: string,
): Promise<void> {
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    await Promise.all(
      documents.slice(from, from + AT_ONCE).map(async (document, at) => {
        const content = describeDocument(document, from + at, language);
        const { errors } = await index.addHTMLFile({ url: document.url, content });
        refuse(errors, `Pagefind refused ${document.url}`);
      }),
    );
  }
}

/** Pagefind leaves out, without a word, pages in which it finds nothing. */
function countPages(files: readonly (readonly [path: string, bytes: Uint8Array])[]): number {
  const [, bytes = new Uint8Array()] = files.find(([path]) => path === 'pagefind-entry.json') ?? [];
  const entry = JSON.parse(new TextDecoder().decode(bytes)) as { languages: Record<string, { page_count: number }> };
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

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`${what}: ${errors.join('; ')}`);
}

/** So many documents are under way to Pagefind at a time. */
const AT_ONCE = 64;
