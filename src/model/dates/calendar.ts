import { utc } from '@date-fns/utc';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { eachMonthOfInterval } from 'date-fns/eachMonthOfInterval';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { lightFormat } from 'date-fns/lightFormat';
import type { IsoDay } from './uncertain-date.ts';

/** Adds whole days to a day, or takes them away. */
export function addDays(day: IsoDay, count: number): IsoDay {
  return lightFormat(addDaysTo(day, count, { in: utc }), 'yyyy-MM-dd');
}

/** Adds whole months to a month `YYYY-MM`, or takes them away. */
export function addMonths(month: string, count: number): string {
  return lightFormat(addMonthsTo(`${month}-01`, count, { in: utc }), 'yyyy-MM');
}

/** The months `YYYY-MM` from that of one day to that of another, both included. */
export function listMonths(from: IsoDay, to: IsoDay): string[] {
  return eachMonthOfInterval({ start: from, end: to }, { in: utc }).map((month) => lightFormat(month, 'yyyy-MM'));
}

/** The number of days from one day to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return differenceInCalendarDays(to, from, { in: utc });
}

/** The number of days that a month `YYYY-MM` has. */
export function countDaysInMonth(month: string): number {
  return getDaysInMonth(`${month}-01`, { in: utc });
}
