import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import type { SearchResult } from '../../../src/search/describe-result.ts';
import type { Search } from '../../../src/search/engine.ts';
import { writeIndex } from '../../../src/search/write-index.ts';
import { openEngine, type EnginePage } from '../../search/open-engine.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { readRecords } from '../../../src/search/read-records.ts';
import { projectRoot } from '../../setup/build-site.ts';

let folder: string;
let opened: EnginePage;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'claimline-relevance-'));
  const { records, spellings } = readRecords(readCorpus(projectRoot));
  await writeIndex(records, folder, { language: 'en', spellings });
  opened = await openEngine(`${folder}/`, inject('chromium'));
}, 60_000);
afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true });
});

const table = parse(
  readFileSync(path.join(import.meta.dirname, '../../search/expected-first.yaml'), 'utf8'),
) as Expected[];

it.each(table.filter(({ fails }) => fails === undefined))('$query finds first what it should', async (expected) => {
  expect(isExpected(await findFirst(expected.query), expected)).toBe(true);
});

it.each(table.filter(({ fails }) => fails !== undefined))('$query still fails as the table says', async (expected) => {
  expect(isExpected(await findFirst(expected.query), expected)).toBe(false);
});

async function findFirst(query: string): Promise<SearchResult | undefined> {
  return opened.page.evaluate(async (asked) => {
    const { engine } = window as unknown as { engine: Search };
    return (await (await engine.search(asked)).load(0, 1))[0];
  }, query);
}

function isExpected(result: SearchResult | undefined, { first }: Expected): boolean {
  if (result === undefined) return false;
  const excerpt = result.passages[0]?.excerpt.parts.map(({ text }) => text).join('') ?? '';
  return first.some((one) => one[result.kind] === result.id && excerpt.includes(one.holds ?? ''));
}

interface Expected {
  query: string;
  fails?: string;
  first: (Partial<Record<SearchResult['kind'], string>> & { holds?: string })[];
}
