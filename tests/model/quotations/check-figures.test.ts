import { expect, test } from 'vitest';
import * as german from '../../../src/messages/de-browser.ts';
import * as english from '../../../src/messages/en-browser.ts';
import { checkFigures, type NumberWords } from '../../../src/model/quotations/check-figures.ts';

const toll = {
  id: 'toll',
  unit: 'people killed',
  cumulative: false,
  terms: ['dead', 'claimed the lives', 'tote'],
  figures: [
    { by: 'A', figure: { value: 115, qualifier: 'at-least' } },
    { by: 'B', figure: { value: 133, qualifier: 'exactly' } },
  ],
} as const;
const growing = { ...toll, cumulative: true } as const;
const check = (text: string, words: NumberWords = english.check, claim: typeof toll | typeof growing = toll) =>
  checkFigures(text, [claim], words).map(({ span, figure, given }) => ({
    number: text.slice(span.start, span.end),
    qualifier: figure.qualifier,
    ...Object.fromEntries(given.map(({ by, relation }) => [by, relation])),
  }));

test.each([
  ['133 people were killed.', { number: '133', qualifier: 'exactly', A: 'both-hold', B: 'same' }],
  ['It claimed the lives of at least 115.', { number: '115', qualifier: 'at-least', A: 'same', B: 'both-hold' }],
  ['Up to 90 dead were counted.', { number: '90', qualifier: 'at-most', A: 'contradict', B: 'contradict' }],
  ['About 130 dead.', { number: '130', qualifier: 'about', A: 'both-hold', B: 'both-hold' }],
  [
    'On 22 March 2024, more than 1,000 people were killed.',
    { number: '1,000', qualifier: 'at-least', A: 'both-hold', B: 'contradict' },
  ],
])('Of “%s” the figure is told and how it stands to those given', (text, finding) => {
  expect(check(text)).toEqual([finding]);
});

test('A number in a sentence that is not of the claim is left alone', () => {
  expect(check('There were 6,000 seats. Many people were killed.')).toEqual([]);
});

test('What qualifies a number is known in the site’s language', () => {
  expect(check('Es gab mindestens 133 Tote.', german.check)).toMatchObject([{ number: '133', qualifier: 'at-least' }]);
});

test.each([
  [english.check, 'No more than 120 people were killed.', { qualifier: 'at-most', A: 'both-hold', B: 'contradict' }],
  [english.check, 'Not fewer than 134 dead.', { qualifier: 'at-least', A: 'both-hold', B: 'contradict' }],
  [english.check, 'Approx. 130 dead.', { qualifier: 'about', B: 'both-hold' }],
  [german.check, 'Nicht mehr als 120 Tote.', { qualifier: 'at-most', A: 'both-hold', B: 'contradict' }],
  [german.check, 'Es waren ca. 130 Tote.', { qualifier: 'about', B: 'both-hold' }],
])('What qualifies a number is the whole phrase before it', (words, text, finding) => {
  expect(check(text, words, toll)).toMatchObject([finding]);
});

test.each([
  ['More than 133 people were killed.', { A: 'both-hold', B: 'contradict' }],
  ['Fewer than 133 people were killed.', { A: 'both-hold', B: 'contradict' }],
  ['More than 132 people were killed.', { A: 'both-hold', B: 'both-hold' }],
])('“%s” leaves out the number itself', (text, finding) => {
  expect(check(text)).toMatchObject([finding]);
});

test('A number is multiplied by the word behind it', () => {
  const million = { ...toll, figures: [{ by: 'A', figure: { value: 1_500_000, qualifier: 'exactly' } }] } as const;
  const found = (text: string, words: NumberWords) =>
    checkFigures(text, [million], words).map(({ span, given }) => [
      text.slice(span.start, span.end),
      given[0]?.relation,
    ]);
  expect(found('1.5 million people were killed.', english.check)).toEqual([['1.5 million', 'same']]);
  expect(found('1,5 Millionen Tote.', german.check)).toEqual([['1,5 Millionen', 'same']]);
});

test('Of what can only grow, two numbers that exclude each other may be of two times', () => {
  expect(check('90 people were killed.', english.check, growing)).toMatchObject([{ A: 'update', B: 'update' }]);
  expect(check('133 people were killed.', english.check, growing)).toMatchObject([{ A: 'both-hold', B: 'same' }]);
});
