import { describe, expect, it } from 'vitest';
import type { SearchResult } from '../../../src/search/query/describe-result.ts';
import type { Search, SearchOptions, SearchOutcome } from '../../../src/search/query/engine.ts';
import type { FilterCounts } from '../../../src/search/query/filter-documents.ts';
import { useEngine } from '../../support/use-engine.ts';

const engine = useEngine();

/** A number, who gave it, and where. */
const REPORTED = ['143', 'Bastrykin', 'teleSUR'];

describe('search', () => {
  it('finds the same entries whichever spelling is typed', async () => {
    const found = await Promise.all(
      ['IS-K', 'ISIS-K', 'isisk', 'ISIL-K', 'ISKP', 'Islamic State Khorasan'].map(async (query) =>
        listFound(await ask(query)),
      ),
    );
    expect(found[0]?.length).toBeGreaterThan(3);
    for (const one of found) expect(one).toEqual(found[0]);
  });

  it('says which spelling it matched, where that is not the one typed', async () => {
    const { results } = await ask('chechen');
    expect(results.find(({ kind }) => kind === 'claim')?.matchedAs).toEqual([
      { typed: 'chechen', found: ['Chechnya'] },
    ]);
    expect((await ask('Chechnya')).results.find(({ kind }) => kind === 'claim')?.matchedAs).toEqual([]);
  });

  it.each(REPORTED)('finds a claim by what was reported elsewhere for its figure: %s', async (query) => {
    const { results } = await ask(query);
    const [claim] = results.filter(({ kind, id }) => kind === 'claim' && id === 'death-toll');
    const marked = claim?.passages.flatMap(({ excerpt }) => excerpt.parts.filter((part) => part.marked));
    expect(marked?.map(({ text }) => text)).toContain(query);
  });

  it('takes US for the state and us for the pronoun', async () => {
    expect(listFound(await ask('US warnings'))).toContain('claim:us-warnings');
    expect((await ask('US')).total).toBeGreaterThan(0);
    expect(listFound(await ask('us '))).not.toContain('claim:us-warnings');
  });

  it('finds quoted words in that order in one sentence only', async () => {
    const { total, results } = await ask('"opened fire on concertgoers"');
    expect(total).toBe(1);
    expect(results[0]?.url).toBe('/sub/articles/a-ruthless-agenda/?mark=opened+fire+on+concertgoers#p1');
    expect((await ask('"fire opened on concertgoers"')).total).toBe(0);
    expect((await ask('"people were killing"')).total).toBe(0);
    expect((await ask('"strategic focus. This alarming"')).total).toBe(0);
  });

  it('leaves out entries that hold a word with a minus', async () => {
    const all = listFound(await ask('shockwaves'));
    const some = listFound(await ask('shockwaves -concertgoers'));
    expect(all).toContain('passage:a-ruthless-agenda');
    expect(some).toEqual(all.filter((one) => one !== 'passage:a-ruthless-agenda'));
  });

  it('leads into an article to the paragraph that answers best', async () => {
    const { results } = await ask('disaffected Pakistani fighters');
    const passage = results.find(({ kind }) => kind === 'passage')?.passages[0];
    expect(passage?.url).toContain(`#${passage?.id ?? 'none'}`);
    expect(passage?.excerpt.parts.filter(({ marked }) => marked).map(({ text }) => text)).toContain('disaffected');
  });

  it('gives the best partial matches to a question that no entry answers whole, and says what each lacks', async () => {
    const { total, full, results } = await ask('which satellites warned Russia about concertgoers');
    expect(full).toBe(0);
    expect(total).toBeGreaterThan(0);
    expect(results[0]?.missing).toContain('satellites');
  });

  it('tries a word that it does not know as the nearest it does, and as typed when asked to', async () => {
    const { corrections, total } = await ask('Crocos');
    expect(corrections).toEqual([{ typed: 'Crocos', used: 'Crocus' }]);
    expect(total).toBeGreaterThan(0);
    expect(await ask('Crocos', { literal: true })).toMatchObject({ total: 0, corrections: [], unknown: ['Crocos'] });
  });

  it('finds a word of which only the beginning is typed yet', async () => {
    expect(listFound(await ask('concertg'))).toContain('passage:a-ruthless-agenda');
    expect((await ask('concertg')).corrections).toEqual([]);
    expect((await ask('concertg ')).corrections).toEqual([{ typed: 'concertg', used: 'concert' }]);
  });

  it('narrows by filters, any value of one and all of several', async () => {
    const { results } = await ask('Russia', { filters: { kind: ['claim', 'event'], topic: ['warnings'] } });
    expect(results.length).toBeGreaterThan(0);
    for (const { kind, topics } of results) {
      expect(['claim', 'event']).toContain(kind);
      expect(topics).toContain('warnings');
    }
  });

  it('counts what each value would leave, not narrowed by its own filter', async () => {
    const { total, counts } = await ask('Russia');
    const kinds = counts.kind ?? [];
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    const narrowed = await ask('Russia', { filters: { kind: ['claim'] } });
    expect(narrowed.counts.kind).toEqual(kinds);
    expect(narrowed.total).toBe(kinds.find(({ value }) => value === 'claim')?.count);
  });

  it('sorts by date either way and loses no entry without a date', async () => {
    const relevant = await ask('attack');
    const newest = await ask('attack', { sort: 'newest' });
    const oldest = await ask('attack', { sort: 'oldest' });
    for (const sorted of [newest, oldest])
      expect([...listFound(sorted)].sort()).toEqual([...listFound(relevant)].sort());
    const dates = (outcome: Asked): string[] => outcome.results.map(({ date }) => date ?? '');
    const dated = dates(oldest).filter((date) => date !== '');
    expect(dates(oldest).slice(0, dated.length)).toEqual([...dated].sort());
    expect(dates(newest).slice(0, dated.length)).toEqual([...dated].sort().reverse());
  });

  it('gives everything for an empty query, to be browsed by filters', async () => {
    const { total } = await ask('', { filters: { kind: ['topic', 'question', 'page'] } });
    // Nine topics, the nine questions that no article answers, the story, and how the site is made.
    expect(total).toBe(20);
  });

  it('says that the index could not be loaded, and works once it can be', async () => {
    const page = await engine().openPage();
    await page.context().setOffline(true);
    const search = async (): Promise<string> =>
      page.evaluate(async () => {
        const { engine } = window as unknown as { engine: Search };
        return engine.search('Russia').then(
          () => 'found',
          (error: unknown) => (error as Error).name,
        );
      });
    expect(await search()).toBe('SearchUnavailableError');
    await page.context().setOffline(false);
    expect(await search()).toBe('found');
    await page.context().close();
  });
});

async function ask(query: string, options: SearchOptions = {}): Promise<Asked> {
  return engine().page.evaluate(
    async ([asked, chosen]) => {
      const { engine } = window as unknown as { engine: Search };
      const { total, full, corrections, unknown, load, countFilters } = await engine.search(asked, chosen);
      return { total, full, corrections, unknown, results: await load(0, total), counts: await countFilters() };
    },
    [query, options] as const,
  );
}

function listFound({ results }: Asked): string[] {
  return results.map(({ kind, id }) => `${kind}:${id}`);
}

type Asked = Pick<SearchOutcome, 'total' | 'full' | 'corrections' | 'unknown'> & {
  results: SearchResult[];
  counts: FilterCounts;
};
