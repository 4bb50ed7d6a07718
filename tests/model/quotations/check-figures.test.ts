import { expect, test } from 'vitest';
import * as german from '../../../src/messages/de-browser.ts';
import * as english from '../../../src/messages/en-browser.ts';
import { checkFigures, type CountedClaim } from '../../../src/model/quotations/check-figures.ts';

const toll = {
  unit: 'people killed',
  cumulative: false,
  figures: [
    { by: 'A', figure: { value: 115, qualifier: 'at-least' } },
    { by: 'B', figure: { value: 133, qualifier: 'exactly' } },
  ],
} as const;
const distance = {
  unit: 'kilometres from the Kremlin',
  cumulative: false,
  figures: [{ by: 'A', figure: { value: 20, qualifier: 'about' } }],
} as const;
const growing = { ...toll, cumulative: true } as const;
const germanClaims = [
  { ...toll, unit: 'Tote' },
  { ...toll, unit: 'Menschen getötet' },
  { ...distance, unit: 'Kilometer vom Kreml' },
];

const check = (text: string, words = english.check, claims: readonly CountedClaim[] = [toll, distance]) =>
  checkFigures(text, claims, words).map(({ span, given }) => [
    text.slice(span.start, span.end),
    ...given.map(({ relation }) => relation),
  ]);

test.each([
  ['133 people were killed.', '133', 'both-hold', 'same'],
  ['At least 115 people were killed.', 'At least 115', 'same', 'both-hold'],
  ['They say that more than 133 people have been killed', 'more than 133', 'both-hold', 'contradict'],
  ['More than 132 people were killed.', 'More than 132', 'both-hold', 'both-hold'],
  ['No more than 133 people were killed.', 'No more than 133', 'both-hold', 'both-hold'],
  ['No more than 120 people were killed.', 'No more than 120', 'both-hold', 'contradict'],
  ['Not fewer than 134 people were killed.', 'Not fewer than 134', 'both-hold', 'contradict'],
  ['Fewer than 100 people were killed.', 'Fewer than 100', 'contradict', 'contradict'],
  ['Fewer than 133 people were killed.', 'Fewer than 133', 'both-hold', 'contradict'],
  ['As many as 133 people were killed.', 'As many as 133', 'both-hold', 'both-hold'],
  ['Approx. 130 people were killed.', 'Approx. 130', 'both-hold', 'both-hold'],
  ['100 people were killed.', '100', 'contradict', 'contradict'],
  ['The attack killed 133 people.', '133', 'both-hold', 'same'],
  ['133 people were killed and 152 injured.', '133', 'both-hold', 'same'],
  ['133 million people were killed.', '133 million', 'both-hold', 'contradict'],
  ['On 22 March 2024, more than 1,000 people were killed.', 'more than 1,000', 'both-hold', 'contradict'],
  ['“133 people were killed”, it says.', '133', 'both-hold', 'same'],
  ['Some 6,200 people were in the hall when 133 were killed.', '133', 'both-hold', 'same'],
  ['11 people had been detained and 133 had been killed.', '133', 'both-hold', 'same'],
  ['The hall, opened in 2009, lies about 20 kilometres from the Kremlin.', 'about 20', 'same'],
  ['The hall is 35 kilometres away from the Kremlin.', '35', 'contradict'],
  ['The hall is within 30 kilometres from the Kremlin.', 'within 30', 'both-hold'],
  ['Upwards of 130 people were killed.', 'Upwards of 130', 'both-hold', 'both-hold'],
  ['In excess of 130 people were killed.', 'In excess of 130', 'both-hold', 'both-hold'],
  ['At the very least 133 people were killed.', 'At the very least 133', 'both-hold', 'both-hold'],
  ['A minimum of 133 people were killed and more than 100 injured.', 'A minimum of 133', 'both-hold', 'both-hold'],
  ['> It said that 133 people\n> were killed.', '133', 'both-hold', 'same'],
  ['> 133 people were killed.', '133', 'both-hold', 'same'],
  ['It left a hall in which 133 people were killed.', '133', 'both-hold', 'same'],
])('“%s”: the figure is %s, with what qualifies it', (text, ...finding) => {
  expect(check(text)).toEqual([finding]);
});

test.each([
  ['Between 120 and 140 people were killed.', 'Between 120 and 140', 'both-hold', 'both-hold'],
  ['120 to 140 people were killed.', '120 to 140', 'both-hold', 'both-hold'],
  ['From 120 to 140 people were killed.', 'From 120 to 140', 'both-hold', 'both-hold'],
  ['120–140 people were killed.', '120–140', 'both-hold', 'both-hold'],
  ['120-140 people were killed.', '120-140', 'both-hold', 'both-hold'],
  ['130 or 140 people were killed.', '130 or 140', 'both-hold', 'both-hold'],
  ['It killed between 90 and 110 people.', 'between 90 and 110', 'contradict', 'contradict'],
  ['The hall is 15 to 18 kilometres from the Kremlin.', '15 to 18', 'both-hold'],
  ['The hall is between 30 and 40 kilometres from the Kremlin.', 'between 30 and 40', 'contradict'],
])('“%s” is compared as a range', (text, ...finding) => {
  expect(check(text)).toEqual([finding]);
});

test.each([
  // Part of a name or of a date.
  'On March 22 people were killed.',
  'In Hall 2 people were killed.',
  // Two phrases, or one that says on which side it lies and not how far.
  '133 people were killed, at least.',
  'At least some 130 people were killed.',
  'Nearly 133 people were killed.',
  '133 people were killed, in excess of all reports, at a minimum.',
  // What stands before is not known to say nothing, or what stands elsewhere may say something.
  'At a minimum, 133 people were killed.',
  '133 people were killed at a minimum.',
  'Greater than 133 people were killed.',
  '133 people were killed, perhaps more.',
  '133 people were killed, if not more.',
  'It is not over 133 people killed.',
  'Never more than 133 people were killed.',
  'Hardly more than 133 people were killed.',
  'As much as 200 people were killed.',
  'Three times 133 people were killed.',
  'Nigh on 133 people were killed.',
  'Killed: < 133 people killed.',
  // Of the killed, those by one cause.
  '6 people were killed by fire.',
  '6 people were killed by fire, 40 by bullets.',
  '6 people were killed in the hall and 40 in the car park.',
  // Some of them, or more than they.
  'Funerals were held for 12 people killed in the attack.',
  'The names of 50 people killed in the attack were published.',
  'More than 700 people were killed, injured or missing.',
  'More than 240 people were killed as well as wounded.',
  // Another unit, or none.
  'The hall is about 12 miles from the Kremlin.',
  'Some 6,200 people were in the hall. Many were killed.',
  'The damage was put at 133 million.',
  'In 2024 people were killed.',
  'By 2024 people were killed.',
  '11 officers had been detained and 5 had been killed.',
  '$133 people were killed.',
  'It claimed 133 dead.',
  // More, or less, than what is counted.
  'Another 12 people were killed.',
  '500 people were killed and injured.',
  '500 people were killed or injured.',
  'It killed or injured 500 people.',
  '133 people were not killed.',
  'Half of the 40 people were killed.',
  'When the mayor was killed 6,200 people fled.',
  'One in 20 people were killed.',
  '19 of 40 people were killed.',
  // A range of which the ends can't be told.
  'About 120 to 140 people were killed.',
  'Between 120 and up to 140 people were killed.',
  'Between 120 people and 140 people were killed.',
  'The toll rose from 115 to 133 people killed.',
  'At least 115 or at least 133 people were killed.',
  'More than 115 but fewer than 140 people were killed.',
  '115 and 133 people were killed.',
  '133, 137 or 140 people were killed.',
  '115, or 133 people were killed.',
  'Day 2 - 133 people were killed.',
  '140 to 120 people were killed.',
  '1 to 2 million people were killed.',
  '1.133 million people were killed.',
  '1 000 people were killed.',
  // Two that could be meant.
  '115 people were killed, or 133 people were killed.',
])('Of “%s” nothing is said', (text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  ['Es gab mindestens 133 Tote.', 'mindestens 133', 'both-hold', 'both-hold'],
  ['Nicht mehr als 120 Tote.', 'Nicht mehr als 120', 'both-hold', 'contradict'],
  ['Es waren ca. 130 Tote.', 'ca. 130', 'both-hold', 'both-hold'],
  ['Zwischen 120 und 140 Menschen wurden getötet.', 'Zwischen 120 und 140', 'both-hold', 'both-hold'],
  ['Es gab 120 bis 140 Tote.', '120 bis 140', 'both-hold', 'both-hold'],
  ['Es gab 130 oder 140 Tote.', '130 oder 140', 'both-hold', 'both-hold'],
  ['Von 120 bis 140 Tote.', 'Von 120 bis 140', 'both-hold', 'both-hold'],
  ['Etwa 20 Kilometer vom Kreml.', 'Etwa 20', 'same'],
  ['11 Menschen wurden verhaftet, 133 wurden getötet.', '133', 'both-hold', 'same'],
])('German “%s”: the figure is %s', (text, ...finding) => {
  expect(check(text, german.check, germanClaims)).toEqual([finding]);
});

test.each([
  'Etwa 12 Meilen vom Kreml.',
  'Bis 140 Tote.',
  '6.200 Menschen waren dort.',
  'Weitere 12 Tote.',
  'Gut 133 Tote.',
  'Es gab 133 Tote, vielleicht mehr.',
  'Es waren nicht über 133 Tote.',
  'Es waren nie mehr als 133 Tote.',
  '6 Menschen wurden getötet durch Feuer, 40 durch Schüsse.',
])('Of German “%s” nothing is said', (text) => {
  expect(check(text, german.check, germanClaims)).toEqual([]);
});

test('A unit that only says what kind of thing is counted finds no number', () => {
  expect(check('Some 6,200 people were in the hall.', english.check, [{ ...toll, unit: 'people' }])).toEqual([]);
});

test('Of a unit whose first word is said of the number before, the rest must tell what is counted', () => {
  const claims = [{ ...toll, unit: 'getötete Menschen' }];
  expect(check('133 getötete Menschen.', german.check, claims)).toEqual([['133', 'both-hold', 'same']]);
  expect(check('11 getötete Soldaten, im Saal waren 6.200 Menschen.', german.check, claims)).toEqual([]);
});

test('A number goes to the claim of the longest unit, and to none where two count the same', () => {
  const visitors = { ...distance, unit: 'people killed in the hall' };
  expect(check('133 people were killed in the hall.', english.check, [toll, visitors])).toEqual([
    ['133', 'contradict'],
  ]);
  expect(check('133 people were killed.', english.check, [toll, { ...toll }])).toEqual([]);
});

test('A number is multiplied by the word behind it', () => {
  const million = (unit: string) => [
    { unit, cumulative: false, figures: [{ figure: { value: 1_500_000, qualifier: 'exactly' } }] } as const,
  ];
  expect(check('1.5 million people were killed.', english.check, million('people killed'))).toEqual([
    ['1.5 million', 'same'],
  ]);
  expect(check('1,5 Millionen Tote.', german.check, million('Tote'))).toEqual([['1,5 Millionen', 'same']]);
});

test('Of what can only grow, two numbers that exclude each other may be of two times', () => {
  expect(check('90 people were killed.', english.check, [growing])).toEqual([['90', 'update', 'update']]);
  expect(check('133 people were killed.', english.check, [growing])).toEqual([['133', 'both-hold', 'same']]);
});
