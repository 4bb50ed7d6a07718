import { findDate } from '../../model/dates/read-dates.ts';
import { issueAt, type Rule } from '../issue.ts';

export const published: Rule = {
  name: 'published',
  asks: 'No article was published later than the day of the check.',
  check: (corpus, today) =>
    corpus.articles.flatMap((entry) => {
      const date = findDate(entry.data.published);
      if (!date?.earliest || date.earliest <= today) return [];
      return issueAt(entry, ['published'], {
        severity: 'warning',
        message: `The article was published on "${date.edtf}", which is later than today, ${today}.`,
        remedy: 'Correct the date, or leave it where the article is to appear then.',
      });
    }),
};
