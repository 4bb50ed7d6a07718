import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync } from 'node:zlib';
import { sort } from 'd3-array';
import { close } from 'pagefind';
import { buildRanking, type Ranking } from './build-ranking.ts';
import { countTerms, type TermCounts } from './count-terms.ts';
import { cutParts, type FoundPart } from './cut-parts.ts';
import type { FoundDocument, FoundStory } from './found-documents.ts';
import { indexPart } from './index-part.ts';
import { searchKinds, type RankingManifest } from '../text/index-format.ts';
import type { SearchLanguage } from '../text/search-language.ts';
import { findWords } from '../text/words.ts';
import { pickSearchLanguage } from './pick-search-language.ts';
import type { SearchDocument } from './search-document.ts';
import type { SpellingGroup } from '../text/spellings.ts';

/**
 * Writes the search index into a folder, which it empties first: Pagefind's index, which holds the texts, filters and
 * dates and finds phrases, and beside it the folder `ranking`, which ranks the entries (see build-ranking.ts). A large
 * index is several of Pagefind's, which a browser merges.
 *
 * The same documents give the same bytes. Throws, with the cause, where two documents have one address, and when Pagefind
 * refuses a document or indexes nothing: a site without its search index is not built. Pagefind's service is closed
 * either way.
 *
 * @param partSize how many documents each part of a large index has at most, about
 * @param keep gives the bytes that were made from the same value before, or makes them; by the name of what is made
 * @returns how many articles, claims, topics, events and names can be found
 */
export async function writeIndex(
  stories: readonly FoundStory[],
  folder: string,
  {
    language,
    spellings,
    keep = (_name, _from, make) => make(),
    partSize,
  }: { language: string; spellings: readonly SpellingGroup[]; keep?: KeepPart; partSize?: number },
): Promise<number> {
  const searchLanguage = pickSearchLanguage(language);
  const parts = cutParts(stories, partSize);
  if (parts.length === 0) throw new Error('The search index would be empty: no documents were handed over.');
  const found = parts.flatMap((part) => part.found);
  refuseSharedAddresses(found);
  await rm(folder, { recursive: true, force: true });
  const counts: Uint8Array[] = [];
  try {
    for (const [at, part] of parts.entries()) {
      const read = readOnce(part, searchLanguage);
      const from = [digest(part.found.map((document) => document.digest).join()), language];
      const files = await keep(`pagefind-${at}`, from, async () => serialize(await indexPart(await read(), language)));
      await layPart(deserialize(files) as [string, Uint8Array][], at, folder);
      const count = async () => serialize(countTerms(await read(), spellings, searchLanguage));
      counts.push(await keep(`terms-${at}`, [...from, spellings], count));
    }
  } finally {
    await close();
  }
  const rank = () => {
    const read = counts.map((bytes) => deserialize(bytes) as TermCounts);
    const { terms, words, ...starts } = buildRanking(read, spellings, searchLanguage);
    return Promise.resolve(serialize({ ...starts, terms: terms.map(pack), words: words.map(pack) }));
  };
  const ranking = await keep('ranking', [counts.map(digest), language, spellings], rank);
  await writeRanking(deserialize(ranking) as Ranking, parts, spellings, folder);
  return found.length;
}

/** Reads the documents of a part when they are first asked for, and refuses those that hold no words. */
function readOnce(part: FoundPart, language: SearchLanguage): FoundPart['read'] {
  let documents: ReturnType<FoundPart['read']> | undefined;
  return async () => {
    documents ??= part.read();
    for (const document of await documents) refuseSilent(document, language);
    return documents;
  };
}

function refuseSilent({ url, title, paragraphs }: SearchDocument, language: SearchLanguage): void {
  if ([title, ...paragraphs.map(({ text }) => text)].some((text) => findWords(text, language).length > 0)) return;
  throw new Error(`${url} cannot be found: its title and text hold no words. Give it a title.`);
}

function refuseSharedAddresses(documents: readonly FoundDocument[]): void {
  const known = new Map<string, FoundDocument>();
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

/** The first part stands in the folder itself, with Pagefind's code; of the others only what that merges. */
async function layPart(files: readonly (readonly [string, Uint8Array])[], at: number, folder: string): Promise<void> {
  const merged = /^(?:filter|fragment|index)\/|^pagefind-entry\.json$|\.pf_meta$/;
  const own = at === 0 ? files : files.filter(([name]) => merged.test(name));
  const laid = own.map(([name, bytes]) => ({ file: path.join(folder, at === 0 ? '' : String(at), name), bytes }));
  await Promise.all(
    [...new Set(laid.map(({ file }) => path.dirname(file)))].map((one) => mkdir(one, { recursive: true })),
  );
  for (let from = 0; from < laid.length; from += WRITTEN_AT_ONCE)
    await Promise.all(laid.slice(from, from + WRITTEN_AT_ONCE).map(({ file, bytes }) => writeFile(file, bytes)));
}

/** Writes a ranking whose runs are packed. */
async function writeRanking(
  { termStarts, terms, wordStarts, words }: Ranking,
  parts: readonly FoundPart[],
  spellings: readonly SpellingGroup[],
  folder: string,
): Promise<void> {
  const documents = parts.flatMap((part) => part.found);
  const files = new Map<string, Uint8Array>([
    ...terms.map((run, at): [string, Uint8Array] => [`terms-${at}.bin`, run]),
    ...words.map((run, at): [string, Uint8Array] => [`words-${at}.bin`, run]),
    ['kinds.bin', pack(Uint8Array.from(documents, ({ kind }) => searchKinds.indexOf(kind)))],
    ['order.bin', pack(new Uint8Array(Uint32Array.from(placeInTime(documents)).buffer))],
  ]);
  const hash = createHash('sha256');
  for (const bytes of files.values()) hash.update(bytes);
  const version = hash.digest('hex').slice(0, 8);
  const manifest: RankingManifest = {
    version,
    parts: parts.map((part) => part.found.length),
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

/** For each document its place in the order of dates, undated ones last. */
function placeInTime(documents: readonly FoundDocument[]): number[] {
  const places: number[] = [];
  sort(documents.keys(), (number) => documents[number]?.date).forEach((number, place) => (places[number] = place));
  return places;
}

function digest(made: Uint8Array | string): string {
  return createHash('sha256').update(made).digest('hex');
}

function pack(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 9 });
}

/** So many files are open at a time. */
const WRITTEN_AT_ONCE = 64;

/** Keeps between builds what is made from a value, which is all that it depends on beside the code. */
export type KeepPart = (name: string, from: unknown, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
