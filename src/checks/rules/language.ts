import { pickLanguage } from '../../messages/languages.ts';
import { issueAt, type Rule } from '../issue.ts';

export const language: Rule = {
  name: 'language',
  asks: 'The site’s own language is one that there are words for.',
  check: (corpus) =>
    corpus.site.flatMap((entry) => {
      const choice = pickLanguage(entry.data.language);
      if (choice.ok) return [];
      return issueAt(entry, ['language'], {
        message: `There are no words for the language "${entry.data.language}".`,
        remedy: `There are ${choice.available.join(', ')}. Write one of these; an article may be in any language.`,
      });
    }),
};
