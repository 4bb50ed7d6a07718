import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Search, SearchOptions } from '../../../src/search/query/engine.ts';
import { foundStory } from '../../../src/search/index/found-documents.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import { crocus } from '../../support/build-site.ts';
import { readBuiltDocuments } from '../../support/built-documents.ts';
import { shareBrowser } from '../../support/open-browser.ts';
import { openEngine, type EnginePage } from '../../support/open-engine.ts';

/** The same documents in one index, and in an index of many parts. */
let folder: string;
let engines: EnginePage[];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'claimline-parts-'));
  const documents = await readBuiltDocuments({ root: crocus, dist: inject('site').dist });
  engines = [];
  for (const partSize of [1000, 10]) {
    const target = path.join(folder, String(partSize));
    await writeIndex([foundStory('', documents)], target, { language: 'en', spellings: [], partSize });
    engines.push(await openEngine(`${target}/`, await shareBrowser()));
  }
});
afterAll(async () => {
  await Promise.all(engines.map((engine) => engine.close()));
  await rm(folder, { recursive: true });
});

it('is of several parts where there are many documents', async () => {
  const parts = async (size: string) => (await readdir(path.join(folder, size))).filter((name) => /^\d+$/.test(name));
  expect(await parts('1000')).toEqual([]);
  expect((await parts('10')).length).toBeGreaterThan(5);
});

it.each<[string, SearchOptions]>([
  ['attack', {}],
  ['who warned Russia before the attack', {}],
  ['"opened fire on concertgoers"', {}],
  ['"the attack"', {}],
  ['attack -moscow', {}],
  ['atack', {}],
  ['Russia', { filters: { kind: ['claim', 'event'], topic: ['warnings'] } }],
  ['', { filters: { kind: ['event'] } }],
])('An index of many parts finds the same for %s', async (query, options) => {
  const [whole, cut] = await Promise.all(engines.map((engine) => ask(engine, query, options)));
  expect(cut?.ids.length).toBeGreaterThan(0);
  expect(cut?.ids.toSorted()).toEqual(whole?.ids.toSorted());
  expect(cut?.counts).toEqual(whole?.counts);
});

it.each(['newest', 'oldest'] as const)(
  'An index of many parts is sorted by date as a whole, the %s first',
  async (sort) => {
    const [whole, cut] = await Promise.all(engines.map((engine) => ask(engine, 'attack', { sort })));
    expect(cut?.dates).toEqual(whole?.dates);
  },
);

async function ask({ page }: EnginePage, query: string, options: SearchOptions) {
  return page.evaluate(
    async ([asked, chosen]) => {
      const { engine } = window as unknown as { engine: Search };
      const { total, load, countFilters } = await engine.search(asked, chosen);
      const results = await load(0, total);
      return {
        ids: results.map(({ kind, id }) => `${kind}:${id}`),
        dates: results.map(({ date }) => date),
        counts: await countFilters(),
      };
    },
    [query, options] as const,
  );
}
