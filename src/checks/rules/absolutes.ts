import type { Rule } from '../issue.ts';
import { allOwnWords } from '../own-words.ts';

export const absolutes: Rule = {
  name: 'absolutes',
  asks: 'Words of the site that speak of all articles, such as *only* and *both*, say which articles they were written against.',
  check: (corpus) => {
    const language = corpus.site[0]?.data.language.split('-', 1)[0] ?? '';
    const words = absoluteWords[language];
    if (words === undefined) return [];
    return allOwnWords(corpus)
      .filter(({ entry: { data } }) => (data as { comparedIn?: unknown }).comparedIn === undefined)
      .flatMap(({ words: text, report }) => {
        const found = text.replaceAll(quotation, '').toLowerCase().match(words) ?? [];
        if (found.length === 0) return [];
        return report({
          severity: 'warning',
          message: `The words say ${[...new Set(found)].map((word) => `"${word}"`).join(' and ')}, and nothing says against which articles they were written.`,
          remedy:
            'Where they speak of the articles, write `comparedIn` with the ids of those that you read for it, and mend the words when an article comes; else say it without such a word.',
        });
      });
  },
};

/** What is said of all articles, or of all but one, by the language of the site. */
const absoluteWords: Partial<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:only|both|neither|none|nobody|no (?:other )?article)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:nur|beide[mnrs]?|weder|niemand|einzig(?:e[mnrs]?)?|keine[mnrs]?|kein (?:anderer )?artikel)(?!\p{L})/giu,
};

const quotation = /“[^“”]*”|„[^„“]*“/g;
