import { expect, test } from 'vitest';
import { buildPicture } from '../../../src/model/timeline/picture.ts';
import { makeStory } from '../../support/make-story.ts';

const eventsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `e${String(index)}`, date: String(1990 + (index % 20)) }));

test('A picture of a few events has a row for each that is dated, and the dates that no article gives apart', () => {
  const reference = { publisher: 'TASS' };
  const story = makeStory({
    events: [
      { id: 'attack', date: '2024-03-22' },
      { id: 'begun', before: ['attack'], background: [{ label: 'A war', date: '1979-12/1989-02', reference }] },
    ],
  });
  const picture = buildPicture(story.events);
  expect(picture?.rows.map(({ id }) => id)).toEqual(['attack']);
  expect(picture?.background.map(({ event, label }) => `${label} of ${event.id}`)).toEqual(['A war of begun']);
  expect(picture?.bundles).toEqual([]);
  expect(picture?.kinds).toEqual(['day', 'span']);
});

test('A picture draws the publications of articles apart from the events, and never in a bundle', () => {
  const publication = { id: 'publication', date: '2024-03-23', article: 'report' };
  const picture = (events: object[]) =>
    buildPicture(makeStory({ articles: [{ id: 'report' }], events: [...events, publication] as never }).events);
  expect(picture([{ id: 'attack', date: '2024-03-22' }])?.rows.map(({ id }) => id)).toEqual(['attack']);
  const many = picture(eventsOf(40));
  expect(many?.publications.map(({ id }) => id)).toEqual(['publication']);
  expect(many?.bundles.flatMap(({ rows }) => rows.map(({ id }) => id))).not.toContain('publication');
});

test('A picture of many events bundles them into runs of years, each event once and no year parted', () => {
  const { events } = makeStory({ events: eventsOf(500) });
  const bundles = buildPicture(events)?.bundles ?? [];
  expect(bundles.length).toBeGreaterThan(5);
  expect(bundles.length).toBeLessThanOrEqual(16);
  expect(bundles.flatMap(({ rows }) => rows.map(({ id }) => id)).sort()).toEqual(events.map(({ id }) => id).sort());
  for (const [index, { from, to, rows }] of bundles.entries()) {
    expect(from > (bundles[index - 1]?.to ?? '')).toBe(true);
    expect(rows.every(({ date }) => date.edtf >= from && date.edtf <= to)).toBe(true);
  }
});

test('Dates that have neither a first nor a last day have a bundle of their own', () => {
  const { events } = makeStory({ events: [...eventsOf(40), { id: 'either', date: '[..2023,2025..]' }] });
  const [first, second] = buildPicture(events)?.bundles ?? [];
  expect([first?.from, first?.to, first?.rows.map(({ id }) => id)]).toEqual(['', '', ['either']]);
  expect(second?.from).toBe('1990');
});

test('There is no picture where no event is dated', () => {
  expect(buildPicture(makeStory({ events: [{ id: 'alert' }] }).events)).toBeNull();
});
