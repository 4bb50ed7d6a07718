import { describe, expect, it } from 'vitest';
import { language } from '../../../src/search/text/languages/en.ts';
import { findVerbatim } from '../../../src/search/text/find-verbatim.ts';

const TEXT = 'At least 133 people were killed. The U.S. Embassy had warned; the group’s far-reaching plan was known.';
const find = (phrase: string): string[] =>
  findVerbatim(phrase, TEXT, language).map(({ start, end }) => TEXT.slice(start, end));

describe('findVerbatim', () => {
  it('finds the very words, in any case and with any punctuation between them', () => {
    expect(find('people were KILLED'.toLowerCase())).toEqual(['people were killed']);
    expect(find("warned the group's far reaching")).toEqual(['warned; the group’s far-reaching']);
  });

  it.each(['people were killing', 'people killed', 'were people', 'killed The', 'the group far'])(
    'does not find "%s"',
    (phrase) => {
      expect(find(phrase)).toEqual([]);
    },
  );

  it('finds capitals where capitals are typed', () => {
    expect(findVerbatim('US', 'They told us.', language)).toEqual([]);
    expect(findVerbatim('US', 'The US told them.', language)).toHaveLength(1);
    expect(find('us embassy')).toEqual(['U.S. Embassy']);
  });

  it('finds what an abbreviation of the text’s language stands in the midst of, and nothing across a full stop', () => {
    expect(findVerbatim('am 3. März', 'Es geschah am 3. März in Moskau.', language, 'de')).toHaveLength(1);
    expect(find('killed the us embassy')).toEqual([]);
  });
});
