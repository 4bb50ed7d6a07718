import type { Entry } from '../../corpus/read-corpus.ts';
import { allFields } from '../fields.ts';
import { issueAt, type Rule } from '../issue.ts';
import { allOwnWords } from '../own-words.ts';

export const absolutes: Rule = {
  name: 'absolutes',
  asks: 'Words of the site that speak of all articles, such as *only* and *both*, say which articles they were written against.',
  check: (corpus) => {
    const language = corpus.site[0]?.data.language.split('-', 1)[0] ?? '';
    const words = absoluteWords[language];
    if (words === undefined) return [];
    const find = (text: string, pattern: RegExp) => [
      ...new Set(text.replaceAll(quotation, '').toLowerCase().match(pattern)),
    ];
    const named = allFields(corpus).flatMap(({ entry, path, value }) => {
      const found = namesItsEntry(entry, path) ? find(String(value), words.ofArticles) : [];
      if (found.length === 0) return [];
      return issueAt(entry, path, {
        severity: 'warning',
        message: `It says ${quote(found)}, and stands in lists where nothing says against which articles it was written.`,
        remedy:
          'Say what is claimed or what happened; what the articles make of it is said in a finding, or in a note.',
      });
    });
    const said = allOwnWords(corpus)
      .filter(({ entry: { data } }) => (data as { comparedIn?: unknown }).comparedIn === undefined)
      .flatMap(({ words: text, report }) => {
        const found = find(text, words.absolute);
        if (found.length === 0) return [];
        return report({
          severity: 'warning',
          message: `The words say ${quote(found)}, and nothing says against which articles they were written.`,
          remedy:
            'Where they speak of the articles, write `comparedIn` with the ids of those that you read for it, and mend the words when an article comes; else say it without such a word.',
        });
      });
    return [...named, ...said];
  },
};

/** Whether a field is what other pages call a claim or an event by. */
function namesItsEntry({ collection }: Entry<unknown>, [field]: readonly PropertyKey[]): boolean {
  return (collection === 'claims' && field === 'statement') || (collection === 'events' && field === 'title');
}

function quote(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' and ');
}

/** By the language of the site: what is said of all articles, or of all but one; and what names all of them. */
const absoluteWords: Partial<Record<string, { absolute: RegExp; ofArticles: RegExp }>> = {
  en: {
    absolute: /(?<!\p{L})(?:only|both|neither|none|nobody|no (?:other )?article)(?!\p{L})/giu,
    ofArticles: /(?<!\p{L})(?:the|both|neither|no|all|each|every) (?:texts?|articles?|accounts?)(?!\p{L})/giu,
  },
  de: {
    absolute:
      /(?<!\p{L})(?:nur|beide[mnrs]?|weder|niemand|einzig(?:e[mnrs]?)?|keine[mnrs]?|kein (?:anderer )?artikel)(?!\p{L})/giu,
    ofArticles: /(?<!\p{L})(?:die|den|beiden?|allen?|keine[mnrs]?|kein|jede[mnrs]?) (?:texten?|artikeln?)(?!\p{L})/giu,
  },
};

const quotation = /“[^“”]*”|„[^„“]*“/g;
