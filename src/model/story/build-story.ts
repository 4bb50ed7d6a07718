import { sort } from 'd3-array';
import type { NameData } from '../../schemas/name.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { schemaOf } from '../../schemas/field-schema.ts';
import { readDates, type Dated } from '../dates/read-dates.ts';
import { toFigure } from '../figures/figures.ts';
import { listUnreviewed, nameArticlesIn, nameOf, namesByLetter } from './own-words.ts';
import { hueOf } from './hue.ts';
import { addCoverage, measureRun } from '../passages/coverage.ts';
import { locate, type Selector, type Span } from '../passages/locate.ts';
import { findMentions } from '../passages/mentions.ts';
import { orderEvents } from '../dates/order-events.ts';
import { relate } from '../figures/relate.ts';
import { isShown, selectShown } from '../passages/select-shown.ts';
import { splitSentences } from '../passages/sentences.ts';
import { describeState, findLastChange, groupStates, listDifferences, presentIds, type NamedState } from './states.ts';
import type {
  Article,
  Claim,
  ClaimPassage,
  ClaimState,
  Content,
  EventPassage,
  StoryEvent,
  Name,
  Passage,
  Side,
  Story,
  Topic,
} from './story.ts';

/**
 * Join the content into one story: each date read, each passage found in its article, each claim compared, each event
 * placed, and every way back. The content has passed the checks; what they would refuse is thrown here.
 */
export function buildStory(content: Content): Story {
  const topics = [...content.topics].sort((a, b) => a.order - b.order).map((data): Topic => ({ ...data, claims: [] }));
  const articles = [...content.articles]
    .sort((a, b) => compareLetters(a.data.letter, b.data.letter))
    .map(({ id, text, ...entry }): Article => {
      const data = readDates(schemaOf('articles'), entry.data);
      return {
        id,
        data,
        text,
        shown: { isWhole: false, spans: [], blocks: [] },
        changed: data.changed ?? null,
        name: nameOf(data),
        published: data.published ?? null,
        hue: hueOf(data.letter),
        lang: isSaidBy(content.site.language, data.language) ? undefined : data.language,
        passages: [],
        claims: [],
        events: [],
        silentOn: [],
        unreadFor: [],
        sentences: [],
        coverage: addCoverage([]),
        unclaimed: [],
      };
    });
  const site = readOwnWords('site', content.site, articles);
  const story: Story = {
    id: content.id ?? '',
    path: content.path ?? '',
    title: content.title ?? site.title,
    status: content.status ?? 'open',
    site,
    unreviewed: listUnreviewed(site, articles),
    topics,
    articles,
    claims: [],
    events: [],
    names: [],
    gaps: content.gaps.map((gap) => {
      const data = readOwnWords('gaps', gap, articles);
      return { ...data, unreviewed: listUnreviewed(data, articles) };
    }),
    corrections: content.corrections.map((data) => readDates(schemaOf('corrections'), data)),
    undated: [],
  };
  story.claims = buildClaims(story, content);
  const events = buildEvents(story, content.events);
  const order = orderEvents(events.map(({ id, date, data }) => ({ id, date, after: data.after, before: data.before })));
  story.events = order.placed.map((id) => find(events, id, 'event'));
  story.undated = order.undated.map((id) => find(events, id, 'event'));
  for (const claim of story.claims) claim.events = allEvents(story).filter((event) => event.claims.includes(claim));
  for (const article of articles) completeArticle(article, story);
  story.names = buildNames(story, content.names).filter(
    // The names that no article of a story speaks of are left to the story at the root.
    ({ mentions }) => story.path === '' || mentions.length > 0,
  );
  return story;
}

/** All events, those that have no place in the order last. */
export function allEvents(story: Story): StoryEvent[] {
  return [...story.events, ...story.undated];
}

/** A passage that belongs to no claim or event, such as one of the home page; its address is that of its sentence. */
export function locateIn(story: Story, data: EventPassage): Passage<EventPassage> {
  const article = find(story.articles, data.article, 'article');
  const span = requireSpan(article, data);
  const sentence = article.sentences.find(({ end }) => end > span.start);
  return { anchor: sentence?.isShown ? sentence.anchor : 'text', article, data, figure: null, span };
}

/** Whether text of a language needs no `lang` within text of another: `en-GB` is English as well. */
function isSaidBy(outer: string, inner: string): boolean {
  return `${outer}-`.toLowerCase().startsWith(`${inner}-`.toLowerCase());
}

/** Article letters in order: A … Z, AA … */
export function compareLetters(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** The data of an entry with its dates read, and the articles named in the site's own words. */
function readOwnWords<T>(collection: CollectionName, data: T, articles: readonly Article[]): Dated<T> {
  return readDates(schemaOf(collection), nameArticlesIn(schemaOf(collection), data, namesByLetter(articles)));
}

function buildClaims(story: Story, { claims: entries, articles, history }: Content): Claim[] {
  const keptOf = groupStates(history, entries);
  const present = presentIds(articles);
  const unordered = entries.map(({ id, ...entry }): Claim => {
    const data = readOwnWords('claims', entry.data, story.articles);
    const topic = find(story.topics, data.topic, 'topic');
    const sides = buildSides(story, id, data.passages);
    const others = story.articles.filter((article) => !sides.some((side) => side.article === article));
    const silent = others.filter((article) => data.silent.includes(article.id));
    const unread = others.filter((article) => !silent.includes(article));
    const relation = relate(
      sides.map(({ article, passages }) => ({
        article: article.id,
        figures: passages.flatMap(({ figure }) => figure ?? []),
      })),
      data.relation,
      data.cumulative,
      unread.length > 0,
    );
    if (!relation) throw new Error(`The claim "${id}" has no relation.`);
    const kept = keptOf.get(id) ?? [];
    const last = kept.at(-1)?.data;
    const now = last && describeState(entry.data, articles);
    const log = {
      states: kept.map((state) => buildState(state, story, present)),
      isKept: now ? listDifferences(last, now, articles).length === 0 : false,
    };
    return {
      ...{ id, data, topic, sides, silent, unread, relation, related: [], events: [] },
      ...log,
      changed: findLastChange(data.changed ?? undefined, log),
      unreviewed: listUnreviewed(data, story.articles),
    };
  });
  const claims = sort(
    unordered,
    ({ topic }) => story.topics.indexOf(topic),
    ({ data }) => !data.key,
    (claim) => firstPlace(claim, story),
    ({ id }) => id,
  );
  for (const claim of claims) {
    // Those of other stories are found once these are built too: see `across.ts`.
    claim.related = claim.data.related.flatMap((id) => (id.includes('/') ? [] : find(claims, id, 'claim')));
    claim.topic.claims.push(claim);
    for (const side of claim.sides)
      side.article.passages.push(...side.passages.map((passage) => ({ ...passage, claim })));
    for (const article of claim.silent) article.silentOn.push(claim);
    for (const article of claim.unread) article.unreadFor.push(claim);
  }
  return claims;
}

function buildState({ name, data }: NamedState, { articles }: Story, present: ReadonlyMap<string, string>): ClaimState {
  const byArticle = Map.groupBy(data.passages, ({ article }) => present.get(article));
  return {
    name,
    data: readDates(schemaOf('history'), data),
    sides: [...byArticle].map(([id, passages]) => ({
      article: articles.find((article) => article.id === id) ?? null,
      quotes: passages.map(({ quote }) => quote),
    })),
  };
}

/** Where a claim is first met, reading the articles in the order of their letters. */
function firstPlace(claim: Claim, story: Story): number {
  const side = claim.sides[0];
  if (!side) return 0;
  return story.articles.indexOf(side.article) * 1e7 + Math.min(...side.passages.map(({ span }) => span.start));
}

function buildEvents(story: Story, entries: Content['events']): StoryEvent[] {
  return entries.map(({ id, ...entry }) => {
    const data = readOwnWords('events', entry.data, story.articles);
    const sides = buildSides(story, id, data.passages);
    const event: StoryEvent = {
      id,
      data,
      date: data.date ?? null,
      topic: data.topic === undefined ? null : find(story.topics, data.topic, 'topic'),
      article: data.article === undefined ? null : find(story.articles, data.article, 'article'),
      claims: data.claims.map((claim) => find(story.claims, claim, 'claim')),
      sides,
      unreviewed: listUnreviewed(data, story.articles),
    };
    for (const side of sides) side.article.passages.push(...side.passages.map((passage) => ({ ...passage, event })));
    return event;
  });
}

/** The passages by article, in the order of the articles' letters; each with its address on the article's page. */
function buildSides<P extends ClaimPassage | EventPassage>(story: Story, id: string, quoted: readonly P[]): Side<P>[] {
  return story.articles.flatMap((article) => {
    const own = quoted.filter((passage) => passage.article === article.id);
    if (own.length === 0) return [];
    const passages = own.map((data, index) => ({
      anchor: index === 0 ? id : `${id}-${index + 1}`,
      article,
      data,
      figure: 'voice' in data ? toFigure(data) : null,
      span: requireSpan(article, data),
    }));
    return [{ article, passages }];
  });
}

/** Where the words of a passage stand. The checks have refused what does not stand there once. */
function requireSpan(article: Article, passage: Selector): Span {
  const place = locate(article.text.text, passage);
  if (place.status !== 'found') throw new Error(`${article.id} does not hold these words once: ${passage.quote}`);
  return { start: place.start, end: place.end };
}

function completeArticle(article: Article, story: Story): void {
  article.passages.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  article.claims = [...new Set(article.passages.flatMap(({ claim }) => claim ?? []))];
  article.events = allEvents(story).filter(
    (event) => event.article === article || event.sides.some((side) => side.article === article),
  );
  const sentences = splitSentences(article.text, article.data.language);
  const keyFacts = story.site.keyFacts.filter((quoted) => quoted.article === article.id);
  const quoted = [...article.passages.map(({ span }) => span), ...keyFacts.map((data) => requireSpan(article, data))];
  article.shown = selectShown(article.text, sentences, quoted, article.data.display);
  article.unclaimed = article.data.unclaimed.map((run) => {
    const span = requireSpan(article, run);
    return { ...span, why: run.why, isShown: isShown(article.shown, span) };
  });
  const ofClaims = article.passages.flatMap(({ claim, span }) => (claim ? span : []));
  article.sentences = sentences.map((span, index) => ({
    ...span,
    anchor: `s${index + 1}`,
    isShown: isShown(article.shown, span),
    coverage: measureRun(article.text.text, span, ofClaims, article.unclaimed),
  }));
  article.coverage = addCoverage(article.sentences.map(({ coverage }) => coverage));
}

function buildNames(story: Story, names: readonly NameData[]): Name[] {
  const byArticle = story.articles.map((article) => ({ article, mentions: findMentions(article.text.text, names) }));
  return names.map((name) => {
    const data = readOwnWords('names', name, story.articles);
    return {
      ...data,
      unreviewed: listUnreviewed(data, story.articles),
      mentions: byArticle.flatMap(({ article, mentions }) => {
        const spans = mentions.get(name.id) ?? [];
        return spans.length > 0 ? [{ article, spans }] : [];
      }),
    };
  });
}

/** @throws where there is no such item; the checks refuse that */
export function find<T extends { id: string }>(items: readonly T[], id: string, kind: string): T {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`There is no ${kind} "${id}".`);
  return item;
}
