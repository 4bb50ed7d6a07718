import { describe, expect, test } from 'vitest';
import { de } from '../../src/messages/de.ts';
import { enGb } from '../../src/messages/en.ts';
import type { Messages } from '../../src/messages/en.ts';

const languages: [string, Messages][] = [enGb, de].map(({ tag, t }) => [tag, t]);

describe.each(languages)('In %s', (tag, t) => {
  const isGerman = tag === 'de';

  test('nothing is said of the other events where none has a date', () => {
    const say = (events: number, undated: number) => t.timeline.shape(events, undated, (words) => words);
    const others = isGerman ? /der anderen/ : /the others/;
    expect(say(3, 2)).toMatch(others);
    for (const count of [1, 2]) expect(say(count, count)).not.toMatch(others);
  });

  test('an article that has a claim and is not compared on it is not called unread for it', () => {
    const said = t.claims.overview.who(['A', 'B'], ['C'], ['D']);
    expect(said.split('; ').map((part) => [/(?:read|gelesen)/.test(part), part.at(-1)])).toEqual([
      [false, 'B'],
      [false, 'C'],
      [true, 'D'],
    ]);
    expect(t.claims.overview.who([], [], ['D'])).toMatch(/^\D+: D$/);
  });

  test('no two are said to be the only ones that share the most, and no stretch to be the only longest', () => {
    const { closest, closestSoFar, stretch } = t.home.picture;
    for (const said of [closest, closestSoFar, stretch('A', 1, 2)])
      expect(said).toMatch(isGerman ? /[Kk]eine .*(?:mehr|länger)/ : /[Nn]o .*(?:more|longer)/);
  });

  test('words that stand in others are counted with those of speech and stock phrases, which are told after', () => {
    expect(t.sameWords.apart(8, 10)).toMatch(/^\p{L}+(?: \p{L}+)?: 8 .* 10 /u);
    const said = [true, false].flatMap((isApart) => [true, false].map((isAll) => t.sameWords.shared(isApart, isAll)));
    expect(new Set(said).size).toBe(4);
  });
});
