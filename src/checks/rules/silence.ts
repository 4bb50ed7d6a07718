import type { Span } from '../../model/passages/locate.ts';
import { findWholeWords } from '../../model/passages/mentions.ts';
import { splitSentences } from '../../model/passages/sentences.ts';
import { issueAt, type Rule } from '../issue.ts';

export const silence: Rule = {
  name: 'silence',
  asks: 'An article that has no passage for a claim holds none of the claim’s terms.',
  check: (corpus) => {
    const readings = new Map([...corpus.texts].map(([id, { text }]) => [id, readLower(text)]));
    return corpus.claims.flatMap((entry) => {
      const speaking = new Set(entry.data.passages.map(({ article }) => article));
      return corpus.articles
        .filter(({ id }) => !speaking.has(id))
        .flatMap((article) => {
          const [text, reading] = [corpus.texts.get(article.id), readings.get(article.id)];
          if (!text || !reading) return [];
          return entry.data.terms.flatMap((term, index) => {
            const [mention] = findTerm(reading, term.toLowerCase());
            if (!mention) return [];
            const sentence =
              splitSentences(text, article.data.language).find(({ end }) => end > mention.start) ?? mention;
            return issueAt(entry, ['terms', index], {
              rule: 'silence',
              severity: 'warning',
              message: `The article ${article.id} counts as silent on this claim, and holds its term "${term}": “${text.text.slice(sentence.start, sentence.end)}”`,
              remedy: 'If the article makes the claim there, add the passage; if not, narrow the term.',
            });
          });
        });
    });
  },
};

/** A text in small letters, with the words that it has, so that most terms need not be looked for at all. */
function readLower(text: string): Reading {
  const lower = text.toLowerCase();
  return { lower, words: new Set(lower.match(word)) };
}

function findTerm({ lower, words }: Reading, term: string): Span[] {
  const [first] = term.match(word) ?? [];
  return first === undefined || words.has(first) ? findWholeWords(lower, term) : [];
}

const word = /[\p{L}\p{N}]+/gu;

interface Reading {
  lower: string;
  words: ReadonlySet<string>;
}
