import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClose, formatChoice } from '../../../src/corpus/did-you-mean.ts';
import { findNearest } from '../../../src/model/passages/find-nearest.ts';
import { locate } from '../../../src/model/passages/locate.ts';
import { pinSpan } from '../../../src/model/passages/pin-span.ts';
import { formatDifference, listChanges } from '../../../src/model/passages/diff-words.ts';
import { splitWords } from '../../../src/model/passages/split-words.ts';

const text =
  'A fire destroyed a warehouse on Tuesday. At least 12 people were injured, the fire service said. Two ships were moved.';

function near(quotation: string, source = text): string | null {
  const nearest = findNearest(source, quotation);
  return nearest && formatDifference(quotation, source.slice(nearest.start, nearest.end));
}

describe('The nearest text', () => {
  it.each([
    ['At least 13 people were injured', 'At least [-13-] {+12+} people were injured'],
    ['at least 12 people were injured', '[-at-] {+At+} least 12 people were injured'],
    ['At least 12 were injured', 'At least 12 {+people+} were injured'],
    ['At least 12 innocent people were injured', 'At least 12 [-innocent-] people were injured'],
    ['12 people were injured. The fire service', '12 people were injured[-. The-]{+, the+} fire service'],
    ['the fire-service said', 'the fire[---] service said'],
  ])('to “%s” is shown with what differs', (quotation, shown) => {
    expect(near(quotation)).toBe(shown);
  });

  it('is, of those that differ in as many words, the one that is spelt most like it', () => {
    expect(near('the frie service')).toBe('the [-frie-] {+fire+} service');
    expect(near('the lrge fire', 'The small fire. The large fire.')).toBe('[-the lrge-] {+The large+} fire');
  });

  it('to a single word is the one that is spelt most like it', () => {
    expect(near('warehuose')).toBe('[-warehuose-] {+warehouse+}');
  });

  it('is found in scripts without spaces between words', () => {
    expect(near('港の倉庫で火事があった', '昨日、港の倉庫で火災があった。')).toBe('港の倉庫で火[-事-]{+災+}があった');
  });

  it('is not made up where nothing comes near', () => {
    expect(near('an entirely different matter of state')).toBeNull();
    expect(near('')).toBeNull();
    expect(near('anything', '')).toBeNull();
  });

  it('of a text with some words exchanged is that text, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.integer({ min: 6, max: 10 }), fc.nat(5), (start, length, changed) => {
        const words = splitWords(text);
        const taken = words.slice(start, start + length);
        if (taken.length < 6) return;
        const quotation = taken.map(({ word }, index) => (index === changed ? 'xyzzy' : word)).join(' ');
        const same = near(quotation)?.replaceAll(/\[-.*?-\]|\{\+.*?\+\}/g, '') ?? '';
        expect(splitWords(same).map(({ word }) => word)).toEqual(
          taken.filter((_, index) => index !== changed).map(({ word }) => word),
        );
      }),
    );
  });
});

describe('Pinning', () => {
  it('gives a selector that finds the very run, in any text', () => {
    const words = fc.array(fc.constantFrom('the', 'fire', 'was', 'out.', 'A', 'B'), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(4), (list, from, extra) => {
        const source = list.join(' ');
        const starts = [...source.matchAll(/\S+/g)];
        const first = from % starts.length;
        const start = starts[first]?.index ?? 0;
        const last = starts[Math.min(first + extra, starts.length - 1)];
        const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
        expect(locate(source, pinSpan(source, { start, end }))).toEqual({ status: 'found', start, end });
      }),
      { numRuns: 500 },
    );
  });

  it('adds nothing to words that stand once', () => {
    expect(pinSpan(text, { start: 2, end: 6 })).toEqual({ quote: 'fire', prefix: 'A' });
    expect(pinSpan(text, { start: 2, end: 16 })).toEqual({ quote: 'fire destroyed' });
  });
});

describe('What was changed', () => {
  it('is each run of words with those around it', () => {
    expect(listChanges(text, text.replace('12', 'twelve').replace('Two', 'Three'))).toEqual(
      [
        'Tuesday . At least [-12-] {+twelve+} people were injured ,',
        'fire service said. [-Two-] {+Three+} ships were moved.',
      ].map((line) => expect.stringMatching(new RegExp(line.replaceAll(/[^\w ]+/g, '.*').replaceAll(' ', '\\s*')))),
    );
  });

  it('is nothing between equal texts, and the whole between texts that share nothing', () => {
    expect(listChanges(text, text)).toEqual([]);
    expect(listChanges('one two', 'three')).toEqual(['[-one two-] {+three+}']);
    expect(listChanges('', 'three')).toEqual(['{+three+}']);
  });
});

describe('Close words', () => {
  it.each([
    ['statment', ['statement']],
    ['frist', ['first']],
    ['toll', ['death-toll']],
    ['xyz', []],
  ])('to "%s" are %j', (word, close) => {
    expect(findClose(word, ['statement', 'first', 'death-toll', 'passages'])).toEqual(close);
  });

  it('are offered, or else what there is', () => {
    expect(formatChoice(['a'], ['a', 'b'])).toBe('Did you mean a?');
    expect(formatChoice([], ['b', 'a'])).toBe('There are a, b.');
    expect(formatChoice([], [])).toBe('There are none yet.');
    expect(
      formatChoice(
        [],
        Array.from({ length: 20 }, (_, index) => `n${String(index)}`),
      ),
    ).toMatch(/, and 8 more\.$/);
  });
});
