import { describe, expect, it } from 'vitest';
import { language } from '../../../src/search/text/languages/en.ts';
import { createStemmer } from '../../../src/search/text/stem-word.ts';
import { findWords, foldWord } from '../../../src/search/text/words.ts';

const list = (text: string): string[] => findWords(text, language).map(({ written }) => written);

describe('findWords', () => {
  it('keeps dotted capitals, figures and hyphens in one word', () => {
    expect(list('The U.S. said 1,000 counter-terrorism officers’ files, IS-K.')).toEqual([
      'The',
      'U.S.',
      'said',
      '1,000',
      'counter-terrorism',
      'officers',
      'files',
      'IS-K',
    ]);
  });

  it('gives the parts of a word with hyphens, and none for another', () => {
    expect(findWords('far-reaching end', language).map(({ parts }) => parts)).toEqual([['far', 'reaching'], []]);
  });

  it('keeps capitals that would be a function word, unless all is in capitals', () => {
    const fold = (text: string): string[] => findWords(text, language).map(({ folded }) => folded);
    expect(fold('The US told us, U.S. and UN')).toEqual(['the', 'US', 'told', 'us', 'US', 'and', 'un']);
    expect(fold('WHO TOLD US OF IT')).toEqual(['who', 'told', 'us', 'of', 'it']);
  });

  it('says where each word stands in the text', () => {
    const text = '“Café, group’s end”';
    for (const { written, start, end } of findWords(text, language)) expect(text.slice(start, end)).toBe(written);
  });
});

describe('foldWord', () => {
  it.each([
    ['Group’s', 'group'],
    ["Putin's", 'putin'],
    ['Café', 'cafe'],
    ['U.S.', 'us'],
    ['U.N.', 'un'],
    ['1,000', '1000'],
    ['counter-terrorism', 'counterterrorism'],
    ["don't", 'dont'],
  ])('folds %s to %s', (written, folded) => {
    expect(foldWord(written)).toBe(folded);
  });
});

describe('createStemmer', () => {
  it('gives one term to the forms of a group and to what is made of them', () => {
    const stem = createStemmer([{ id: 'x', forms: ['radicalisation', 'radicalization'] }], language);
    expect(stem('radicalised')).toBe(stem('radicalization'));
  });

  it('leaves words apart that no group joins', () => {
    expect(createStemmer([], language)('radicalised')).not.toBe(createStemmer([], language)('radicalization'));
  });

  it('does not join small words to names known by their capitals', () => {
    const stem = createStemmer([{ id: 'united-states', forms: ['US', 'America'] }], language);
    expect(stem('us')).not.toBe(stem('america'));
  });
});
