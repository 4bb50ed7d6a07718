import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundStory } from '../../../src/search/index/found-documents.ts';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import { writeIndex, type KeepPart } from '../../../src/search/index/write-index.ts';
import { generateArticles } from '../../bench/generate-articles.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'claimline-index-'));
});
afterAll(async () => rm(folder, { recursive: true }));

const options = { language: 'en', spellings: [] };
const claim: SearchDocument = {
  kind: 'claim',
  id: 'a',
  url: '/claims/a/',
  title: 'A claim',
  paragraphs: [{ text: 'One.' }, { text: 'Two “…”', shown: 'Two “three four five six”' }],
  asked: ['Is it?'],
  filters: { topic: ['t1', 't2'] },
};
const articles = generateArticles(80).map(({ id, title, date, paragraphs }): SearchDocument => ({
  kind: 'passage',
  id,
  url: `/articles/${id}/`,
  title,
  paragraphs: paragraphs.map((text, at) => ({ id: `p${String(at + 1)}`, text })),
  filters: { article: [id] },
  date,
}));

/** The documents of a story that is alone on its site. */
const alone = (documents: SearchDocument[]) => [foundStory('', documents)];

describe('writeIndex', () => {
  it('writes the same bytes for the same documents', async () => {
    const [one, two] = [path.join(folder, 'one'), path.join(folder, 'two')];
    await writeIndex(alone([claim, ...articles]), one, options);
    await writeIndex(alone([claim, ...articles]), two, options);
    expect(readFolder(one)).toEqual(readFolder(two));
  });

  it('makes again the part that changed and no other, and the same bytes as from nothing', async () => {
    const kept = new Map<string, { from: string; bytes: Uint8Array }>();
    const made: string[] = [];
    const keep: KeepPart = async (name, from, make) => {
      const value = JSON.stringify(from);
      const known = kept.get(name);
      if (known?.from === value) return known.bytes;
      made.push(name);
      const bytes = await make();
      kept.set(name, { from: value, bytes });
      return bytes;
    };
    const parts = { ...options, partSize: 20 };
    await writeIndex(alone(articles), path.join(folder, 'before'), { ...parts, keep });
    expect(made.length).toBeGreaterThan(6);
    made.length = 0;
    const edited = articles.map((one, at) => (at === 7 ? { ...one, title: 'Another title' } : one));
    const [warm, clean] = [path.join(folder, 'warm'), path.join(folder, 'clean')];
    await writeIndex(alone(edited), warm, { ...parts, keep });
    await writeIndex(alone(edited), clean, parts);
    expect(made).toEqual([expect.stringMatching(/^pagefind-\d$/u), expect.stringMatching(/^terms-\d$/u), 'ranking']);
    expect(readFolder(warm)).toEqual(readFolder(clean));
  });

  it('puts into its texts what the documents say and nothing else: no glued words, no marks, no title twice', async () => {
    const documents = [claim, ...articles.slice(0, 5)];
    const target = path.join(folder, 'texts');
    await writeIndex(alone(documents), target, options);
    for (const { url, content, meta, anchors } of readFragments(target)) {
      const { title, paragraphs, asked = [] } = documents.find((one) => one.url === url) ?? claim;
      const texts = [...paragraphs.map(({ text }) => text), ...asked];
      expect(anchors.map(({ text }) => text)).toEqual(texts);
      expect(meta['title']).toBe(title);
      expect(content.replaceAll('.', '')).toBe([title, ...texts].join(' ').replaceAll('.', ''));
    }
  });

  it('keeps what is shown of a paragraph beside what is found of it', async () => {
    const target = path.join(folder, 'shown');
    await writeIndex(alone([claim]), target, options);
    expect(readFragments(target)).toMatchObject([
      {
        meta: { 'shown-search-text-1': 'Two “three four five six”' },
        filters: { kind: ['claim'], topic: ['t1', 't2'] },
      },
    ]);
  });

  it('indexes an article of which only the title is shown, without a paragraph', async () => {
    const title: SearchDocument = {
      kind: 'passage',
      id: 'x',
      url: '/articles/x/',
      title: 'X y',
      paragraphs: [],
      filters: {},
    };
    await writeIndex(alone([title]), path.join(folder, 'title'), options);
    expect(readFragments(path.join(folder, 'title'))).toMatchObject([
      { url: '/articles/x/', meta: { title: 'X y', kind: 'passage' }, anchors: [] },
    ]);
  });

  it('numbers documents by their dates, those without one last', async () => {
    const target = path.join(folder, 'dates');
    const dated = (id: string, date?: string) => ({ ...claim, id, url: `/claims/${id}/`, ...(date && { date }) });
    await writeIndex(alone([dated('a'), dated('b', '2024-02-01'), dated('c', '2023-01-01')]), target, options);
    const { documents, dated: count } = JSON.parse(readFileSync(path.join(target, 'ranking/ranking.json'), 'utf8')) as {
      documents: number;
      dated: number;
    };
    expect([documents, count]).toEqual([3, 2]);
    const years = readFragments(target).map(({ url, filters }) => [url, filters['year']]);
    expect(Object.fromEntries(years)).toEqual({
      '/claims/a/': ['undated'],
      '/claims/b/': ['2024'],
      '/claims/c/': ['2023'],
    });
  });

  it('refuses to write an index of nothing', async () => {
    await expect(writeIndex([], path.join(folder, 'none'), options)).rejects.toThrow('The search index would be empty');
  });

  it('refuses an entry without a word, and says which', async () => {
    const documents = [{ ...claim, title: '–', paragraphs: [] }];
    await expect(writeIndex(alone(documents), path.join(folder, 'none'), options)).rejects.toThrow(
      '/claims/a/ cannot be found: its title and text hold no words. Give it a title.',
    );
  });

  it('refuses two entries at one address, and says which', async () => {
    const documents = [claim, { ...claim, kind: 'event' as const, title: 'An event' }];
    await expect(writeIndex(alone(documents), path.join(folder, 'none'), options)).rejects.toThrow(
      'Two documents of the search have the address /claims/a/: the claim "A claim" and the event "An event". Give each an address of its own.',
    );
  });
});

function readFolder(target: string): Record<string, string> {
  const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(target, file), readFileSync(file).toString('base64')];
    }),
  );
}

function readFragments(target: string): Fragment[] {
  return readdirSync(path.join(target, 'fragment')).map((name) => {
    const text = gunzipSync(readFileSync(path.join(target, 'fragment', name))).toString();
    return JSON.parse(text.replace('pagefind_dcd', '')) as Fragment;
  });
}

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { id: string; text: string }[];
}
