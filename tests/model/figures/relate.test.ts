import { describe, expect, test } from 'vitest';
import { enGb } from '../../../src/messages/en.ts';
import { dateOfDay } from '../../../src/model/dates/exact-day.ts';
import type { Figure } from '../../../src/model/figures/figures.ts';
import { relate, formatFigure, describeReason } from '../../../src/model/figures/relate.ts';

const figure = (value: number, qualifier: Exclude<Figure['qualifier'], 'between'> = 'exactly'): Figure => ({
  value,
  qualifier,
});
const side = (article: string, ...figures: Figure[]) => ({ article, figures });

describe('A claim', () => {
  test('of one article is "one article only", whatever is written', () => {
    expect(relate([side('a', figure(1))], 'agree', false)).toMatchObject({ word: 'one-only', basis: 'counted' });
  });

  test('of one article is "one article so far" while another has yet to be read for it', () => {
    expect(relate([side('a')], undefined, false, true)?.word).toBe('one-so-far');
  });

  test('of two articles without figures has the relation that is written', () => {
    expect(relate([side('a'), side('b')], 'partly', false)).toMatchObject({ word: 'partly', basis: 'judged' });
  });

  test('of two articles without figures and without a relation has none', () => {
    expect(relate([side('a'), side('b')], undefined, false)).toBeNull();
  });

  test('of two articles of which one gives a figure has the relation that is written', () => {
    expect(relate([side('a', figure(1)), side('b')], 'agree', false)?.word).toBe('agree');
  });

  test('with the floors 115 and 133 differs, and both can hold', () => {
    const sides = [side('a', figure(115, 'at-least')), side('b', figure(133, 'at-least'))];
    expect(relate(sides, undefined, true)?.word).toBe('both-hold');
  });

  test('of three articles compares each pair, and the strongest word leads', () => {
    const sides = [side('a', figure(1)), side('b', figure(1)), side('c', figure(2))];
    const relation = relate(sides, undefined, false);
    expect(relation).toMatchObject({ word: 'contradict', basis: 'computed' });
    expect(relation?.groups.map(({ articles }) => articles)).toEqual([['a', 'b'], ['c']]);
    expect(relation?.pairs.map(({ articles, relation: word }) => [...articles, word])).toEqual([
      ['a', 'b', 'same'],
      ['a', 'c', 'contradict'],
      ['b', 'c', 'contradict'],
    ]);
  });

  test('does not compare the figures of one article with each other', () => {
    const relation = relate([side('a', figure(1), figure(2)), side('b', figure(2))], undefined, false);
    expect(relation?.pairs.every(({ articles: [one, other] }) => one !== other)).toBe(true);
    expect(relation?.pairs).toHaveLength(2);
  });
});

describe('The reason', () => {
  test.each<[Figure, Figure, Parameters<typeof describeReason>[0]['relation'], string]>([
    [figure(115), figure(115), 'same', 'Each gives 115.'],
    [figure(115), figure(133), 'contradict', 'No number is both 115 and 133.'],
    [
      figure(133, 'at-least'),
      figure(115, 'at-least'),
      'both-hold',
      'Each is a minimum: a number that is at least 133 is also at least 115.',
    ],
    [
      figure(133, 'at-most'),
      figure(115, 'at-most'),
      'both-hold',
      'Each is a maximum: a number that is at most 115 is also at most 133.',
    ],
    [figure(20, 'about'), figure(22), 'both-hold', 'A number can be both about 20 and 22.'],
  ])('of %j and %j (%s) is said in a sentence', (a, b, relation, sentence) => {
    expect(describeReason({ articles: ['a', 'b'], figures: [a, b], relation }, enGb.t)).toBe(sentence);
  });

  test('of an update names the earlier figure first, whichever article comes first', () => {
    const early = { ...figure(115), asOf: dateOfDay('2024-03-23') };
    const late = { ...figure(133), asOf: dateOfDay('2024-03-24') };
    const said = 'The number can only grow, and the higher one is, by the dates given, of a later time: 115, then 133.';
    expect(describeReason({ articles: ['a', 'b'], figures: [early, late], relation: 'update' }, enGb.t)).toBe(said);
    expect(describeReason({ articles: ['a', 'b'], figures: [late, early], relation: 'update' }, enGb.t)).toBe(said);
  });
});

test('A figure is said with its qualifier, a number with its thousands parted', () => {
  expect(formatFigure({ value: [1000, 2000], qualifier: 'between' }, enGb.t)).toBe('between 1,000 and 2,000');
  expect(formatFigure(figure(1234567), enGb.t)).toBe('1,234,567');
  expect(formatFigure(figure(0.5), enGb.t)).toBe('0.5');
});
