import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { addDays, addMonths } from './calendar.ts';

/**
 * What somebody who wrote a date in English words or figures probably meant, in EDTF: for "23 March 2024" `2024-03-23`,
 * for "since November 2023" `2023-11/..`. More than one where the text can be understood in two ways ("03/04/2024"),
 * none where it says nothing that is known here. A guess is for an error message, never for reading a date silently;
 * it may name a day that the calendar does not have, which the caller finds by reading it.
 */
export function guessEdtf(text: string): string[] {
  // A date is short. Longer text is not one, and trying every phrase on its parts would take long.
  if (text.length > 60) return [];
  const phrase = text
    .toLowerCase()
    .replace(/[‐-―]/g, '-')
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(on (?!or )|in |the )/, '');
  for (const [pattern, build] of PHRASES) {
    const found = pattern.exec(phrase);
    const guesses = found === null ? [] : combine(found.slice(1).map(guessEdtf), build);
    if (guesses.length > 0) return guesses;
  }
  return guessPoint(phrase);
}

/** Each phrase around one or two dates, and the EDTF that it stands for. The first that fits is taken. */
const PHRASES: [RegExp, (first: string, second: string) => string[]][] = [
  [/^(.+)\.\.(.+)$/, (a, b) => [`[${a}..${b}]`, `${a}/${b}`]],
  [/^(.+)\.\.$/, (a) => [`[${a}..]`, `${a}/..`]],
  [/^\.\.(.+)$/, (b) => [`[..${b}]`, `../${b}`]],
  [
    /^(?:from )?(.+?)(?: (?:to|until|till|through) | ?- ?|\/)(?:the )?(?:present|now|today|ongoing|open)$/,
    (a) => [`${a}/..`],
  ],
  [/^(.+)\/(?:unknown|\?)$/, (a) => [`${a}/`]],
  [/^(?:unknown|\?)\/(.+)$/, (b) => [`/${b}`]],
  [/^(?:ever )?since (.+)$/, (a) => [`${a}/..`]],
  [/^(?:until|till) (.+)$/, (b) => [`../${b}`]],
  [/^(?:on or after|not before|no earlier than) (.+)$/, (a) => [`[${a}..]`]],
  [/^(.+?),? or (?:later|after)$/, (a) => [`[${a}..]`]],
  [/^(?:on or before|not after|no later than|by|up to) (.+)$/, (b) => [`[..${b}]`]],
  [/^(.+?),? or (?:earlier|before)$/, (b) => [`[..${b}]`]],
  [/^after (.+)$/, (a) => shift(a, 1).map((next) => `[${next}..]`)],
  [/^before (.+)$/, (b) => shift(b, -1).map((previous) => `[..${previous}]`)],
  [/^(?:from )?(.+?)(?: (?:to|until|till|through) | - | ?\/ ?)(.+)$/, (a, b) => [`${a}/${b}`]],
  [/^from (.+?)(?: on| onwards?)?$/, (a) => [`${a}/..`, `[${a}..]`]],
  [/^(?:about|around|roughly|approximately|approx\.?|circa|ca?\.?) ?(.+)$/, (a) => [`${a}~`]],
  [/^(?:probably|possibly|perhaps|maybe) (.+)$/, (a) => [`${a}?`]],
  [/^(.+) \((?:uncertain|probably|possibly|\?)\)$/, (a) => [`${a}?`]],
  [/^(.+) or (.+)$/, (a, b) => [`[${a},${b}]`]],
];

/** Every way to build from one guess of each part. */
function combine(parts: string[][], build: (first: string, second: string) => string[]): string[] {
  const [firsts = [], seconds = ['']] = parts;
  return firsts.flatMap((first) => seconds.flatMap((second) => build(first, second)));
}

/** The day, month or year after a given one (or before it); nothing for other forms. */
function shift(edtf: string, by: 1 | -1): string[] {
  // What the calendar does not have is handed on as it is, so that the refusal can say so.
  if (!isValid(parseISO(edtf))) return [edtf];
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return [addDays(edtf, by)];
  if (/^\d{4}-\d\d$/.test(edtf)) return [addMonths(edtf, by)];
  return /^\d{4}$/.test(edtf) ? [String(Number(edtf) + by).padStart(4, '0')] : [];
}

function guessPoint(phrase: string): string[] {
  const text = phrase.replace(/^(mon|tues|wednes|thurs|fri|satur|sun)day,? /, '').replace(/\.$/, '');
  for (const [pattern, build] of POINTS) {
    const found = pattern.exec(text);
    const guesses = found === null ? [] : build(found[1] ?? '', found[2] ?? '', found[3] ?? '');
    if (guesses.length > 0) return guesses;
  }
  return [];
}

/** Each way to write one date, or a span that shares its month or year, and the EDTF that it stands for. */
const POINTS: [RegExp, (a: string, b: string, c: string) => string[]][] = [
  [/^between (.+) and (.+)$/, (a, b) => guessEdtf(`${a} - ${b}`).map((edtf) => `[${edtf.replace('/', '..')}]`)],
  [/^(\d{4}-\d\d-\d\d)[t ]\d{1,2}[:.]\d\d/, (day) => [day]],
  [/^(\d{4}(?:-\d\d){0,2}[~?%]?)$/, (edtf) => [edtf]],
  [
    /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)\.?,? (\d{4})$/,
    (day, month, year) => join(year, findMonth(month), day),
  ],
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, (month, day, year) => join(year, findMonth(month), day)],
  [/^(\d{4}),? ([a-z]+)\.? (\d{1,2})$/, (year, month, day) => join(year, findMonth(month), day)],
  [/^([a-z]+)\.?,?(?: of)? (\d{4})$/, (month, year) => join(year, findMonth(month) ?? findSeason(month))],
  [/^(\d{4}),? ([a-z]+)\.?$/, (year, month) => join(year, findMonth(month) ?? findSeason(month))],
  [/^winter(?: of)? (\d{4})[-/]\d{2,4}$/, (year) => [`${year}-24`]],
  [
    /^(\d{1,2}) ?- ?(\d{1,2} ([a-z]+),? \d{4})$/,
    (day, end) => guessEdtf(end).map((edtf) => `${edtf.slice(0, 8)}${pad(day)}/${edtf}`),
  ],
  [
    /^([a-z]+ )(\d{1,2}) ?- ?(\d{1,2},? \d{4})$/,
    (month, day, end) => guessEdtf(month + end).map((edtf) => `${edtf.slice(0, 8)}${pad(day)}/${edtf}`),
  ],
  [
    /^(.+?)(?: ?- ?| to )(.+ (\d{4}))$/,
    (start, end, year) => guessEdtf(`${start} ${year}`).flatMap((from) => guessEdtf(end).map((to) => `${from}/${to}`)),
  ],
  [/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/, (year, month, day) => join(year, month, day)],
  [/^(\d{4})(\d{2})(\d{2})$/, (year, month, day) => join(year, month, day)],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (day, month, year) => join(year, month, day)],
  [/^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4})$/, (a, b, year) => listDayOrders(a, b, year)],
  [/^(\d{4}) ?- ?(\d{4})$/, (start, end) => [`${start}/${end}`]],
  [
    /^(\d{4})[-/.](\d{1,2})$/,
    (year, month) => (Number(month) > 12 ? [`${year}/${year.slice(0, 2)}${month}`] : join(year, month)),
  ],
  [/^(\d{1,2})[-/.](\d{4})$/, (month, year) => join(year, month)],
  [/^(\d{4}-\d\d-)(\d\d)[/-](\d\d)$/, (month, start, end) => [`${month}${start}/${month}${end}`]],
  [/^(\d\d)00'?s$/, (century) => [`${century}0X`, `${century}XX`]],
  [/^(\d{3})0'?s$/, (decade) => [`${decade}X`]],
  [/^(\d{3})$/, (decade) => [`${decade}X`]],
  [/^(\d{1,2})(?:st|nd|rd|th) century$/, (century) => [`${pad(String(Number(century) - 1))}XX`]],
  [/^([\dxu]{4}(?:-[\dxu]{2}){0,2}[~?%]?)$/, (edtf) => [edtf.replace(/[xu]/g, 'X')]],
];

/** The date in EDTF from year, month and day as far as they are given; nothing where the month is not known. */
function join(year: string, month: string | undefined, day?: string): string[] {
  if (month === undefined) return [];
  return [[year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-')];
}

/** Both orders of day and month, or the one that the calendar allows. */
function listDayOrders(a: string, b: string, year: string): string[] {
  const orders = [
    ...(Number(b) <= 12 ? join(year, b, a) : []),
    ...(Number(a) <= 12 && a !== b ? join(year, a, b) : []),
  ];
  return orders.length > 0 ? orders : join(year, b, a);
}

function findMonth(word: string): string | undefined {
  const index = word.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(word));
  return index === -1 ? undefined : String(index + 1);
}

function findSeason(word: string): string | undefined {
  const index = SEASONS.findIndex((names) => names.includes(word));
  return index === -1 ? undefined : String(index + 21);
}

function pad(number: string): string {
  return number.padStart(2, '0');
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SEASONS = [['spring'], ['summer'], ['autumn', 'fall'], ['winter']];
