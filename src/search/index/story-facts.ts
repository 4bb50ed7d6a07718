import { addressesFor, type Addresses } from '../../model/story/addresses.ts';
import { formatDate } from '../../model/dates/format-date.ts';
import type { Language } from '../../messages/language.ts';
import { overlap, type Span } from '../../model/passages/locate.ts';
import { allEvents } from '../../model/story/build-story.ts';
import { addressOfTopic } from '../../model/story/claim-pages.ts';
import type { Article, Claim, StoryEvent, Name, Story, Topic } from '../../model/story/story.ts';
import type { UncertainDate } from '../../model/dates/uncertain-date.ts';
import { sayUnreviewed } from '../../model/story/describe.ts';
import { listRelated } from '../../model/story/tally.ts';
import type { SpellingGroup } from '../text/spellings.ts';
import type { DocumentFacts } from './search-document.ts';

/**
 * What is known of all that search finds in a story, beside its words, which stand on its pages: each article, claim,
 * topic, open question, event and name; the story itself; and how the site is made. What stories share is found in the
 * one at the root. The articles and topics of the others are told by what they are called, since an id may be of two
 * stories.
 *
 * @param isOneOfMany whether the site has other stories
 */
export function listFacts(story: Story, language: Language, isOneOfMany: boolean): DocumentFacts[] {
  const teller: Teller = {
    to: addressesFor('/', story.path),
    tellArticles: (articles) => ({
      letters: articles.map(({ data }) => data.letter),
      article: unique(articles.map((article) => tellId(article.id, `${article.data.letter}: ${article.data.title}`))),
    }),
    tellTopics: (topics) => unique(topics.map(({ id, name }) => tellId(id, name))),
    sayReading: ({ unreviewed }) => {
      const words = sayUnreviewed(unreviewed, language.t);
      return words === null ? {} : { unreviewed: words };
    },
    sayDate: (date) => (date ? describeDate(date, language) : {}),
  };
  const tellId = (id: string, name: string) => (story.path === '' ? id : `${story.title} · ${name}`);
  const { to, tellTopics, sayReading } = teller;
  const namesIn = listNamesShown(story);
  const facts: DocumentFacts[] = [
    ...story.articles.map((article) => describeArticle(article, namesIn.get(article) ?? [], teller)),
    ...story.claims.map((claim) => describeClaim(claim, teller)),
    ...story.topics.map((topic): DocumentFacts => ({
      kind: 'topic',
      id: topic.id,
      url: addressOfTopic(story, topic.id, null, to),
      asked: [topic.question],
      filters: { topic: tellTopics([topic]) },
    })),
    ...story.gaps.map((gap): DocumentFacts => ({
      kind: 'question',
      id: `gap-${gap.id}`,
      url: to.claims(`gap-${gap.id}`),
      filters: {},
      ...sayReading(gap),
    })),
    ...allEvents(story).map((event) => describeEvent(event, teller)),
    { kind: 'page', id: 'home', url: to.home(), filters: {}, ...sayReading(story) },
    ...(story.path === ''
      ? [...story.names.map((name) => describeName(name, teller)), describeAbout(story, language, teller)]
      : []),
  ];
  return isOneOfMany ? facts.map((one) => ({ ...one, filters: { ...one.filters, story: [story.title] } })) : facts;
}

/** Groups of spellings that find the same entries: those of each name, and those of the table. */
export function listSpellings(story: Story, table: readonly (readonly string[])[]): SpellingGroup[] {
  return [
    ...story.names.map(({ id, name, count, spellings }) => ({ id, forms: [name, ...count, ...spellings] })),
    ...table.map((forms) => ({ id: forms[0] ?? '', forms })),
  ];
}

function describeArticle(
  article: Article,
  names: readonly string[],
  { to, tellArticles, tellTopics, sayDate }: Teller,
): DocumentFacts {
  const { letters, article: articles } = tellArticles([article]);
  const claims = article.passages.flatMap(({ claim, span }) => (claim && isSeen(article, [span]) ? [claim] : []));
  return {
    kind: 'passage',
    id: article.id,
    url: to.article(article.id),
    language: article.data.language,
    // Its short name stands in many notes on it, and who asks for it wants the article.
    asked: article.data.short === undefined ? [] : [article.data.short],
    letters,
    filters: { article: articles, topic: tellTopics(claims.map(({ topic }) => topic)), name: names },
    ...sayDate(article.published),
  };
}

function describeClaim(claim: Claim, { to, tellArticles, tellTopics, sayReading }: Teller): DocumentFacts {
  const { data } = claim;
  const { article } = tellArticles(claim.sides.map((side) => side.article));
  // They stand before the relation, and are those that it is of.
  const { letters } = tellArticles(listRelated(claim));
  const voices = data.passages.flatMap(({ voice, hedged }) => (hedged === true ? [voice, 'hedged'] : [voice]));
  return {
    kind: 'claim',
    id: claim.id,
    url: to.claim(claim.id),
    asked: data.asked,
    terms: data.terms,
    letters,
    filters: {
      article,
      topic: tellTopics([claim.topic]),
      relation: [claim.relation.word],
      voice: unique(voices),
      claim: [data.kind],
    },
    ...sayReading(claim),
  };
}

function describeEvent(
  event: StoryEvent,
  { to, tellArticles, tellTopics, sayReading, sayDate }: Teller,
): DocumentFacts {
  const { letters, article } = tellArticles([
    ...event.sides.map((side) => side.article),
    ...(event.article ? [event.article] : []),
  ]);
  return {
    kind: 'event',
    id: event.id,
    url: to.timeline(event.id),
    letters,
    filters: { article, topic: tellTopics(event.topic ? [event.topic] : []) },
    ...(event.data.dateLabel !== undefined && { dateLabel: event.data.dateLabel }),
    ...sayDate(event.date),
    ...sayReading(event),
  };
}

function describeName(name: Name, { to, tellArticles, sayReading }: Teller): DocumentFacts {
  const { letters, article } = tellArticles(name.mentions.map((mention) => mention.article));
  return {
    kind: 'name',
    id: name.id,
    url: to.names(name.id),
    asked: [...name.count, ...name.spellings],
    letters,
    filters: { article, name: [name.id] },
    ...(name.note !== undefined && sayReading(name)),
  };
}

/** The page of the site's method is found by the site's own title too, which stands on every page. */
function describeAbout(story: Story, { t }: Language, { to, sayReading }: Teller): DocumentFacts {
  return {
    kind: 'page',
    id: 'about',
    url: to.about(),
    asked: [...t.searchIndex.aboutAsked, story.site.title],
    filters: {},
    ...sayReading(story),
  };
}

/** For each article the ids of the names that it mentions where it is shown; in all of its text, where none of it is. */
function listNamesShown(story: Story): Map<Article, string[]> {
  const names = new Map<Article, string[]>(story.articles.map((article) => [article, []]));
  for (const { id, mentions } of story.names)
    for (const { article, spans } of mentions) if (isSeen(article, spans)) names.get(article)?.push(id);
  return names;
}

function isSeen({ shown }: Article, spans: readonly Span[]): boolean {
  const { blocks } = shown;
  return spans.some((span) => blocks.length === 0 || blocks.some((block) => overlap(span, block)));
}

function describeDate(date: UncertainDate, language: Language): Dated {
  const day = date.earliest ?? date.latest;
  return { ...(day !== null && { date: day }), dateLabel: formatDate(date, language, 'short') };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** How the parts of a story are told in an index of all stories. */
interface Teller {
  to: Addresses;
  tellArticles: (articles: readonly Article[]) => { letters: string[]; article: string[] };
  tellTopics: (topics: readonly Topic[]) => string[];
  sayReading: (words: { unreviewed: readonly Article[] }) => Pick<DocumentFacts, 'unreviewed'>;
  sayDate: (date: UncertainDate | null) => Dated;
}

type Dated = Pick<DocumentFacts, 'date' | 'dateLabel'>;
