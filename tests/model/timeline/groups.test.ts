import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certainlyBefore } from '../../../src/model/dates/date-order.ts';
import { countEntries, groupEvents, type YearGroup } from '../../../src/model/timeline/groups.ts';
import type { StoryEvent } from '../../../src/model/story/story.ts';
import { anyEdtf } from '../dates/edtf-samples.ts';
import { makeStory, type StorySample } from '../../support/make-story.ts';

describe('the years of a timeline', () => {
  test('hold few events without months, and what has no date stays with what places it', () => {
    const groups = groupOf([
      { id: 'branch', date: '2015-01' },
      { id: 'begun', before: ['attack'] },
      { id: 'attack', date: '2024-03-22' },
      { id: 'alert', after: ['attack'] },
      { id: 'trial', date: '2025-08' },
      { id: 'verdict', after: ['trial'] },
    ]);
    expect(groups.map(write)).toEqual(['2015: branch', '2024: begun attack alert', '2025: trial verdict']);
  });

  test('are parted into months where they hold many, what is dated to no month first', () => {
    const days = Array.from({ length: 15 }, (_, index) => ({
      id: `d${String(index)}`,
      date: `2024-03-0${String(1 + (index % 9))}`,
    }));
    const groups = groupOf([...days, { id: 'april', date: '2024-04-02' }, { id: 'year', date: '2024' }]);
    expect(
      groups.map(({ year, events, months }) => [year, events.map(({ id }) => id), months.map(({ month }) => month)]),
    ).toEqual([['2024', ['year'], ['2024-03', '2024-04']]]);
    expect(groups.map(countEntries)).toEqual([17]);
  });

  test('leave a year’s own date behind what it is said to follow, and behind what is surely earlier', () => {
    const days = Array.from({ length: 15 }, (_, index) => ({
      id: `d${String(index)}`,
      date: `2024-0${String(5 + (index % 2))}`,
    }));
    const read = (others: StorySample['events']) =>
      groupOf([...days, ...(others ?? [])]).flatMap(({ events, months }) => [
        ...events.map(({ id }) => id),
        ...months.flatMap((month) => month.events.map(({ id }) => id)),
      ]);
    const tied = read([{ id: 'year', date: '2024', after: ['d14'] }]);
    expect(tied.indexOf('year')).toBeGreaterThan(tied.indexOf('d14'));
    // The doubtful date is after nothing for sure, and so takes the one that is said to follow it into its year.
    const led = read([
      { id: 'doubtful', date: '2024-03-01?' },
      { id: 'earlier', date: '2023-05', after: ['doubtful'] },
      { id: 'year', date: '2024' },
    ]);
    expect(led.indexOf('year')).toBeGreaterThan(led.indexOf('earlier'));
  });

  test('come after the dates that have neither a first nor a last day', () => {
    const groups = groupOf([
      { id: 'attack', date: '2024-03-22' },
      { id: 'either', date: '[..2023,2025..]' },
    ]);
    expect(groups.map(write)).toEqual([': either', '2024: attack']);
  });

  test('hold every event once, and none before one that is surely earlier', () => {
    // Half of them of one year, so that it has months.
    const ofOneYear = fc.constantFrom(
      '2024',
      '2024~',
      '2024-01-01',
      '2024-03',
      '2024-22',
      '2024-07-04',
      '2024/2025',
      '202X',
    );
    const events = fc.array(
      fc.record({
        date: fc.oneof(ofOneYear, fc.option(anyEdtf)),
        after: fc.nat({ max: 60 }),
        before: fc.nat({ max: 60 }),
      }),
      { maxLength: 50 },
    );
    fc.assert(
      fc.property(events, (drawn) => {
        const ids = drawn.map((_, index) => `e${String(index)}`);
        const story = makeStory({
          events: drawn.map(({ date, after, before }, index) => ({
            id: `e${String(index)}`,
            ...(date === null ? {} : { date }),
            after: ids.slice(after, after + 1),
            before: ids.slice(before, before + 1),
          })),
        });
        const groups = groupEvents(story.events);
        const listed = groups.flatMap(({ events, months }) => [...events, ...months.flatMap((month) => month.events)]);
        expect(listed.map(({ id }) => id).sort()).toEqual(story.events.map(({ id }) => id).sort());
        expect(new Set(groups.map(({ year }) => year)).size).toBe(groups.length);
        const dated = listed.flatMap(({ date }) => date ?? []);
        for (const [index, date] of dated.entries()) {
          for (const later of dated.slice(index + 1)) expect(certainlyBefore(later, date)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function groupOf(events: StorySample['events']): YearGroup[] {
  return groupEvents(makeStory({ events: events ?? [] }).events);
}

function write({ year, events }: YearGroup): string {
  return `${year}: ${events.map(({ id }: StoryEvent) => id).join(' ')}`;
}
