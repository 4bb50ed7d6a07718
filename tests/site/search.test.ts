import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { describe, expect, inject, test } from 'vitest';
import { crocus } from '../support/build-site.ts';
import { readBuiltDocuments, wordsOf } from '../support/built-documents.ts';
import { byTag, findAll, readPages, textOf } from '../support/built-site.ts';

const { dist } = inject('site');
const documents = await readBuiltDocuments({ root: crocus, dist });

describe('What search finds', () => {
  test('is what Pagefind by itself reads in the built pages, page by page', async () => {
    const read = await readByPagefind(dist);
    const found = Map.groupBy(documents, ({ url }) => url.replace(/#.*$/u, ''));
    expect([...read.keys()].sort()).toEqual([...found.keys()].sort());
    for (const [path, here] of found) {
      const content = lettersOf(read.get(path) ?? '');
      const texts = here.flatMap((one) => wordsOf(one).split('\n')).map(lettersOf);
      for (const text of texts) expect(content, path).toContain(text);
      expect(texts.join('').length, path).toBe(content.length);
    }
  });

  test('stands in one entry: nothing that pages repeat of another is found there again', () => {
    const texts = documents.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
    const long = texts.filter((text) => text.split(' ').length > 8);
    expect(long.length).toBeGreaterThan(100);
    expect(long.filter((text, at) => long.indexOf(text) !== at)).toEqual([]);
  });

  test('of an article is its text, and no quotation of it is found in a claim or an event', () => {
    const quoted = new Set(readPages(dist).flatMap(({ tree }) => findAll(tree, byTag('blockquote')).map(textOf)));
    const sentences = [...quoted].filter((words) => words.split(' ').length > 6);
    const others = documents.filter(({ kind }) => kind !== 'passage').flatMap(({ paragraphs }) => paragraphs);
    expect(sentences.length).toBeGreaterThan(20);
    for (const { text } of others) for (const words of sentences) expect(text).not.toContain(words);
  });
});

/** The text of each page that Pagefind indexes in a folder by itself, by its path. */
async function readByPagefind(folder: string): Promise<Map<string, string>> {
  const target = await mkdtemp(join(tmpdir(), 'claimline-pagefind-'));
  try {
    const { index } = await createIndex({ forceLanguage: 'en' });
    await index?.addDirectory({ path: folder });
    await index?.writeFiles({ outputPath: target });
    return new Map(
      readdirSync(join(target, 'fragment')).map((name) => {
        const text = gunzipSync(readFileSync(join(target, 'fragment', name))).toString();
        const { url, content } = JSON.parse(text.replace('pagefind_dcd', '')) as { url: string; content: string };
        return [url, content] as const;
      }),
    );
  } finally {
    await close();
    await rm(target, { recursive: true });
  }
}

/** Without spaces and signs: Pagefind joins the words of neighbouring cells, and ends headings with a full stop. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
