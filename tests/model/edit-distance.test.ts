import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/model/edit-distance.ts';

test('Two swapped neighbours are one error', () => {
  expect(editDistance('putni', 'putin')).toBe(1);
});

test('The distance is the same both ways, and none only for the same word', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test('A distance beyond the limit is not counted out, one within it is as without a limit', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), fc.nat(8), (a, b, most) => {
      const distance = editDistance(a, b);
      expect(editDistance(a, b, most)).toBe(distance > most ? Infinity : distance);
    }),
  );
});
