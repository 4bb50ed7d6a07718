import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certainlyBefore } from '../../../src/model/dates/date-order.ts';
import { orderEvents, type OrderableEvent } from '../../../src/model/dates/order-events.ts';
import { anyEdtf, read } from './edtf-samples.ts';

const dated = (id: string, edtf: string, relations: Relations = {}): OrderableEvent => ({
  id,
  date: read(edtf),
  ...relations,
});
const undated = (id: string, relations: Relations = {}): OrderableEvent => ({ id, date: null, ...relations });

describe('an undated event', () => {
  const attack = dated('attack', '2024-03-22');
  const mourning = dated('mourning', '2024-03-24');

  test('stands directly after the last of those it comes after', () => {
    const {
      placed,
      undated: rest,
      problems,
    } = orderEvents([undated('alert', { after: ['attack'] }), mourning, attack]);
    expect(placed).toEqual(['attack', 'alert', 'mourning']);
    expect([rest, problems]).toEqual([[], []]);
    expect(orderEvents([undated('alert', { after: ['mourning', 'attack'] }), mourning, attack]).placed).toEqual([
      'attack',
      'mourning',
      'alert',
    ]);
  });

  test('stands directly before the first of those it comes before', () => {
    const events = [
      attack,
      mourning,
      undated('eve', { before: ['mourning'] }),
      undated('hour', { before: ['mourning'] }),
    ];
    expect(orderEvents(events).placed).toEqual(['attack', 'eve', 'hour', 'mourning']);
  });

  test('stands directly before it also where a dated one has to be moved before it', () => {
    const month = dated('month', '2024-03', { after: ['attack'] });
    const events = [undated('eve', { before: ['month'] }), month, attack, mourning];
    expect(orderEvents(events).placed).toEqual(['attack', 'eve', 'month', 'mourning']);
  });

  test('stands behind others that come after the same event, in the given order', () => {
    const events = [undated('one', { after: ['attack'] }), undated('two', { after: ['attack'] }), attack, mourning];
    expect(orderEvents(events).placed).toEqual(['attack', 'one', 'two', 'mourning']);
  });

  test('is placed by a chain of others', () => {
    const events = [
      undated('third', { after: ['second'] }),
      undated('second', { after: ['attack'] }),
      mourning,
      attack,
    ];
    expect(orderEvents(events).placed).toEqual(['attack', 'second', 'third', 'mourning']);
  });

  test('stands directly before what it comes before, also where that follows a date', () => {
    const events = [mourning, attack, undated('alert', { after: ['attack', 'warning'] }), undated('warning')];
    expect(orderEvents(events).placed).toEqual(['attack', 'warning', 'alert', 'mourning']);
  });

  test('is left in a group of its own where nothing ties it to a date', () => {
    const events = [undated('after-loose', { after: ['loose'] }), undated('alone'), attack, undated('loose')];
    expect(orderEvents(events)).toEqual({
      placed: ['attack'],
      undated: ['loose', 'after-loose', 'alone'],
      problems: [],
    });
  });
});

describe('a dated event', () => {
  test('is put after one that its date allows it to follow, and still after all that is surely earlier', () => {
    const events = [
      dated('month', '2024-03', { after: ['attack'] }),
      dated('notice', '2024-03-07'),
      dated('attack', '2024-03-22'),
    ];
    expect(orderEvents(events).placed).toEqual(['notice', 'attack', 'month']);
  });
});

describe('a relation that cannot be kept', () => {
  test('because no event has the id is reported', () => {
    expect(orderEvents([undated('alert', { after: ['atack'] })])).toEqual({
      placed: [],
      undated: ['alert'],
      problems: [
        {
          id: 'alert',
          side: 'after',
          other: 'atack',
          problem: '"alert" is to stand after "atack", but no event has that id.',
          remedy: 'Write the id of an event, or take it out.',
        },
      ],
    });
  });

  test('because the dates are surely the other way round is reported', () => {
    const events = [dated('attack', '2024-03-22', { after: ['mourning'] }), dated('mourning', '2024-03-24')];
    expect(orderEvents(events)).toEqual({
      placed: ['attack', 'mourning'],
      undated: [],
      problems: [
        {
          id: 'attack',
          side: 'after',
          other: 'mourning',
          problem: '"attack" is to stand after "mourning", but dates or other relations put it before that event.',
          remedy: 'Correct it, or what it contradicts.',
        },
      ],
    });
  });

  test('because an undated event would have to come after a later and before an earlier one is reported', () => {
    const events = [
      dated('attack', '2024-03-22'),
      dated('mourning', '2024-03-24'),
      undated('alert', { after: ['mourning'], before: ['attack'] }),
    ];
    const { placed, problems } = orderEvents(events);
    expect(placed).toEqual(['attack', 'mourning', 'alert']);
    expect(problems.map(({ id }) => id)).toEqual(['alert']);
  });

  test('because it goes round in a circle is reported, and nothing is lost', () => {
    const events = [
      undated('a', { after: ['c'] }),
      undated('b', { after: ['a'] }),
      undated('c', { after: ['b'] }),
      undated('d', { after: ['d'] }),
    ];
    const { placed, undated: rest, problems } = orderEvents(events);
    expect(placed).toEqual([]);
    expect(rest).toEqual(['c', 'a', 'b', 'd']);
    expect(problems.map(({ id }) => id)).toEqual(['c', 'd']);
  });
});

describe('of any events', () => {
  const manyEvents = fc
    .array(
      fc.tuple(fc.option(anyEdtf), fc.array(fc.nat(24), { maxLength: 2 }), fc.array(fc.nat(24), { maxLength: 2 })),
      { maxLength: 24 },
    )
    .map((rows) =>
      rows.map(([edtf, after, before], index): OrderableEvent => {
        const relations = index % 2 === 0 ? { after: after.map(String), before: before.map(String) } : {};
        return { id: String(index), date: edtf === null ? null : read(edtf), ...relations };
      }),
    );

  test('none is lost, sure dates are kept, and each relation holds or is reported', () => {
    fc.assert(
      fc.property(manyEvents, (events) => {
        const { placed, undated: rest, problems } = orderEvents(events);
        expect([...placed, ...rest].sort()).toEqual(events.map(({ id }) => id).sort());

        const dates = new Map(events.map(({ id, date }) => [id, date]));
        placed.forEach((id, index) => {
          for (const later of placed.slice(index + 1)) {
            const [a, b] = [dates.get(later) ?? null, dates.get(id) ?? null];
            if (a !== null && b !== null) expect(certainlyBefore(a, b)).toBe(false);
          }
        });

        const isBefore = (a: string, b: string): boolean =>
          [placed, rest].some((ids) => ids.includes(a) && ids.indexOf(a) < ids.indexOf(b));
        const broken = events.flatMap(({ id, after, before }) => [
          ...(after ?? []).filter((other) => !isBefore(other, id)).map((other) => `${id} after ${other}`),
          ...(before ?? []).filter((other) => !isBefore(id, other)).map((other) => `${id} before ${other}`),
        ]);
        const reported = problems.map(({ id, side, other }) => `${id} ${side} ${other}`);
        expect(broken).toEqual(reported);
      }),
      { numRuns: 500 },
    );
  });
});

interface Relations {
  after?: string[];
  before?: string[];
}
