import type { PagefindApi, PagefindHit } from './pagefind-api.ts';
import { openRanking, type RankingReader } from './ranking.ts';
import type { RankingManifest } from '../text/index-format.ts';

/**
 * Fetches what every search needs: Pagefind, with the list of its pages in the order of their numbers, and the head of
 * the ranking. `base` is the site's base path, with or without its slash at the end.
 */
export async function loadSearch(base: string): Promise<LoadedSearch> {
  const folder = `${base.replace(/\/$/u, '')}/pagefind/`;
  const [pagefind, manifest] = await Promise.all([
    loadPagefind(folder, base),
    fetchFile(`${folder}ranking/ranking.json`).then((response) => response.json() as Promise<RankingManifest>),
  ]);
  const others = manifest.parts.slice(1).map((_, at) => `${folder}${at + 1}/`);
  await Promise.all(others.map((part) => pagefind.mergeIndex(part, { baseUrl: base })));
  const { results } = await pagefind.search(null, { sort: { date: 'asc' } });
  const hits = listParts(results, manifest.parts);
  if (hits.length !== manifest.documents) {
    throw new Error(
      `Pagefind's index has ${hits.length} pages and its ranking ${manifest.documents}: they are of different builds.`,
    );
  }
  return {
    pagefind,
    hits,
    numbers: new Map(hits.map(({ id }, number) => [id, number])),
    manifest,
    ranking: openRanking(manifest, (name) => loadPacked(`${folder}ranking/${name}`)),
  };
}

/**
 * Pagefind runs on the page itself: its worker would fetch its code a second time, and it is asked for little. Its address
 * stands in a name of its own: Vite wraps the import of a written one in a helper, which every page would then have to
 * fetch in a chunk of its own.
 */
async function loadPagefind(folder: string, base: string): Promise<PagefindApi> {
  const script = `${folder}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance: (options: Record<string, unknown>) => PagefindApi;
  };
  const pagefind = createInstance({ basePath: folder, baseUrl: base, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/**
 * Hits part by part. Pagefind sorts within a part and merges parts by rank: the first of each, then the second of each,
 * as far as they go.
 */
function listParts(merged: readonly PagefindHit[], sizes: readonly number[]): PagefindHit[] {
  const parts = sizes.map((): PagefindHit[] => []);
  const ranks = Math.max(0, ...sizes);
  let at = 0;
  for (let rank = 0; rank < ranks; rank++) {
    for (const [part, size] of sizes.entries()) {
      const hit = rank < size ? merged[at++] : undefined;
      if (hit) parts[part]?.push(hit);
    }
  }
  return parts.flat();
}

async function loadPacked(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const { body } = await fetchFile(url);
  if (body === null) throw new Error(`${url} came without content.`);
  return new Uint8Array(await new Response(body.pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer());
}

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} came with status ${response.status}.`);
  return response;
}

export interface LoadedSearch {
  pagefind: PagefindApi;
  /** Pagefind's pages; the place of each is its document's number in the ranking. */
  hits: PagefindHit[];
  /** The number of each page, by Pagefind's id of it. */
  numbers: ReadonlyMap<string, number>;
  manifest: RankingManifest;
  ranking: RankingReader;
}
