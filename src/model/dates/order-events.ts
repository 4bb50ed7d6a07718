import { orderByDate, certainlyBefore } from './date-order.ts';
import type { UncertainDate } from './uncertain-date.ts';

/**
 * Puts a story's events into reading order. Dated ones stand as `orderByDate` has them. An undated one stands directly
 * after the last of those it comes `after` (behind others placed so, in the given order), else directly before the first
 * of those it comes `before`. Dated events may have `after` and `before` too; they settle what the dates leave open.
 *
 * `undated` holds the events that no chain of relations ties to a dated one, in the given order, except that `after` and
 * `before` draw them together in the same way.
 * A relation that names an unknown event, or contradicts surely ordered dates or relations read before it, is left out
 * and reported. Every event is in `placed` or `undated`, once. Ids are taken to be distinct.
 */
export function orderEvents(events: readonly OrderableEvent[]) {
  const dated = events.flatMap(({ id, date }) => (date === null ? [] : [{ id, date }]));
  const dates: Dates = new Map(orderByDate(dated, ({ date }) => date).map(({ id, date }) => [id, date]));
  const { relations, problems } = readRelations(events, dates);

  const ids = events.map(({ id }) => id);
  const tied = follow(dates.keys(), (id) => [
    ...listOf(relations.successors, id),
    ...listOf(relations.predecessors, id),
  ]);
  const [placed, undated] = [[...dates.keys(), ...ids.filter((id) => tied.has(id))], ids.filter((id) => !tied.has(id))];
  return { placed: walk(placed, relations, dates), undated: walk(undated, relations, dates), problems };
}

/**
 * The ids in an order that keeps all relations and sure dates among them. Going through the list, each id first calls up
 * what must come before it, then takes its place, then calls up the undated ids that were waiting for it. They wait for
 * what itself follows a date; what has no other place than before them is called up by them.
 */
function walk(ids: readonly string[], { predecessors, successors }: Relations, dates: Dates): string[] {
  const following = follow(dates.keys(), (id) => listOf(successors, id));
  const done = new Set<string>();
  const visit = (id: string): void => {
    if (done.has(id)) return;
    const needed = listOf(predecessors, id);
    listSurelyEarlier(id, dates, done).forEach(visit);
    needed.filter((other) => following.has(other)).forEach(visit);
    needed.forEach(visit);
    done.add(id);
    listOf(successors, id)
      .filter((other) => !dates.has(other))
      .filter((other) => listOf(predecessors, other).every((last) => done.has(last) || !following.has(last)))
      .forEach(visit);
  };
  ids.forEach(visit);
  return [...done];
}

/** Those not done that are surely before an id. Only ids ahead of it in reading order can be. */
function listSurelyEarlier(id: string, dates: Dates, done: Set<string>): string[] {
  const order = [...dates.keys()];
  const ahead = order.slice(0, Math.max(0, order.indexOf(id)));
  return ahead.filter((other) => !done.has(other) && isSurelyBefore(other, id, dates));
}

/** Reads `after` and `before` into a graph without cycles, in the events' order. */
function readRelations(
  events: readonly OrderableEvent[],
  dates: Dates,
): { relations: Relations; problems: OrderProblem[] } {
  const relations: Relations = { successors: new Map(), predecessors: new Map() };
  const problems: OrderProblem[] = [];
  const ids = new Set(events.map(({ id }) => id));
  const relate = (id: string, side: 'after' | 'before', other: string): void => {
    const [earlier, later] = side === 'after' ? [other, id] : [id, other];
    const fault = findFault({ id, side, other }, ids, isForced(later, earlier, relations, dates));
    if (fault !== null) {
      problems.push({ id, side, other, ...fault });
      return;
    }
    relations.successors.set(earlier, [...listOf(relations.successors, earlier), later]);
    relations.predecessors.set(later, [...listOf(relations.predecessors, later), earlier]);
  };
  for (const { id, after = [], before = [] } of events) {
    for (const other of after) relate(id, 'after', other);
    for (const other of before) relate(id, 'before', other);
  }
  return { relations, problems };
}

function findFault(
  { id, side, other }: Relation,
  ids: Set<string>,
  contradicted: boolean,
): Pick<OrderProblem, 'problem' | 'remedy'> | null {
  const said = `"${id}" is to stand ${side} "${other}"`;
  if (!ids.has(other)) {
    return { problem: `${said}, but no event has that id.`, remedy: 'Write the id of an event, or take it out.' };
  }
  if (id === other) {
    return { problem: `${said}, which is itself.`, remedy: 'Write the id of another event, or take it out.' };
  }
  if (!contradicted) return null;
  const opposite = side === 'after' ? 'before' : 'after';
  return {
    problem: `${said}, but dates or other relations put it ${opposite} that event.`,
    remedy: 'Correct it, or what it contradicts.',
  };
}

/** Whether relations and sure dates already put one id before another. */
function isForced(id: string, other: string, { successors }: Relations, dates: Dates): boolean {
  const reached = new Set([id]);
  for (const step of reached) {
    if (step === other || isSurelyBefore(step, other, dates)) return true;
    listOf(successors, step).forEach((next) => reached.add(next));
    // What is surely later leads on only where it has relations: sure order is transitive.
    for (const next of successors.keys())
      if (!reached.has(next) && isSurelyBefore(step, next, dates)) reached.add(next);
  }
  return false;
}

function isSurelyBefore(id: string, other: string, dates: Dates): boolean {
  const [a, b] = [dates.get(id), dates.get(other)];
  return a !== undefined && b !== undefined && certainlyBefore(a, b);
}

/** The ids, and all that can be reached from them. */
function follow(ids: Iterable<string>, listNext: (id: string) => string[]): Set<string> {
  const reached = new Set(ids);
  for (const id of reached) listNext(id).forEach((other) => reached.add(other));
  return reached;
}

function listOf(map: Map<string, string[]>, id: string): string[] {
  return map.get(id) ?? [];
}

export interface OrderableEvent {
  id: string;
  date: UncertainDate | null;
  /** Ids of events that it comes after, or before. */
  after?: readonly string[] | undefined;
  before?: readonly string[] | undefined;
}

/** What is wrong with an event's `after` or `before`, which is left out for it, and how to mend it, in full sentences. */
interface OrderProblem extends Relation {
  problem: string;
  remedy: string;
}

interface Relation {
  id: string;
  side: 'after' | 'before';
  other: string;
}

interface Relations {
  successors: Map<string, string[]>;
  predecessors: Map<string, string[]>;
}

/** The dated events, in reading order. */
type Dates = Map<string, UncertainDate>;
