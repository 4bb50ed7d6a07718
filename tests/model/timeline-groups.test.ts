import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surelyBefore } from '../../src/model/date-order.ts';
import { countEvents, groupEvents, type YearGroup } from '../../src/model/timeline-groups.ts';
import type { Event } from '../../src/model/story.ts';
import { anyEdtf } from './edtf-samples.ts';
import { makeStory, type StorySample } from './story-samples.ts';

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
    expect(groups.map(countEvents)).toEqual([17]);
  });

  test('hold every event once, and none before one that is surely earlier', () => {
    const events = fc.array(
      fc.record({ date: fc.option(anyEdtf), after: fc.nat({ max: 40 }), before: fc.nat({ max: 40 }) }),
      {
        maxLength: 40,
      },
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
          for (const later of dated.slice(index + 1)) expect(surelyBefore(later, date)).toBe(false);
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
  return `${year}: ${events.map(({ id }: Event) => id).join(' ')}`;
}
