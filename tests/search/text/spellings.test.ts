import { describe, expect, it } from 'vitest';
import { language } from '../../../src/search/text/languages/en.ts';
import { createSpellingFinder } from '../../../src/search/text/spellings.ts';

const groups = [
  { id: 'is-k', forms: ['IS-K', 'ISIS-K', 'ISISK', 'Islamic State Khorasan'] },
  { id: 'islamic-state', forms: ['Islamic State', 'ISIS', 'IS'] },
  { id: 'united-states', forms: ['United States', 'U.S.', 'US'] },
  { id: 'khorasan', forms: ['Khorasan'] },
];
const inText = createSpellingFinder(groups, false, language);
const inQuery = createSpellingFinder(groups, true, language);
const ids = (found: { id: string; written: string }[]): string[] => found.map(({ id, written }) => `${written}=${id}`);

describe('createSpellingFinder', () => {
  it('finds forms in capitals only where capitals stand', () => {
    expect(ids(inText('what is it, he told us; isis-k; the US and IS'))).toEqual([
      'US=united-states',
      'IS=islamic-state',
    ]);
  });

  it('takes the longest form, and in a text the other names inside it', () => {
    expect(ids(inText('Islamic State  Khorasan'))).toEqual([
      'Islamic State  Khorasan=is-k',
      'Islamic State=islamic-state',
      'Khorasan=khorasan',
    ]);
    expect(ids(inQuery('islamic state khorasan'))).toEqual(['islamic state khorasan=is-k']);
  });

  it('does not find a form inside a longer word or a word with hyphens', () => {
    expect(ids(inText('IS-Somalia, USB, ISISK2'))).toEqual([]);
  });

  it('finds a dotted form before a comma and at the end', () => {
    expect(ids(inText('from the U.S., and the U.S.'))).toEqual(['U.S.=united-states', 'U.S.=united-states']);
  });

  it('accepts capitals left out in a query, unless they make an English function word', () => {
    expect(ids(inQuery('what is isisk to us'))).toEqual(['isisk=is-k']);
    expect(ids(inQuery('what IS is to the US'))).toEqual(['IS=islamic-state', 'US=united-states']);
  });
});
