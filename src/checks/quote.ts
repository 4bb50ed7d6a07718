import { locate } from '../model/locate.ts';
import { issueAt, type Rule } from './issue.ts';
import { allPassages } from './passages.ts';

export const quote: Rule = {
  name: 'quote',
  asks: 'Every quotation stands verbatim, exactly once, in the article that it names.',
  check: (corpus) =>
    allPassages(corpus).flatMap(({ entry, path, passage }) => {
      const text = corpus.texts.get(passage.article);
      if (!text) return [];
      const place = locate(text.text, passage);
      if (place.status === 'found') return [];
      const at = [...path, 'quote'];
      if (place.status === 'ambiguous') {
        return issueAt(entry, at, {
          rule: 'quote',
          message: `The quotation "${passage.quote}" stands ${String(place.spans.length)} times in ${passage.article}.`,
          remedy:
            'Quote more words, or settle which is meant by a `prefix` or `suffix`: the words directly before or after it.',
        });
      }
      if (place.unsettled !== undefined) {
        return issueAt(entry, at, {
          rule: 'quote',
          message: `The quotation "${passage.quote}" stands in ${passage.article}, but not with this \`prefix\` or \`suffix\` directly beside it.`,
          remedy: 'Write the words that stand directly before or after it in the article.',
        });
      }
      return issueAt(entry, at, {
        rule: 'quote',
        message: `The quotation "${passage.quote}" does not stand in ${passage.article}.`,
        remedy: 'Copy the words from the article’s file, spelling and punctuation included.',
      });
    }),
};
