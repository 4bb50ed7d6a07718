import { readEdtf } from '../../model/dates/edtf.ts';
import { issueAt, type Rule } from '../issue.ts';

export const published: Rule = {
  name: 'published',
  asks: 'No article was published later than the day of the check.',
  check: (corpus, today) =>
    corpus.articles.flatMap((entry) => {
      const text = entry.data.published;
      const reading = text === undefined ? null : readEdtf(text);
      if (!reading?.ok || reading.date.earliest === null || reading.date.earliest <= today) return [];
      return issueAt(entry, ['published'], {
        rule: 'published',
        severity: 'warning',
        message: `The article was published on "${reading.date.edtf}", which is later than today, ${today}.`,
        remedy: 'Correct the date, or leave it where the article is to appear then.',
      });
    }),
};
