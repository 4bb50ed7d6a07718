import type { Rule } from '../issue.ts';

export const readable: Rule = {
  name: 'readable',
  asks: 'Everything below content/ can be read: it is text in UTF-8, its front matter is YAML, its body is MDX.',
  check: (corpus) =>
    corpus.unreadable.map(({ problem, ...place }) => ({
      severity: 'error',
      ...place,
      message: `The file ${problem}.`,
    })),
};
