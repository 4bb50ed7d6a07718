import type { Corpus, Entry } from '../../corpus/read-corpus.ts';
import { mayCoincide } from '../../model/dates/date-order.ts';
import { orderEvents } from '../../model/dates/order-events.ts';
import { findDate } from '../../model/dates/read-dates.ts';
import type { EventData } from '../../schemas/event.ts';
import { issueAt, type Finding, type Rule } from '../issue.ts';

export const eventOrder: Rule = {
  name: 'event-order',
  asks: 'What `after` and `before` say agrees with the dates and with itself, and a publication has its article’s date.',
  check: (corpus) => [...checkRelations(corpus.events), ...corpus.events.flatMap((entry) => checkOwn(entry, corpus))],
};

/** Relations that contradict dates or each other. Those to an unknown event are for the rule `reference`. */
function checkRelations(events: readonly Entry<EventData>[]): Finding[] {
  const byId = new Map(events.map((entry) => [entry.id, entry]));
  const { problems } = orderEvents(
    events.map(({ id, data }) => ({ id, date: findDate(data.date), after: data.after, before: data.before })),
  );
  return problems.flatMap(({ id, side, other, problem, remedy }) => {
    const entry = byId.get(id);
    if (!entry || !byId.has(other)) return [];
    return issueAt(entry, [side, entry.data[side].indexOf(other)], { message: problem, remedy });
  });
}

/** An event that is the publication of an article, and whose date cannot be the one that the article gives. */
function checkOwn(entry: Entry<EventData>, corpus: Corpus): Finding | [] {
  const article = corpus.articles.find(({ id }) => id === entry.data.article);
  const [date, published] = [findDate(entry.data.date), findDate(article?.data.published)];
  if (!article || !date || !published || mayCoincide(date, published)) return [];
  return issueAt(entry, ['date'], {
    message: `The event is dated "${date.edtf}", and the article whose publication it is "${published.edtf}".`,
    remedy: `Write the same date here and as \`published\` in ${article.file}.`,
  });
}
