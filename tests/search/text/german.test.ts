import { describe, expect, it } from 'vitest';
import { findVerbatim } from '../../../src/search/text/find-verbatim.ts';
import { language } from '../../../src/search/text/languages/de.ts';
import { createStemmer } from '../../../src/search/text/stem-word.ts';
import { findWords, foldWord, isFunctionWord } from '../../../src/search/text/words.ts';

const stem = createStemmer([], language);
const stems = (text: string): string[] => findWords(text, language).map(({ folded }) => stem(folded));

describe('Search in German', () => {
  it('takes the forms of a word for one, with its umlaut and without', () => {
    expect(new Set(stems('Angriff Angriffe Angriffen Angriffs'))).toHaveLength(1);
    expect(new Set(stems('Haus Häuser Hauser Häusern'))).toHaveLength(1);
  });

  it('takes ß for ss, in capitals too', () => {
    expect(new Set(stems('Straße Strasse Straßen STRASSE'))).toHaveLength(1);
  });

  it('leaves a compound one word', () => {
    expect(findWords('Die Konzerthalle brannte', language).map(({ folded }) => folded)).toContain('konzerthalle');
    expect(stems('Konzerthallen')).toEqual(stems('Konzerthalle'));
    expect(stems('Konzerthalle')).not.toEqual(stems('Konzert'));
  });

  it('knows the words that carry nothing, as they are folded', () => {
    for (const word of ['der', 'für', 'können', 'müssen', 'über', 'daß']) {
      expect(isFunctionWord(foldWord(word), language), word).toBe(true);
    }
    expect(isFunctionWord(foldWord('Angriff'), language)).toBe(false);
  });

  it('holds only function words that are folded', () => {
    expect([...language.functionWords].filter((word) => foldWord(word) !== word)).toEqual([]);
  });

  it('finds quoted words in a sentence that an abbreviation does not end', () => {
    expect(findVerbatim('dr schäfer', 'Das sagte Dr. Schäfer.', language)).toHaveLength(1);
    expect(findVerbatim('Halle Schäfer', 'Das war in der Halle. Schäfer kam.', language)).toEqual([]);
  });
});
