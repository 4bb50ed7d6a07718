import { expect, test } from 'vitest';
import { enUs } from '../../src/messages/en-us.ts';
import { enGb } from '../../src/messages/en.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';

test('A list of three has its comma in American English, and one of two has none', () => {
  expect(enGb.t.list(['A', 'B', 'C'])).toBe('A, B and C');
  expect(enUs.t.list(['A', 'B', 'C'])).toBe('A, B, and C');
  expect(enUs.t.list(['A', 'B'])).toBe('A and B');
  expect(enUs.t.descriptions.relation(['A', 'B', 'C'], 'agree')).toBe('A, B, and C: agree.');
});

test('No message of American English has a word in its British spelling', () => {
  const british = /judgement|colour|grey|licence|, [\p{L}\p{Pi}\p{Pf}]+ (?:and|or) /u;
  expect([...listTexts(enGb.t)].some((text) => british.test(text))).toBe(true);
  expect([...listTexts(enUs.t)].filter((text) => british.test(text))).toEqual([]);
});

test('Every language writes quoted words in the marks that its pages use', () => {
  for (const { t, quotes, tag } of LANGUAGES) expect(t.shell.quoted('x'), tag).toBe(`${quotes[0]}x${quotes[1]}`);
});

function* listTexts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* listTexts(inner);
}
