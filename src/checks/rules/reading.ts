import type { Entry } from '../../corpus/read-corpus.ts';
import { findDate } from '../../model/dates/read-dates.ts';
import { listUnreviewed, type ReviewedArticle } from '../../model/story/own-words.ts';
import type { EdtfText } from '../../schemas/fields.ts';
import { articlesWithText } from '../articles.ts';
import { issueAt, type Finding, type Rule } from '../issue.ts';

export const reading: Rule = {
  name: 'reading',
  asks: 'What the site says of several articles was written against all of them, as they now are.',
  check: (corpus, today) => {
    const { claims, gaps, events, names, site, story } = corpus;
    const articles = articlesWithText(corpus).map(({ id, data }) => ({ id, changed: findDate(data.changed) }));
    const check = (entry: Entry<ReviewedData>, field: string, words: string | false) =>
      words === false ? [] : checkWords(articles, entry, { field, words, today });
    return [
      ...claims.flatMap((entry) => {
        const finding = entry.data.finding !== undefined;
        const analysis = entry.body.trim() !== '';
        const both =
          finding && analysis ? 'The finding and the analysis were' : finding ? 'The finding was' : 'The analysis was';
        return check(entry, finding ? 'finding' : 'statement', (finding || analysis) && both);
      }),
      ...gaps.flatMap((entry) => check(entry, 'question', `The question "${entry.id}" was`)),
      ...events.flatMap((entry) =>
        entry.data.note === undefined ? check(entry, 'title', 'The event was') : check(entry, 'note', 'The note was'),
      ),
      ...names.flatMap((entry) => check(entry, 'note', `The note of "${entry.id}" was`)),
      ...[...site, ...story].flatMap((entry) => check(entry, 'lead', 'The words of the home page were')),
    ];
  },
};

function checkWords(
  articles: readonly ReviewedArticle[],
  entry: Entry<ReviewedData>,
  { field, words, today }: { field: string; words: string; today: string },
): Finding | [] {
  const { comparedIn, read } = entry.data;
  const unread = listUnreviewed({ comparedIn, read: findDate(read) }, articles);
  if (unread.length === 0) return [];
  const isListed = ({ id }: { id: string }) => comparedIn?.includes(id) === true;
  const said = [
    ['not read against', unread.filter((article) => !isListed(article)).map(({ id }) => id)],
    [
      `last read ${read === undefined ? 'on no known day' : `on ${read}`}, and since then there was a change of`,
      unread.filter(isListed).map(({ id, changed }) => `${id} (${changed?.edtf ?? ''})`),
    ],
  ] as const;
  const parts = said.flatMap(([lead, ids]) => (ids.length === 0 ? [] : `${lead} ${ids.join(', ')}`));
  return issueAt(entry, [field], {
    severity: 'warning',
    message: `${words} ${parts.join('; ')}. Until then the pages say so.`,
    remedy: `Read it beside the article, mend what no longer holds, add the article to \`comparedIn\`, and write read: ${today}`,
  });
}

interface ReviewedData {
  comparedIn?: string[] | undefined;
  read?: EdtfText | undefined;
}
