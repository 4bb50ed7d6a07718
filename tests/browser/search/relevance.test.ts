import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { SearchResult } from '../../../src/search/query/describe-result.ts';
import type { Search } from '../../../src/search/query/engine.ts';
import { useEngine } from '../../support/use-engine.ts';

const engine = useEngine();

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
  return engine().page.evaluate(async (asked) => {
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
