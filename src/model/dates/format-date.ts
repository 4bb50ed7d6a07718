import { utc } from '@date-fns/utc';
import { format } from 'date-fns/format';
import { addDays } from './calendar.ts';
import type { DateWords, SpanWords } from '../../messages/date-words.ts';
import type { Language } from '../../messages/language.ts';
import type { DatePoint, IntervalDate, IsoDay, SetDate, SetMember, UncertainDate } from './uncertain-date.ts';

/**
 * A date in words, as certain as it is and no more. All words and their order come from the language's table;
 * `long` is for text, `short` for labels. The result is a phrase to stand in a sentence, without capital or full stop.
 */
export function formatDate(date: UncertainDate, language: Language, length: 'long' | 'short'): string {
  const voice: Voice = { language, words: language[length] };
  switch (date.form) {
    case 'point':
      return formatDoubt(date.point, voice, 'uncertain');
    case 'interval':
      return formatInterval(date, voice);
    case 'set':
      return formatSet(date, voice);
  }
}

/**
 * The value for `<time datetime>`: a day, month or year, where the date is exactly that. Null for all others, since HTML
 * has no way to say about, since or one of several.
 */
export function datetimeAttribute(date: UncertainDate): string | null {
  if (date.form !== 'point' || isDoubtful(date.point) || !isExact(date.point)) return null;
  const { precision, first } = date.point;
  const length = { day: 10, month: 7, year: 4, season: null, decade: null, century: null }[precision];
  return length === null ? null : first.slice(0, length);
}

function formatInterval({ start, end }: IntervalDate, voice: Voice): string {
  const { words } = voice;
  if (typeof start === 'object' && typeof end === 'object') {
    if (isPlain(start) && isPlain(end)) return formatRun(start, end, voice, 'joined');
    return fill(words.doubtful, { start: formatDoubt(start, voice), end: formatDoubt(end, voice) });
  }
  if (typeof start === 'object') {
    return fill(end === 'open' ? words.since : words.endNotKnown, { date: formatDoubt(start, voice) });
  }
  if (typeof end === 'object') {
    return fill(start === 'open' ? words.until : words.startNotKnown, { date: formatDoubt(end, voice) });
  }
  return voice.language.noDate;
}

function formatSet({ members, every }: SetDate, voice: Voice): string {
  const type = every ? 'conjunction' : 'disjunction';
  const phrases = members.map((member) => formatMember(member, every, members.length > 1, voice));
  return voice.language.t.list(phrases, type);
}

function formatMember(member: SetMember, every: boolean, amongOthers: boolean, voice: Voice): string {
  const { words } = voice;
  if (!('from' in member)) return formatDoubt(member, voice);
  const { from, to } = member;
  if (from !== null && to !== null) return formatRun(from, to, voice, every ? 'joined' : 'between');
  const later = every ? words.andLater : amongOthers ? words.orLaterAmongOthers : words.orLater;
  const earlier = every ? words.andEarlier : amongOthers ? words.orEarlierAmongOthers : words.orEarlier;
  if (from !== null) return fill(later, { date: formatDoubt(from, voice) });
  return to === null ? voice.language.noDate : fill(earlier, { date: formatDoubt(to, voice) });
}

/** Two dates as one phrase, with what they share said once where neither is doubtful. */
function formatRun(from: DatePoint, to: DatePoint, voice: Voice, manner: 'joined' | 'between'): string {
  const { words } = voice;
  const span = isDoubtful(from) || isDoubtful(to) ? null : findSpan(from, to, words);
  const start = span === null ? formatDoubt(from, voice) : formatDay(from.first, span.start, voice);
  const end = span === null ? formatDoubt(to, voice) : formatDay(to.first, span.end, voice);
  return fill(manner === 'between' ? words.between : (span?.joined ?? words.apart), { start, end });
}

/** The words for two dates of one precision that share their month or year; null where they share nothing. */
function findSpan(from: DatePoint, to: DatePoint, words: DateWords): SpanWords | null {
  if (from.precision !== to.precision || !isExact(from) || !isExact(to)) return null;
  if (from.precision === 'year') return words.years;
  if (from.first.slice(0, 4) !== to.first.slice(0, 4)) return null;
  if (from.precision === 'month') return words.monthsOfOneYear;
  if (from.precision !== 'day') return null;
  return from.first.slice(0, 7) === to.first.slice(0, 7) ? words.daysOfOneMonth : words.daysOfOneYear;
}

/**
 * One date with the marks of its doubt. Inside a longer phrase the mark comes first, so that it is clear what it is
 * about.
 */
function formatDoubt(point: DatePoint, voice: Voice, mark: 'uncertain' | 'perhaps' = 'perhaps'): string {
  const plain = formatPlain(point, voice);
  const about = point.approximate ? fill(voice.words.about, { date: plain }) : plain;
  return point.uncertain ? fill(voice.words[mark], { date: about }) : about;
}

function formatPlain(point: DatePoint, voice: Voice): string {
  const { words } = voice;
  const { precision, first } = point;
  switch (precision) {
    case 'day':
    case 'month':
      return isExact(point) ? formatDay(first, words[precision], voice) : formatOpenDigits(point, precision, voice);
    case 'year':
      return formatDay(first, words.year, voice);
    case 'season': {
      const season = SEASON_OF_MONTH[first.slice(5, 7)] ?? 'winter';
      return fill(words[season], { year: formatDay(first, words.year, voice), nextYear: formatNextYear(point) });
    }
    case 'decade':
      // "The 2000s" may be understood as a century, so that decade is said by its years.
      return first.slice(2, 4) === '00'
        ? formatBetween(point, 'year', voice)
        : fill(words.decade, { year: formatDay(first, words.year, voice) });
    case 'century':
      return formatBetween(point, 'year', voice);
  }
}

/** A day or month of which the last digits are not known: by the month or year it lies in, or by its outermost values. */
function formatOpenDigits(point: DatePoint, precision: 'day' | 'month', voice: Voice): string {
  const { words } = voice;
  const { first, last } = point;
  const notKnown = precision === 'day' ? words.dayNotKnown : words.monthNotKnown;
  if (first.endsWith('-01-01') && last.endsWith('-12-31'))
    return fill(notKnown, { date: formatDay(first, words.year, voice) });
  const wholeMonth = precision === 'day' && first.endsWith('-01') && addDays(last, 1).endsWith('-01');
  return wholeMonth
    ? fill(notKnown, { date: formatDay(first, words.month, voice) })
    : formatBetween(point, precision, voice);
}

/** The first and the last value that fit, in dates of the given precision. */
function formatBetween({ first, last }: DatePoint, precision: 'day' | 'month' | 'year', voice: Voice): string {
  const plain = { precision, approximate: false, uncertain: false };
  return formatRun({ ...plain, first, last: first }, { ...plain, first: last, last }, voice, 'between');
}

/** The year in which a winter ends, by its last two digits unless the century changes too. */
function formatNextYear({ first, last }: DatePoint): string {
  return first.slice(0, 2) === last.slice(0, 2) ? last.slice(2, 4) : String(Number(last.slice(0, 4)));
}

/** Formats in UTC: date-fns uses the machine's zone otherwise, and is a day early west of Greenwich. */
function formatDay(day: IsoDay, pattern: string, { language }: Voice): string {
  return format(day, pattern, { in: utc, locale: language.locale });
}

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function isDoubtful(point: DatePoint): boolean {
  return point.approximate || point.uncertain;
}

/** Whether the words for a date are short enough to need no "from" before them. */
function isPlain(point: DatePoint): boolean {
  return !isDoubtful(point) && isExact(point) && point.precision !== 'century';
}

/** Whether every digit of the date is given, so that a day is one day and a month one month. */
function isExact({ precision, first, last }: DatePoint): boolean {
  return precision === 'day' ? first === last : precision !== 'month' || first.slice(0, 7) === last.slice(0, 7);
}

const SEASON_OF_MONTH: Record<string, 'spring' | 'summer' | 'autumn' | 'winter'> = {
  '03': 'spring',
  '06': 'summer',
  '09': 'autumn',
  '12': 'winter',
};

interface Voice {
  language: Language;
  words: DateWords;
}
