import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodePostings, encodePostings } from '../../../src/search/text/postings.ts';
import { findRun } from '../../../src/search/query/ranking.ts';

it('reads back whatever postings were written', () => {
  const postings = fc.uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 40 }).chain((documents) =>
    fc.record({
      documents: fc.constant(documents.sort((a, b) => a - b)),
      impacts: fc.array(fc.integer({ min: 1, max: 32 }), { minLength: documents.length, maxLength: documents.length }),
    }),
  );
  const terms = fc
    .uniqueArray(fc.stringMatching(/^[a-zé@]{1,12}$/u), { maxLength: 20 })
    .chain((names) => fc.tuple(...names.sort().map((term) => postings.map((own) => ({ term, ...own })))));
  fc.assert(
    fc.property(terms, (written) => {
      const read = decodePostings(encodePostings(written)).map((own) => ({ ...own, impacts: [...own.impacts] }));
      expect(read).toEqual(written);
    }),
  );
});

it('finds the run of a term, also of one before the first and after the last', () => {
  const starts = ['@', 'c', 'mo'];
  expect(['', '@is-k', 'b', 'c', 'monday', 'm', 'z'].map((term) => findRun(starts, term))).toEqual([
    0, 0, 0, 1, 2, 1, 2,
  ]);
});
