import { expect, test } from 'vitest';
import * as german from '../../../src/messages/de-browser.ts';
import * as english from '../../../src/messages/en-browser.ts';
import { checkFigures } from '../../../src/model/quotations/check-figures.ts';

const toll = {
  id: 'toll',
  unit: 'people killed',
  terms: ['dead', 'claimed the lives', 'tote'],
  figures: [
    { by: 'A', figure: { value: 115, qualifier: 'at-least' } },
    { by: 'B', figure: { value: 133, qualifier: 'exactly' } },
  ],
} as const;
const check = (text: string, { qualifying } = english.check) =>
  checkFigures(text, [toll], qualifying).map(({ span, figure, given }) => ({
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
