import { compareLetters } from '../../model/story/build-story.ts';
import { marker as pattern } from '../../model/story/own-words.ts';
import { allEntries } from '../entries.ts';
import type { Rule } from '../issue.ts';
import { allOwnWords } from '../own-words.ts';

export const marker: Rule = {
  name: 'marker',
  asks: 'Every marker in the site’s own words, such as `$A`, stands for an article.',
  check: (corpus) => {
    const letters = allEntries(corpus).flatMap(({ collection, data }) => {
      const letter = collection === 'articles' ? (data as { letter?: unknown }).letter : undefined;
      return typeof letter === 'string' ? letter : [];
    });
    const known = letters.sort(compareLetters).map((letter) => `$${letter}`);
    // The letter of an article that cannot be read may be the one that is meant.
    if (corpus.unreadable.some(({ file }) => file.startsWith(`${corpus.folder}/articles`))) return [];
    return allOwnWords(corpus).flatMap(({ words, report }) =>
      [...new Set([...words.matchAll(pattern)].map(([, letter = '']) => letter))]
        .filter((letter) => !letters.includes(letter))
        .map((letter) =>
          report({
            message: `The marker "$${letter}" stands for no article.`,
            remedy: `${known.length === 0 ? 'There are no articles yet.' : `There are ${known.join(', ')}.`} Write the letter of the article that is meant.`,
          }),
        ),
    );
  },
};
