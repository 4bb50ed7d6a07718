import { describe, expect, it } from 'vitest';
import { pickNearest, readKnownWords, writeKnownWords } from '../../../src/search/text/known-words.ts';

const known = ['Crocus', 'Khorasan', 'mourning', 'mourns', 'new', 'put', 'Putin', 'Chechnya', 'Chechen'].map(
  (written) => ({ written, folded: written.toLowerCase(), documents: 1 }),
);
const nearest = (typed: string): string | undefined => pickNearest(typed, known, typed.length <= 4 ? 1 : 2)?.written;

describe('pickNearest', () => {
  it.each([
    ['crocos', 'Crocus'],
    ['corcus', 'Crocus'],
    ['khorassan', 'Khorasan'],
    ['mourninng', 'mourning'],
    ['mornning', 'mourning'],
    ['chehcen', 'Chechen'],
    ['rocus', 'Crocus'],
  ])('takes %s for %s', (typed, meant) => {
    expect(nearest(typed)).toBe(meant);
  });

  it('takes a missing letter to be likelier than one too many', () => {
    expect(nearest('putn')).toBe('Putin');
  });

  it('does not take a short word for one that begins otherwise', () => {
    expect(nearest('knew')).toBeUndefined();
  });
});

describe('writeKnownWords', () => {
  it('is read back as it was, but for the numbers of documents, which come as powers of two', () => {
    const words = [
      { folded: 'attack', written: 'attack', documents: 5 },
      { folded: 'crocus', written: 'Crocus', documents: 1 },
      { folded: 'isisk', written: 'ISIS-K', documents: 1000 },
    ];
    expect(readKnownWords(writeKnownWords(words))).toEqual([
      { folded: 'attack', written: 'attack', documents: 4 },
      { folded: 'crocus', written: 'Crocus', documents: 1 },
      { folded: 'isisk', written: 'ISIS-K', documents: 512 },
    ]);
    expect(readKnownWords(writeKnownWords([]))).toEqual([]);
  });
});
