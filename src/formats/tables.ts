import { stringify } from 'csv-stringify/sync';
import { toInterval } from '../model/figures/figures.ts';
import type { UncertainDate } from '../model/dates/uncertain-date.ts';
import { allEvents } from '../model/story/build-story.ts';
import { listFigures } from '../model/story/claim-figures.ts';
import type { Claim, Reference, Story } from '../model/story/story.ts';
import { listRelated } from '../model/story/tally.ts';
import { basisOf } from '../model/timeline/summary.ts';
import { listPassages, passageId, passagePage } from './passages.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Every claim, a row each. */
export function writeClaims({ claims }: Story, { to, address }: Whereabouts): string {
  return writeTable(
    claims.map((claim) => {
      const { id, data, topic, sides, silent, unread, relation, changed } = claim;
      const related = listRelated(claim);
      const articles = sides.map(({ article }) => article);
      return {
        id,
        statement: data.statement,
        topic: topic.id,
        topic_name: topic.name,
        kind: data.kind,
        unit: data.unit,
        relation: relation.word,
        relation_basis: relation.basis,
        articles: joinIds(articles),
        not_compared: joinIds(articles.filter((article) => !related.includes(article))),
        silent: joinIds(silent),
        unread: joinIds(unread),
        added: data.added?.edtf,
        changed: changed?.edtf,
        page: address(to.claim(id)),
      };
    }),
    'id statement topic topic_name kind unit relation relation_basis articles not_compared silent unread added changed page',
  );
}

/** Every run of an article's words that a claim or an event rests on, a row each. */
export function writePassages(story: Story, where: Whereabouts): string {
  return writeTable(
    listPassages(story).map((passage) => {
      const { article, claim, event, data, figure, span } = passage;
      return {
        id: passageId(passage),
        article: article.id,
        claim: claim?.id,
        event: event?.id,
        quote: data.quote,
        ...span,
        ...(claim && {
          voice: passage.data.voice,
          attributed_to: passage.data.to,
          stance: passage.data.stance,
          hedged: passage.data.hedged === true ? 'yes' : 'no',
        }),
        ...(figure && readFigure(figure)),
        ...(claim && { as_of_basis: passage.data.asOfBasis }),
        page: passagePage(passage, where),
      };
    }),
    `id article claim event quote start end voice attributed_to stance hedged ${figureColumns} as_of_basis page`,
  );
}

/** Every event in the order in which they happened, those that nothing places last; a row each. */
export function writeEvents(story: Story, { to, address }: Whereabouts): string {
  return writeTable(
    allEvents(story).map((event) => {
      const { id, data, date, topic, claims, article, sides } = event;
      return {
        id,
        title: data.title,
        date: date?.edtf,
        earliest: date?.earliest,
        latest: date?.latest,
        date_label: data.dateLabel,
        basis: basisOf(event),
        topic: topic?.id,
        claims: joinIds(claims),
        published_article: article?.id,
        articles: joinIds(sides.map((side) => side.article)),
        page: address(to.timeline(id)),
      };
    }),
    'id title date earliest latest date_label basis topic claims published_article articles page',
  );
}

/** The figures given for claims, by the articles and, told apart from them, elsewhere: a row each. */
export function writeFigures(claims: readonly Claim[], { to, address }: Whereabouts): string {
  return writeTable(
    claims.flatMap((claim) =>
      listFigures(claim).map(({ figure, passage, basis, by, reference }) => ({
        claim: claim.id,
        unit: claim.data.unit,
        ...readFigure(figure),
        ...(passage
          ? {
              as_of_basis: basis,
              given_in: 'article',
              passage: passageId(passage),
              quote: passage.data.quote,
              page: address(to.article(passage.article.id, passage.anchor)),
            }
          : { as_of_basis: 'background', given_in: 'elsewhere', given_by: by, ...readReference(reference) }),
      })),
    ),
    `claim unit ${figureColumns} as_of_basis given_in passage quote page given_by reference reference_url reference_read`,
  );
}

/** A figure with the numbers that it allows; a side without a bound is empty. */
function readFigure(figure: Parameters<typeof toInterval>[0]): Record<string, Cell> {
  const [low, high] = toInterval(figure).map((bound) => (Number.isFinite(bound) ? bound : undefined));
  const [value, value_to] = [figure.value].flat();
  return { qualifier: figure.qualifier, value, value_to, low, high, ...readDate(figure.asOf) };
}

const figureColumns = 'qualifier value value_to low high as_of as_of_earliest as_of_latest';

function readDate(date: UncertainDate | undefined): Record<string, Cell> {
  return { as_of: date?.edtf, as_of_earliest: date?.earliest, as_of_latest: date?.latest };
}

function readReference({ title, publisher, url, accessed }: Reference): Record<string, Cell> {
  return {
    reference: [title, publisher].filter((part) => part !== undefined).join(', '),
    reference_url: url,
    reference_read: accessed?.edtf,
  };
}

/** Ids hold no space, so that a space parts them. */
function joinIds(entries: readonly { id: string }[]): string {
  return entries.map(({ id }) => id).join(' ');
}

/**
 * Rows as CSV (RFC 4180), the names of the columns first. A text that a spreadsheet would take for a formula gets an
 * apostrophe before it, as OWASP advises; the same text in JSON has none.
 *
 * @param columns their names, with a space between
 */
function writeTable(rows: Record<string, Cell>[], columns: string): string {
  return stringify(rows, {
    header: true,
    columns: columns.split(' '),
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

type Cell = string | number | null | undefined;
