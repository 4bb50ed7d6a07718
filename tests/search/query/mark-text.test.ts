import { describe, expect, it } from 'vitest';
import { language } from '../../../src/search/text/languages/en.ts';
import { cutExcerpt, findMarks, type Wanted } from '../../../src/search/query/mark-text.ts';
import { addMarksToUrl, readMarksFromUrl } from '../../../src/search/query/marked-url.ts';
import { createSpellingFinder } from '../../../src/search/text/spellings.ts';
import { createStemmer } from '../../../src/search/text/stem-word.ts';

const groups = [{ id: 'is-k', forms: ['IS-K', 'Islamic State Khorasan'] }];
const want = (terms: string[], verbatim: string[] = []): Wanted => ({
  terms: new Map(terms.map((term, word) => [term, new Set([word])])),
  verbatim,
  findSpellings: createSpellingFinder(groups, false, language),
  stem: createStemmer(groups, language),
  language,
});
const listMarked = (text: string, wanted: Wanted): string[] =>
  findMarks(text, wanted, 'en').map(({ start, end }) => text.slice(start, end));

describe('findMarks', () => {
  it('marks words of the same stem, whole spellings, and words with hyphens of which a part is asked for', () => {
    const wanted = want(['attack', '@is-k', 'terror']);
    expect(listMarked('Attacks by Islamic State Khorasan; counter-terrorism, attacking.', wanted)).toEqual([
      'Attacks',
      'Islamic State Khorasan',
      'counter-terrorism',
      'attacking',
    ]);
  });

  it('marks what is quoted as one, and no word of it again', () => {
    expect(listMarked('They opened fire. Fire!', want(['fire'], ['opened fire']))).toEqual(['opened fire', 'Fire']);
  });
});

describe('cutExcerpt', () => {
  const filler = 'Nothing of note was said here on that day by anyone at all, as far as can be told from this. '.repeat(
    4,
  );

  it('shows the sentence that answers best, and says that text was left out', () => {
    const text = `${filler}The embassy warned of attacks. ${filler}An attack.`;
    const { parts, cutBefore, cutAfter } = cutExcerpt(
      text,
      findMarks(text, want(['warn', 'attack']), 'en'),
      [2, 1],
      'en',
    );
    expect(parts.map((part) => part.text).join('')).toContain('The embassy warned of attacks.');
    expect(parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual(['warned', 'attacks']);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
  });

  it('shows a short text whole', () => {
    const { parts, cutBefore, cutAfter } = cutExcerpt('One. Two.', [], [], 'en');
    expect([parts, cutBefore, cutAfter]).toEqual([[{ text: 'One. Two.', marked: false }], false, false]);
  });

  it('cuts a sentence that is far too long near its mark, between words', () => {
    const text = `${'word '.repeat(200)}target ${'word '.repeat(200)}`;
    const shown = cutExcerpt(text, findMarks(text, want(['target']), 'en'), [1], 'en')
      .parts.map((part) => part.text)
      .join('');
    expect(shown).toMatch(/^word .*\btarget\b.* word$/);
    expect(shown.length).toBeLessThan(300);
  });
});

describe('addMarksToUrl', () => {
  it('carries texts before the fragment, whatever signs they hold, to be read again', () => {
    const url = addMarksToUrl('/a/b/#p-1', ['far-reaching & more', 'U.S.', '“x”']);
    expect(url).toMatch(/^\/a\/b\/\?.*#p-1$/);
    expect(readMarksFromUrl(new URL(url, 'http://localhost').search)).toEqual(['far-reaching & more', 'U.S.', '“x”']);
  });

  it('leaves an address as it is where there is nothing to mark', () => {
    expect(addMarksToUrl('/a/#b', [])).toBe('/a/#b');
  });
});
