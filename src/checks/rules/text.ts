import { issueAt, type Rule } from '../issue.ts';

export const text: Rule = {
  name: 'text',
  asks: 'Every article has a text.',
  check: (corpus) =>
    corpus.articles
      .filter(({ id }) => corpus.texts.has(id) && !/[\p{L}\p{N}]/u.test(corpus.texts.get(id)?.text ?? ''))
      .map((entry) =>
        issueAt(entry, [], {
          message: `The article "${entry.id}" has no text below its front matter.`,
          remedy: 'Paste its text below the second line "---".',
        }),
      ),
};
