import { describe, expect, it } from 'vitest';
import { language } from '../../../src/search/text/languages/en.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { createSpellingFinder } from '../../../src/search/text/spellings.ts';
import { createStemmer } from '../../../src/search/text/stem-word.ts';

const groups = [{ id: 'is-k', forms: ['IS-K', 'ISISK'] }];
const parse = (query: string) =>
  parseQuery(query, {
    language,
    findAsked: createSpellingFinder(groups, true, language),
    stem: createStemmer(groups, language),
  });
const typed = (query: string): string[] => parse(query).words.map((word) => word.typed);

describe('parseQuery', () => {
  it('keeps the words that carry something', () => {
    expect(typed('who warned Russia before the attack?')).toEqual(['warned', 'Russia', 'before', 'attack']);
  });

  it('keeps function words where there is nothing else', () => {
    expect(typed('who is it')).toEqual(['who', 'is', 'it']);
  });

  it('takes apart what is quoted, what is left out, and the rest', () => {
    expect(parse('toll "at least 115" -moscow -"far away"')).toMatchObject({
      verbatim: ['at least 115'],
      excludedVerbatim: ['far away'],
      words: [{ typed: 'toll' }],
      excluded: [{ typed: 'moscow' }],
    });
  });

  it('reads curly quotation marks, and passes over one that is not closed', () => {
    expect(parse('“opened fire”').verbatim).toEqual(['opened fire']);
    expect(typed('"opened fire')).toEqual(['opened', 'fire']);
  });

  it('does not take the hyphen inside a word for one that leaves out', () => {
    expect(parse('counter-terrorism').excluded).toEqual([]);
    expect(parse('counter-terrorism').words[0]?.alternatives).toEqual([['counterterror'], ['counter', 'terror']]);
  });

  it('takes a spelling of the table for one word, asked for once', () => {
    expect(parse('isisk IS-K').words).toMatchObject([
      { typed: 'isisk', name: 'is-k' },
      { typed: 'IS-K', name: 'is-k' },
    ]);
    expect(parse('isisk').words[0]?.alternatives[0]).toEqual(['@is-k']);
  });

  it('knows whether the last word may still be being typed', () => {
    expect([parse('mourn').isOpen, parse('mourning ').isOpen]).toEqual([true, false]);
  });
});
