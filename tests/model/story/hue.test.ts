import { expect, test } from 'vitest';
import { hueOf } from '../../../src/model/story/hue.ts';

test('The first six letters have a hue each, and no later one has one', () => {
  expect(['A', 'B', 'C', 'D', 'E', 'F'].map(hueOf)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(['G', 'H', 'Z', 'AA', 'AG', 'BA'].map(hueOf)).toEqual([0, 0, 0, 0, 0, 0]);
});
