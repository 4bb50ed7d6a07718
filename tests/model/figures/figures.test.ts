import { describe, expect, test } from 'vitest';
import { compareFigures, strongest, toInterval, type Figure } from '../../../src/model/figures/figures.ts';

const before = (a: string, b: string) => a < b;
const atLeast = (value: number, asOf?: string): Figure => ({ value, qualifier: 'at-least', asOf });
const exactly = (value: number, asOf?: string): Figure => ({ value, qualifier: 'exactly', asOf });

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

describe('Two figures', () => {
  test.each<[string, Figure, Figure, string]>([
    ['two floors', atLeast(115), atLeast(133), 'both-hold'],
    ['one floor twice', atLeast(115), atLeast(115), 'same'],
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
    expect(compareFigures(a, b, false, before)).toBe(relation);
    expect(compareFigures(b, a, false, before)).toBe(relation);
  });
});

describe('For what can only grow', () => {
  test('a higher number of a surely later time is an update, whichever comes first', () => {
    expect(compareFigures(exactly(115, '1'), exactly(133, '2'), true, before)).toBe('update');
    expect(compareFigures(exactly(133, '2'), exactly(115, '1'), true, before)).toBe('update');
  });

  test('a higher number of a time that may be the same is not', () => {
    expect(compareFigures(atLeast(115, '1'), atLeast(133, '1'), true, before)).toBe('both-hold');
    expect(compareFigures(exactly(115, '1'), exactly(133, '1'), true, before)).toBe('contradict');
  });

  test('a lower number of a later time is not', () => {
    expect(compareFigures(exactly(133, '1'), exactly(115, '2'), true, before)).toBe('contradict');
  });

  test('a number without a time is not', () => {
    expect(compareFigures(atLeast(115), atLeast(133, '2'), true, before)).toBe('both-hold');
  });
});

test('For what can fall as well, no number is an update', () => {
  expect(compareFigures(exactly(115, '1'), exactly(133, '2'), false, before)).toBe('contradict');
});

test('The strongest word leads: contradict, differ, update, same', () => {
  expect(strongest(['same', 'update', 'both-hold', 'contradict'])).toBe('contradict');
  expect(strongest(['same', 'update', 'both-hold'])).toBe('both-hold');
  expect(strongest(['same', 'update'])).toBe('update');
  expect(strongest(['same'])).toBe('same');
});
