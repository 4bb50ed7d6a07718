import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchRecord } from '../../../src/search/text/search-record.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { readRecords } from '../../../src/search/index/read-records.ts';
import { crocus } from '../../support/build-site.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'claimline-index-'));
});
afterAll(async () => rm(folder, { recursive: true }));

const options = { language: 'en', spellings: [] };
const claim: SearchRecord = { kind: 'claim', id: 'a', url: '/claims/a/', title: 'A claim', text: 'One.\nTwo' };

describe('writeIndex', () => {
  it('writes the same bytes for the same records', async () => {
    const { records, spellings } = readRecords(readCorpus(crocus));
    const [one, two] = [path.join(folder, 'one'), path.join(folder, 'two')];
    await writeIndex(records, one, { language: 'en', spellings });
    await writeIndex(records, two, { language: 'en', spellings });
    expect(readFolder(one)).toEqual(readFolder(two));
  });

  it('puts into its texts what the records say and nothing else: no glued words, no marks, no header twice', async () => {
    const { records, spellings } = readRecords(readCorpus(crocus));
    const target = path.join(folder, 'texts');
    await writeIndex(records, target, { language: 'en', spellings });
    const texts = new Set(records.flatMap(({ title, text, asked = [] }) => [title, ...asked, ...text.split('\n')]));
    const words = new Set([...texts].flatMap((text) => text.split(/\s+/u)));
    for (const fragment of readFragments(target)) {
      for (const { text } of fragment.anchors) expect(texts).toContain(text);
      for (const word of fragment.content.split(' '))
        expect(
          [word, word.replace(/\.$/u, '')].some((one) => words.has(one)),
          word,
        ).toBe(true);
      expect(fragment.content.split(fragment.meta['title'] ?? '')[0]).toBe('');
    }
  });

  it('indexes an article of which only the title is shown, without a paragraph', async () => {
    const record: SearchRecord = { ...claim, kind: 'passage', id: 'x', url: '/articles/x/', articles: ['x'], text: '' };
    await writeIndex([record], path.join(folder, 'title'), options);
    expect(readFragments(path.join(folder, 'title'))).toMatchObject([
      { url: '/articles/x/', meta: { title: 'A claim', kind: 'passage' }, anchors: [] },
    ]);
  });

  it('indexes an article once, with each of its paragraphs under its own id', async () => {
    const passage = (at: number): SearchRecord => ({
      ...claim,
      kind: 'passage',
      id: `p-${String(at)}`,
      url: `/articles/x/#p-${String(at)}`,
      articles: ['x'],
      topics: [`t${String(at)}`],
    });
    await writeIndex([passage(1), passage(2)], path.join(folder, 'article'), options);
    expect(readFragments(path.join(folder, 'article'))).toMatchObject([
      { url: '/articles/x/', anchors: [{ id: 'p-1' }, { id: 'p-2' }], filters: { topic: ['t1', 't2'] } },
    ]);
  });

  it('refuses to write an index of nothing', async () => {
    await expect(writeIndex([], path.join(folder, 'none'), options)).rejects.toThrow('The search index would be empty');
  });

  it('refuses an entry without a word, and says which', async () => {
    const records = [{ ...claim, title: '–', text: '' }];
    await expect(writeIndex(records, path.join(folder, 'none'), options)).rejects.toThrow(
      '/claims/a/ cannot be found: its title and text hold no words. Give it a title.',
    );
  });

  it('refuses two entries at one address, and says which', async () => {
    const records = [claim, { ...claim, kind: 'event' as const, title: 'An event' }];
    await expect(writeIndex(records, path.join(folder, 'none'), options)).rejects.toThrow(
      'Two search records have the address /claims/a/: the claim "A claim" and the event "An event". Give each an address of its own.',
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
