import { findWholeWords } from '../model/mentions.ts';
import { splitSentences } from '../model/sentences.ts';
import { issueAt, type Rule } from './issue.ts';

export const silence: Rule = {
  name: 'silence',
  asks: 'An article that has no passage for a claim holds none of the claim’s terms.',
  check: (corpus) => {
    const lowerCase = new Map([...corpus.texts].map(([id, { text }]) => [id, text.toLowerCase()]));
    return corpus.claims.flatMap((entry) => {
      const speaking = new Set(entry.data.passages.map(({ article }) => article));
      return corpus.articles
        .filter(({ id }) => !speaking.has(id))
        .flatMap((article) => {
          const text = corpus.texts.get(article.id);
          if (!text) return [];
          const lower = lowerCase.get(article.id) ?? '';
          return entry.data.terms.flatMap((term, index) => {
            const [mention] = findWholeWords(lower, term.toLowerCase());
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
