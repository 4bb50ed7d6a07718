import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoryEvent } from '../../../src/model/story/story.ts';
import { labelDots, measureDotLabel } from '../../../src/model/timeline/dot-labels.ts';
import { buildScale } from '../../../src/model/timeline/scale.ts';
import { read } from '../dates/edtf-samples.ts';

describe('the names below the dots', () => {
  test('meet neither each other nor a line to another, at the width that they are laid out for or a greater one', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 240, max: 700 }),
        fc.integer({ min: 0, max: 900 }),
        (events, width, wider) => {
          const { labels, rows } = label(events, width);
          const boxes = labels.map((one) => ({ ...one, ...measureDotLabel(one, width + wider) }));
          for (const [index, { left, right, row, at }] of boxes.entries()) {
            expect(row).toBeLessThan(rows);
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(width + wider + 1e-9);
            for (const other of boxes.slice(index + 1)) {
              if (other.row === row) expect(Math.max(left, other.left)).toBeGreaterThan(Math.min(right, other.right));
              const [upper, lower] = other.row > row ? [{ left, right, at }, other] : [other, { left, right, at }];
              const line = (lower.at / 100) * (width + wider);
              if (other.row !== row) expect(line > upper.left && line < upper.right).toBe(false);
            }
          }
        },
      ),
    );
  });

  test('are those of key events first, and of what most articles report; one that is too long is left out', () => {
    const events = [
      make('A bridge closes', '2024-03-01'),
      make('A'.repeat(90), '2024-03-05', { key: true }),
      make('Two report it', '2024-03-09', { reporters: 2 }),
      make('The flood', '2024-03-20', { key: true }),
      make('Some time in spring', '2024-03'),
    ];
    expect(label(events, 280).labels.map(({ text }) => text)).toEqual([
      'The flood',
      'Two report it',
      'A bridge closes',
    ]);
  });
});

function label(events: readonly StoryEvent[], width: number) {
  const dated = events.flatMap(({ date, ...event }) => (date === null ? [] : [{ ...event, date }]));
  const scale = buildScale(dated.map(({ date }) => date));
  return scale ? labelDots({ events: dated, scale, width }) : { labels: [], rows: 0 };
}

const anyEvent = fc
  .record({
    title: fc.string({ minLength: 1, maxLength: 60 }),
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 3 }),
    key: fc.boolean(),
  })
  .map(({ title, day, month, key }) => make(title, `2024-0${String(month)}-${String(day).padStart(2, '0')}`, { key }));

function make(title: string, date: string, { key = false, reporters = 0 } = {}): StoryEvent {
  const sides = Array.from({ length: reporters }, (_, index) => ({ article: { id: String(index) } }));
  return { data: { title, key }, date: read(date), article: null, sides } as unknown as StoryEvent;
}
