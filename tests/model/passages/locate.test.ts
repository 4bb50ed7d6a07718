import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate } from '../../../src/model/passages/locate.ts';

const text = 'The hall burned, and the hall fell. At least 115 people died. At least 133 people died.';

describe('A quotation is found', () => {
  test('where it stands verbatim', () => {
    expect(locate(text, { quote: 'the hall fell' })).toEqual({ status: 'found', start: 21, end: 34 });
  });

  test('across the end of a paragraph, and with any white space for a space', () => {
    const start = text.indexOf('fell.');
    expect(locate(text, { quote: 'fell. At  least\n115' })).toEqual({ status: 'found', start, end: start + 18 });
  });

  test('by the words before it, where it stands more than once', () => {
    expect(locate(text, { quote: 'people died', prefix: '133' })).toMatchObject({ start: text.lastIndexOf('people') });
  });

  test('by the words after it, where it stands more than once', () => {
    expect(locate(text, { quote: 'hall', suffix: 'fell' })).toMatchObject({ start: text.lastIndexOf('hall') });
  });

  test('at the very start and the very end', () => {
    expect(locate(text, { quote: 'The hall burned' })).toMatchObject({ start: 0 });
    expect(locate(text, { quote: '133 people died.' })).toMatchObject({ end: text.length });
  });
});

describe('A quotation is not found', () => {
  test.each(['the Hall fell', 'the hall fell!', 'hall fall', '“the hall fell”', '', '   '])(
    'where a sign differs: "%s"',
    (quote) => {
      expect(locate(text, { quote })).toEqual({ status: 'missing' });
    },
  );

  test('where the words stand, but not beside the prefix, and that is told apart', () => {
    expect(locate(text, { quote: 'hall', prefix: 'every' })).toEqual({ status: 'missing', unsettled: 2 });
  });

  test('where the prefix stands before it, but not directly', () => {
    expect(locate(text, { quote: 'people died', prefix: 'At least' })).toEqual({ status: 'missing', unsettled: 2 });
  });
});

describe('A quotation that may be in several places is ambiguous', () => {
  test('with all of them', () => {
    expect(locate(text, { quote: 'people died' })).toEqual({
      status: 'ambiguous',
      spans: [
        { start: 49, end: 60 },
        { start: 75, end: 86 },
      ],
    });
  });

  test('also where the prefix fits more than one', () => {
    expect(locate(text, { quote: '1', prefix: 'least' })).toMatchObject({ status: 'ambiguous' });
  });

  test('also where the places overlap', () => {
    expect(locate('a a a', { quote: 'a a' })).toMatchObject({
      status: 'ambiguous',
      spans: [{ start: 0 }, { start: 2 }],
    });
  });
});

/** Texts as `readText` gives them: words and blocks parted by one space. */
const words = fc.stringMatching(/^[a-zéß“”0-9.,]{1,6}$/);
const texts = fc.array(words, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' '));
const textsWithRun = texts.chain((value) =>
  fc
    .tuple(fc.nat(value.length - 1), fc.nat(value.length - 1))
    .map(([a, b]) => ({ value, start: Math.min(a, b), end: Math.max(a, b) + 1 }))
    .filter(({ start, end }) => value.slice(start, end).trim() === value.slice(start, end)),
);

test('Every verbatim run is found exactly where it stands, or among the places where it is ambiguous', () => {
  fc.assert(
    fc.property(textsWithRun, ({ value, start, end }) => {
      const place = locate(value, { quote: value.slice(start, end) });
      const spans = place.status === 'found' ? [place] : place.status === 'ambiguous' ? place.spans : [];
      expect(spans).toContainEqual(expect.objectContaining({ start, end }));
    }),
  );
});

test('A run is settled by all the words before it and after it', () => {
  fc.assert(
    fc.property(textsWithRun, ({ value, start, end }) => {
      const [prefix, suffix] = [value.slice(0, start), value.slice(end)];
      expect(locate(value, { quote: value.slice(start, end), prefix, suffix })).toEqual({
        status: 'found',
        start,
        end,
      });
    }),
  );
});

test('A run with one character changed to one that the text does not have is never found', () => {
  fc.assert(
    fc.property(textsWithRun, fc.nat(), ({ value, start, end }, seed) => {
      const quote = value.slice(start, end);
      const at = seed % quote.length;
      expect(locate(value, { quote: `${quote.slice(0, at)}§${quote.slice(at + 1)}` }).status).toBe('missing');
    }),
  );
});
