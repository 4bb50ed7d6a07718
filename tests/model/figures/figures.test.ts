import { describe, expect, test } from 'vitest';
import { read } from '../dates/edtf-samples.ts';
import { dateOfDay } from '../../../src/model/dates/exact-day.ts';
import type { UncertainDate } from '../../../src/model/dates/uncertain-date.ts';
import { compareFigures, strongest, toFigure, toInterval, type Figure } from '../../../src/model/figures/figures.ts';

const atLeast = (value: number, asOf?: UncertainDate): Figure => ({ value, qualifier: 'at-least', asOf });
const exactly = (value: number, asOf?: UncertainDate): Figure => ({ value, qualifier: 'exactly', asOf });
const [first, later] = [dateOfDay('2024-03-23'), dateOfDay('2024-03-24')];

describe('A figure allows', () => {
  test.each<[Figure, [number, number]]>([
    [exactly(115), [115, 115]],
    [atLeast(115), [115, Infinity]],
    [{ value: 115, qualifier: 'at-most' }, [-Infinity, 115]],
    [{ value: [30, 40], qualifier: 'between' }, [30, 40]],
    [{ value: 20, qualifier: 'about' }, [15, 25]],
    [{ value: 133, qualifier: 'about' }, [132.5, 133.5]],
    [{ value: 1500, qualifier: 'about' }, [1450, 1550]],
    [{ value: 0.25, qualifier: 'about' }, [0.245, 0.255]],
    [{ value: 0, qualifier: 'about' }, [-0.5, 0.5]],
  ])('%j: %j', (figure, [low, high]) => {
    expect(toInterval(figure)[0]).toBeCloseTo(low);
    expect(toInterval(figure)[1]).toBeCloseTo(high);
  });
});

describe('Fields give', () => {
  test('a figure where there are a number and what it is said to be, the two numbers of "between" among them', () => {
    expect(toFigure({ value: 115, qualifier: 'at-least', asOf: first })).toEqual(atLeast(115, first));
    expect(toFigure({ value: [30, 40], qualifier: 'between' })).toEqual({ value: [30, 40], qualifier: 'between' });
  });

  test.each<Parameters<typeof toFigure>>([
    [{}],
    [{ asOf: first }],
    [{ value: 115 }],
    [{ qualifier: 'exactly' }],
    [{ value: 115, qualifier: 'between' }],
    [{ value: [30, 40], qualifier: 'about' }],
  ])('none of %j', (fields) => {
    expect(toFigure(fields)).toBeNull();
  });
});

describe('Two figures', () => {
  test.each<[string, Figure, Figure, string]>([
    ['two floors', atLeast(115), atLeast(133), 'both-hold'],
    ['one floor twice', atLeast(115), atLeast(115), 'same'],
    [
      'about 100 and the span that it allows',
      { value: 100, qualifier: 'about' },
      { value: [50, 150], qualifier: 'between' },
      'both-hold',
    ],
    ['a floor and a number above it', atLeast(115), exactly(133), 'both-hold'],
    ['a floor and a number below it', atLeast(133), exactly(115), 'contradict'],
    ['a floor and the number itself', atLeast(115), exactly(115), 'both-hold'],
    ['a floor and a ceiling below it', atLeast(133), { value: 115, qualifier: 'at-most' }, 'contradict'],
    ['two numbers', exactly(115), exactly(133), 'contradict'],
    ['about 20 and 24', { value: 20, qualifier: 'about' }, exactly(24), 'both-hold'],
    ['about 20 and 26', { value: 20, qualifier: 'about' }, exactly(26), 'contradict'],
    ['spans that touch', { value: [1, 2], qualifier: 'between' }, { value: [2, 3], qualifier: 'between' }, 'both-hold'],
    [
      'spans that do not',
      { value: [1, 2], qualifier: 'between' },
      { value: [3, 4], qualifier: 'between' },
      'contradict',
    ],
  ])('%s: %j and %j are "%s", whichever comes first', (_name, a, b, relation) => {
    expect(compareFigures(a, b, false)).toBe(relation);
    expect(compareFigures(b, a, false)).toBe(relation);
  });
});

describe('For what can only grow', () => {
  test('a higher number of a surely later time is an update, whichever comes first', () => {
    expect(compareFigures(exactly(115, first), exactly(133, later), true)).toBe('update');
    expect(compareFigures(exactly(133, later), exactly(115, first), true)).toBe('update');
  });

  test('a higher number of a time that may be the same is not', () => {
    expect(compareFigures(atLeast(115, first), atLeast(133, first), true)).toBe('both-hold');
    expect(compareFigures(exactly(115, first), exactly(133, first), true)).toBe('contradict');
  });

  test('a lower number of a later time is not', () => {
    expect(compareFigures(exactly(133, first), exactly(115, later), true)).toBe('contradict');
  });

  test('a higher number of a time that is in doubt is not', () => {
    expect(compareFigures(exactly(115, first), exactly(133, read('2024-03-24?')), true)).toBe('contradict');
    expect(compareFigures(exactly(115, first), exactly(133, read('[2024-03-23..]')), true)).toBe('contradict');
  });

  test('a number without a time is not', () => {
    expect(compareFigures(atLeast(115), atLeast(133, later), true)).toBe('both-hold');
  });
});

test('For what can fall as well, no number is an update', () => {
  expect(compareFigures(exactly(115, first), exactly(133, later), false)).toBe('contradict');
});

test('The strongest word leads: contradict, differ, update, same', () => {
  expect(strongest(['same', 'update', 'both-hold', 'contradict'])).toBe('contradict');
  expect(strongest(['same', 'update', 'both-hold'])).toBe('both-hold');
  expect(strongest(['same', 'update'])).toBe('update');
  expect(strongest(['same'])).toBe('same');
});
