import { addressesFor } from '../../model/story/addresses.ts';
import { blockAnchor } from '../../model/passages/article-text.ts';
import { createHeadingAnchors } from '../../model/passages/heading-anchors.ts';
import { formatDate } from '../../model/dates/format-date.ts';
import type { Language } from '../../messages/language.ts';
import { overlap, type Span } from '../../model/passages/locate.ts';
import { allEvents } from '../../model/story/build-story.ts';
import { addressOfTopic } from '../../model/story/claim-pages.ts';
import type { Article, Claim, StoryEvent, Name, Story } from '../../model/story/story.ts';
import type { UncertainDate } from '../../model/dates/uncertain-date.ts';
import { sayUnreviewed } from '../../model/story/describe.ts';
import { listOwnWords } from '../../schemas/field-schema.ts';
import type { SearchRecord, SpellingGroup } from '../text/search-record.ts';

/**
 * What search finds in a story: each paragraph of each article, or its title where it shows none; each claim, topic, open
 * question, event and name; and how the site is made. Quotations are found in their article, and only there.
 *
 * @param bodies the text of each claim's analysis and of what is written on an event, by its id, which no two share
 */
export function storyRecords(story: Story, language: Language, bodies: ReadonlyMap<string, string>): SearchRecord[] {
  const sayReading = ({ unreviewed }: { unreviewed: readonly Article[] }): Reading => {
    const words = sayUnreviewed(unreviewed, language.t);
    return words === null ? {} : { unreviewed: words };
  };
  const say = (date: UncertainDate | null) => (date ? describeDate(date, language) : {});
  return [
    ...story.articles.flatMap((article) => articleRecords(article, story, say(article.published))),
    ...story.claims.map((claim) => claimRecord(claim, bodies.get(claim.id) ?? '', sayReading(claim))),
    ...story.topics.map(({ id, name, question }): SearchRecord => ({
      kind: 'topic',
      id,
      url: addressOfTopic(story, id, null, to),
      title: name,
      text: '',
      asked: [question],
      topics: [id],
    })),
    ...story.gaps.map((gap): SearchRecord => ({
      kind: 'question',
      id: `gap-${gap.id}`,
      url: to.claims(`gap-${gap.id}`),
      title: gap.question,
      ...ownWords(listOwnWords('gaps', gap)),
      ...sayReading(gap),
    })),
    ...allEvents(story).map((event) =>
      eventRecord(event, { ...say(event.date), ...sayReading(event) }, bodies.get(event.id) ?? ''),
    ),
    ...story.names.map((name) => nameRecord(name, sayReading(name))),
    {
      kind: 'page',
      id: 'about',
      url: to.about(),
      title: language.t.about.heading,
      text: [story.site.title, story.site.description].join('\n'),
      asked: language.t.searchIndex.aboutAsked,
      ...sayReading(story),
    },
  ];
}

/** Groups of spellings that find the same entries: those of each name, and those of the table. */
export function storySpellings(story: Story, table: readonly (readonly string[])[]): SpellingGroup[] {
  return [
    ...story.names.map(({ id, name, count, spellings }) => ({ id, forms: [name, ...count, ...spellings] })),
    ...table.map((forms) => ({ id: forms[0] ?? '', forms })),
  ];
}

function articleRecords(article: Article, story: Story, date: Dated): SearchRecord[] {
  const anchorOf = createHeadingAnchors();
  const slugs = new Map(
    article.text.blocks.flatMap(({ start, end, tag }, index) =>
      /^h[1-6]$/.test(tag) ? [[index, anchorOf(article.text.text.slice(start, end))]] : [],
    ),
  );
  const record = (run: Span, place: Pick<SearchRecord, 'id' | 'url' | 'text'>): SearchRecord => {
    const claims = article.passages.flatMap(({ claim, span }) => (claim && overlap(span, run) ? [claim] : []));
    return {
      kind: 'passage',
      ...place,
      title: article.data.title,
      language: article.data.language,
      // Its short name stands in many notes on it, and who asks for it wants the article.
      asked: article.data.short === undefined ? [] : [article.data.short],
      articles: [article.id],
      letters: [article.data.letter],
      topics: [...new Set(claims.map(({ topic }) => topic.id))],
      names: story.names.filter((name) => mentions(name, article, run)).map(({ id }) => id),
      ...date,
    };
  };
  const { blocks } = article.shown;
  // An article without a paragraph that may be shown is found by its title.
  if (blocks.length === 0) {
    const whole = { start: 0, end: article.text.text.length };
    return [record(whole, { id: article.id, url: to.article(article.id), text: '' })];
  }
  return blocks.map(({ index, text, ...block }) => {
    // A heading has the address that its words make; every other block has its number.
    const id = slugs.get(index) ?? blockAnchor(index);
    return record(block, { id, url: to.article(article.id, id), text });
  });
}

function claimRecord(claim: Claim, analysis: string, reading: Reading): SearchRecord {
  const { data } = claim;
  const voices = data.passages.flatMap(({ voice, hedged }) => (hedged === true ? [voice, 'hedged'] : [voice]));
  return {
    kind: 'claim',
    id: claim.id,
    url: to.claim(claim.id),
    title: data.statement,
    ...ownWords([...listOwnWords('claims', data), analysis]),
    asked: data.asked,
    terms: data.terms,
    articles: claim.sides.map(({ article }) => article.id),
    letters: claim.sides.map(({ article }) => article.data.letter),
    topics: [claim.topic.id],
    relation: claim.relation.word,
    voices: [...new Set(voices)],
    claimKind: data.kind,
    ...(data.finding === undefined && analysis === '' ? {} : reading),
  };
}

function eventRecord(event: StoryEvent, date: Dated & Reading, body: string): SearchRecord {
  const articles = [...event.sides.map(({ article }) => article), ...(event.article ? [event.article] : [])];
  return {
    kind: 'event',
    id: event.id,
    url: to.timeline(event.id),
    title: event.data.title,
    ...ownWords([...listOwnWords('events', event.data), body, ...event.data.background.map(({ label }) => label)]),
    articles: articles.map(({ id }) => id),
    letters: articles.map(({ data }) => data.letter),
    topics: event.topic ? [event.topic.id] : [],
    ...(event.data.dateLabel !== undefined && { dateLabel: event.data.dateLabel }),
    ...date,
  };
}

function nameRecord({ mentions, ...data }: Name, reading: Reading): SearchRecord {
  const { id, name, count, spellings } = data;
  return {
    kind: 'name',
    id,
    url: to.names(id),
    title: name,
    ...ownWords(listOwnWords('names', data)),
    asked: [...count, ...spellings],
    articles: mentions.map(({ article }) => article.id),
    letters: mentions.map(({ article }) => article.data.letter),
    names: [id],
    ...(data.note === undefined ? {} : reading),
  };
}

function describeDate(date: UncertainDate, language: Language): Dated {
  const day = date.earliest ?? date.latest;
  return { ...(day !== null && { date: day }), dateLabel: formatDate(date, language, 'short') };
}

/** The site's own prose: to be found without the articles' words that it quotes, and to be shown as it stands. */
function ownWords(texts: readonly string[]): Pick<SearchRecord, 'text' | 'shown'> {
  const shown = texts.join('\n');
  const text = shown.split('\n').map(withoutQuotations).join('\n');
  return text === shown ? { text } : { text, shown };
}

/**
 * A paragraph without the articles' words that it quotes, so that these are found in their article alone. A word or two
 * in quotation marks stay: they are talked about.
 */
function withoutQuotations(text: string): string {
  return text.replace(/([“„])[^“”„]*([”“])/gu, (quotation: string, open: string, close: string) =>
    quotation.split(/\s/u).length > 3 ? `${open}…${close}` : quotation,
  );
}

function mentions({ mentions }: Name, article: Article, run: Span): boolean {
  return mentions.some((mention) => mention.article === article && mention.spans.some((span) => overlap(span, run)));
}

/** Pagefind adds the base path itself. */
const to = addressesFor('/');

type Dated = Pick<SearchRecord, 'date' | 'dateLabel'>;
type Reading = Pick<SearchRecord, 'unreviewed'>;
