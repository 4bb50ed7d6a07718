import { guessEdtf } from './guess-edtf.ts';
import { readPoint, refuse, type Refusal } from './edtf-point.ts';
import { enGb } from '../../messages/en.ts';
import { formatDate } from './format-date.ts';
import type { DatePoint, SetMember, UncertainDate } from './uncertain-date.ts';

/**
 * Reads a date in EDTF (ISO 8601-2, the Library of Congress's levels 0 to 2), as an editor wrote it: the raw text, never
 * a value that YAML has already turned into a date, a list or a number. Allowed, and what it means:
 *
 * | written | meaning |
 * | --- | --- |
 * | `2024-03-22`, `2024-03`, `2024` | a day, a month, a year (0001 to 9999) |
 * | `2024-21` … `2024-24` | spring, summer, autumn, winter: the northern meteorological ones (see `readPoint`) |
 * | `199X`, `19XX` | the 1990s; some year from 1900 to 1999 |
 * | `2024-XX`, `2024-1X`, `2024-03-XX`, `2024-03-1X`, `2024-XX-XX` | a month or day of which the last digits are not known |
 * | `2024~`, `2024?`, `2024%` | about 2024; 2024, but the source is doubtful; both. After any of the above |
 * | `2023-11/2024-03` | from one date to another, which may differ in precision |
 * | `2023-11/..`, `../2024` | since, until: that end is open |
 * | `2023-11/`, `/2024` | that end is not known |
 * | `[2024-03-23..]`, `[..2024-03-23]` | one date: that or later, that or earlier |
 * | `[2024-03-23..2024-03-25]`, `[2024-03-22,2024-03-24]` | one date of several |
 * | `{2024-03-22,2024-03-24}`, `{2024-03-22..2024-03-25}` | each of several dates |
 *
 * Refused, each with a remedy: times of day, longer and negative years, parts of the year other than seasons, doubt
 * about one part of a date (`2024-?03`), and X before a given digit. An interval from a date to the same date, and a
 * set of one, say no more than that date and are read as it. Ends of an interval may overlap (`2024-03-22/2024-03`);
 * an end that is surely before the start is refused.
 */
export function readEdtf(text: string): EdtfReading {
  const edtf = text.trim();
  if (NO_DATE.test(edtf)) {
    return refuse(
      edtf === '' ? 'The date is empty.' : `"${edtf}" is not a date.`,
      'Leave the key out where there is no date.',
    );
  }
  return readForm(edtf) ?? refuseWithGuess(edtf);
}

const NO_DATE = /^(|[-–—?~]|null|none|unknown|not known|undated|no date|n\.? ?d\.?|tb[acd])$/i;

/** A reading of the text, or null where it is not EDTF at all, so that a guess at what was meant may help. */
function readForm(edtf: string): EdtfReading | null {
  if (/^(\[.*\]|\{.*\})$/.test(edtf)) return readSet(edtf);
  if (edtf.includes('/')) return readInterval(edtf);
  const reading = readPoint(edtf);
  return reading?.ok ? accept(describePoint(edtf, reading.point)) : reading;
}

function readInterval(edtf: string): EdtfReading | null {
  const [startText, endText, ...rest] = edtf.split('/');
  if (startText === undefined || endText === undefined || rest.length > 0) return null;
  const start = readEnd(startText);
  const end = readEnd(endText);
  if (start === null || end === null) return null;
  if (isRefusal(start)) return start;
  if (isRefusal(end)) return end;
  if (typeof start === 'string' && typeof end === 'string') {
    return refuse(`"${edtf}" gives neither a start nor an end.`, 'Leave the key out where there is no date.');
  }
  if (typeof start === 'object' && typeof end === 'object') {
    if (end.last < start.first) return refuseReversed(edtf, `${endText}/${startText}`);
    if (startText === endText) return accept(describePoint(edtf, start));
  }
  const earliest = typeof start === 'string' ? null : start.first;
  const latest = typeof end === 'string' ? null : end.last;
  return accept({ form: 'interval', edtf, earliest, latest, start, end });
}

function readEnd(text: string): DatePoint | 'open' | 'unknown' | Refusal | null {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : readMember(text);
}

function readSet(edtf: string): EdtfReading | null {
  const texts = edtf
    .slice(1, -1)
    .split(',')
    .map((text) => text.trim());
  const members: SetMember[] = [];
  for (const [index, text] of texts.entries()) {
    const member = readRun(text, { first: index === 0, last: index === texts.length - 1 });
    if (member === null) return null;
    if (isRefusal(member)) return member;
    if ('from' in member && member.from !== null && member.to !== null && member.to.last < member.from.first) {
      const swapped = text.split('..').reverse().join('..');
      return refuseReversed(edtf, edtf.replace(text, swapped));
    }
    members.push(member);
  }
  const [only] = members;
  if (members.length === 1 && only !== undefined && !('from' in only)) return accept(describePoint(edtf, only));
  const firsts = members.map((member) => ('from' in member ? (member.from?.first ?? null) : member.first));
  const lasts = members.map((member) => ('from' in member ? (member.to?.last ?? null) : member.last));
  const earliest = firsts.reduce((least, day) => (least === null || day === null ? null : day < least ? day : least));
  const latest = lasts.reduce((most, day) => (most === null || day === null ? null : day > most ? day : most));
  return accept({ form: 'set', edtf, earliest, latest, every: edtf.startsWith('{'), members });
}

/** A member of a set: a date or a run `a..b`. EDTF lets only the first run lack a start, and only the last an end. */
function readRun(text: string, place: { first: boolean; last: boolean }): SetMember | Refusal | null {
  const [fromText, toText, ...rest] = text.split('..');
  if (fromText === undefined || rest.length > 0) return null;
  if (toText === undefined) return readMember(fromText);
  if (fromText === toText) return fromText === '' ? null : readMember(fromText);
  if ((fromText === '' && !place.first) || (toText === '' && !place.last)) return null;
  const from = fromText === '' ? null : readMember(fromText);
  const to = toText === '' ? null : readMember(toText);
  if (from !== null && isRefusal(from)) return from;
  if (to !== null && isRefusal(to)) return to;
  return (from === null && fromText !== '') || (to === null && toText !== '') ? null : { from, to };
}

function readMember(text: string): DatePoint | Refusal | null {
  const reading = readPoint(text);
  return reading?.ok ? reading.point : reading;
}

function describePoint(edtf: string, point: DatePoint): UncertainDate {
  return { form: 'point', edtf, earliest: point.first, latest: point.last, point };
}

/** Refuses a text that is not EDTF, naming what would be for each way in which it can be understood. */
function refuseWithGuess(text: string): Refusal {
  const problem = `"${text}" is not a date in EDTF, the form that this site reads.`;
  const readings = guessEdtf(text).map((guess) => readForm(guess));
  const dates = readings.flatMap((reading) => (reading?.ok ? [reading.date] : []));
  if (dates.length > 0) {
    const meant = dates.map((date) => `\`${date.edtf}\` (${formatDate(date, enGb, 'long')})`);
    return refuse(problem, `Write ${meant.join(' or ')}.`);
  }
  const fault = readings.find((reading) => reading?.ok === false);
  if (fault?.ok === false) return refuse(`${problem} ${fault.problem}`, fault.remedy);
  return refuse(
    problem,
    'Write the year first, as in `2024-03-22`, `2024-03`, `2024`, `2024~` (about 2024) or `2023-11/2024-03` (an interval).',
  );
}

function refuseReversed(edtf: string, swapped: string): Refusal {
  return refuse(`"${edtf}" ends before it starts.`, `Write the earlier date first: \`${swapped}\`.`);
}

function accept(date: UncertainDate): EdtfReading {
  return { ok: true, date };
}

function isRefusal(value: object | string): value is Refusal {
  return typeof value === 'object' && 'ok' in value;
}

export type EdtfReading = { ok: true; date: UncertainDate } | Refusal;
