import type {
  BreadcrumbList,
  Claim as ClaimNode,
  Dataset,
  Event as EventNode,
  Graph,
  Quotation,
  SearchAction,
  Thing,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import type { Messages } from '../messages/en.ts';
import type { Language } from '../messages/language.ts';
import { certainlyBefore } from '../model/dates/date-order.ts';
import { formatDate } from '../model/dates/format-date.ts';
import { allEvents } from '../model/story/build-story.ts';
import { describeArticle, describeClaim, describeStory, isKnown, withUnreviewed } from '../model/story/describe.ts';
import type { Article, Claim, ClaimPassage, Passage, Story, StoryEvent } from '../model/story/story.ts';
import type { ArticleKind } from '../schemas/vocabularies.ts';
import { files, isOfStory, listSeries, seriesFile } from './open-data.ts';
import { passagePage } from './passages.ts';
import { readPlainDate } from './plain-date.ts';
import type { Whereabouts } from './whereabouts.ts';

/*
 * What a page is in the words of schema.org, for search engines. Nothing here rates a claim. A program sees no brackets
 * and no "about": what was inferred is left out, and so is a date that is not surely one day, month or year.
 */

/** The home page: the site, and how to search it. */
export function describeSite(story: Story, { t }: Language, where: Whereabouts): Graph {
  const { to, address } = where;
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address(to.search())}?q={words}` },
    'query-input': 'required name=words',
  };
  const site: WebSite = {
    ...siteNode(story, where),
    description: withUnreviewed(story.site.description, story.unreviewed, t),
    inLanguage: story.site.language,
    potentialAction: search,
  };
  return toGraph([site]);
}

/** The page of an article: its text here, of which article, and from where. */
export function describeArticlePage(article: Article, story: Story, language: Language, where: Whereabouts): Graph {
  const { t } = language;
  const { to, address } = where;
  const page = address(to.article(article.id));
  const { url, origin, copy } = article.data;
  const webPage: WebPage = {
    '@type': 'WebPage',
    '@id': page,
    url: page,
    name: article.data.title,
    description: describeArticle(article, story, t),
    isPartOf: { '@id': address(to.file('')) },
    mainEntity: {
      ...articleNode(article, where),
      ...(origin !== undefined &&
        isKnown(article.data, 'origin') && { isBasedOn: { '@type': 'CreativeWork', name: origin } }),
    },
    ...(url !== undefined && isKnown(article.data, 'url') && !copy && { isBasedOn: url }),
  };
  return toGraph([
    siteNode(story, where),
    webPage,
    crumbs(
      [
        [t.pages.articles, to.articles()],
        [article.name, to.article(article.id)],
      ],
      where,
    ),
  ]);
}

/** The page of a claim: where it is made, in which words, and its figures as data. */
export function describeClaimPage(claim: Claim, story: Story, language: Language, where: Whereabouts): Graph {
  const { t } = language;
  const { to, address } = where;
  const { id, data, sides, topic, changed } = claim;
  const page = address(to.claim(id));
  const passages = sides.flatMap((side) => side.passages);
  const appearances = passages.filter(makesClaim).map((passage) => quotationNode(passage, where));
  const others = passages.filter((passage) => !makesClaim(passage)).map((passage) => quotationNode(passage, where));
  const first = findFirst(claim);
  const node: ClaimNode = {
    '@type': 'Claim',
    '@id': `${page}#claim`,
    name: data.statement,
    inLanguage: story.site.language,
    about: topic.name,
    ...(appearances.length > 0 && { appearance: appearances }),
    ...(first && { firstAppearance: { '@id': articleId(first, where) } }),
    ...(others.length > 0 && { citation: others }),
  };
  // What is dated here is the page; the claim was made by others, at another time.
  const webPage: WebPage = {
    '@type': 'WebPage',
    '@id': page,
    url: page,
    name: data.statement,
    description: describeClaim(claim, t),
    inLanguage: story.site.language,
    isPartOf: { '@id': address(to.file('')) },
    ...plain('dateCreated', data.added?.edtf),
    ...plain('dateModified', changed?.edtf),
    mainEntity: node,
  };
  const series = listSeries(story).includes(claim) ? [seriesNode(claim, story, t, where)] : [];
  const trail = crumbs(
    [
      [t.pages.claims, to.claims()],
      [topic.name, to.claims(`topic-${topic.id}`)],
      [data.statement, to.claim(id)],
    ],
    where,
  );
  return toGraph([siteNode(story, where), webPage, ...series, trail]);
}

/** The timeline: each event, with its date in words where it is no exact one. */
export function describeTimeline(story: Story, language: Language, where: Whereabouts): Graph {
  return toGraph([siteNode(story, where), ...allEvents(story).map((event) => eventNode(event, language, where))]);
}

/** The page of data: the whole, and each series of figures. */
export function describeData(story: Story, { t }: Language, where: Whereabouts): Graph {
  const { to, address } = where;
  const whole: Dataset = {
    '@type': 'Dataset',
    '@id': address(to.data(files.story)),
    name: story.title,
    description: describeStory(story, t),
    ...aboutData(story, where),
    distribution: [
      download(files.story, 'application/json', where),
      download(files.annotations, 'application/ld+json', where),
      ...['claims.csv', 'passages.csv', 'events.csv'].map((file) => download(file, 'text/csv', where)),
    ],
  };
  return toGraph([
    siteNode(story, where),
    whole,
    ...listSeries(story).map((claim) => seriesNode(claim, story, t, where)),
  ]);
}

/** A graph as the text of a script element, which no text within can end. */
export function writeLinkedData(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}

function toGraph(nodes: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

function siteNode({ site }: Story, { to, address }: Whereabouts): Extract<WebSite, object> {
  const home = address(to.file(''));
  return { '@type': 'WebSite', '@id': home, url: home, name: site.title };
}

function articleNode(article: Article, where: Whereabouts) {
  const { data, published } = article;
  return {
    '@type': isKnown(data, 'kind') ? typeOf[data.kind] : 'Article',
    '@id': articleId(article, where),
    ...(isKnown(data, 'title') && { headline: data.title }),
    inLanguage: data.language,
    ...(published && isKnown(data, 'published') && plain('datePublished', published.edtf)),
    ...(data.publisher !== undefined &&
      isKnown(data, 'publisher') && { publisher: { '@type': 'Organization', name: data.publisher } as const }),
    // It says who, and not whether that is one person.
    ...(data.author !== undefined && isKnown(data, 'author') && { creditText: data.author }),
  } as const;
}

/** An article itself, told apart from the page that shows it. */
function articleId({ id }: Article, { to, address }: Whereabouts): string {
  return address(to.article(id, 'text'));
}

/** What is a report, an analysis or an opinion to schema.org; of the rest no type says more. */
const typeOf = {
  report: 'NewsArticle',
  'news-analysis': 'AnalysisNewsArticle',
  editorial: 'OpinionNewsArticle',
  column: 'OpinionNewsArticle',
  letter: 'OpinionNewsArticle',
  interview: 'NewsArticle',
  statement: 'Article',
  broadcast: 'Article',
} as const satisfies Record<ArticleKind, string>;

function quotationNode(passage: Passage<ClaimPassage>, where: Whereabouts): Quotation {
  const { article, data } = passage;
  const page = passagePage(passage, where);
  return {
    '@type': 'Quotation',
    '@id': page,
    url: page,
    text: data.quote,
    inLanguage: article.data.language,
    isPartOf: articleNode(article, where),
  };
}

/** Whether a passage makes its claim; one that asks, denies or describes is no occurrence of it. */
function makesClaim({ data }: Passage<ClaimPassage>): boolean {
  return data.stance === 'asserts' || data.stance === 'demands';
}

/** The article in which the claim surely came first, where the dates of all say so and none was inferred. */
function findFirst({ sides, unread }: Claim): Article | undefined {
  const articles = sides.map(({ article }) => article);
  if (articles.length < 2 || unread.length > 0) return undefined;
  return articles.find((article) =>
    articles.every(
      (other) =>
        other === article ||
        (article.published !== null &&
          other.published !== null &&
          isKnown(article.data, 'published') &&
          isKnown(other.data, 'published') &&
          certainlyBefore(article.published, other.published)),
    ),
  );
}

function eventNode(event: StoryEvent, language: Language, { to, address }: Whereabouts): EventNode {
  const { id, data, date } = event;
  const page = address(to.timeline(id));
  const isInferred = data.basis === 'inferred';
  const [start, end] = isInferred || date === null ? [] : date.edtf.split('/');
  const startDate = start === undefined ? null : readPlainDate(start);
  const endDate = end === undefined ? null : readPlainDate(end);
  const isExact = startDate !== null && (end === undefined || endDate !== null);
  const when = date ? formatDate(date, language, 'long') : data.dateLabel;
  const { bases, descriptions } = language.t;
  return {
    '@type': 'Event',
    '@id': page,
    url: page,
    name: data.title,
    ...(isExact && { startDate, ...(endDate !== null && { endDate }) }),
    ...(!isExact &&
      when !== undefined && { description: isInferred ? descriptions.known(when, bases.inferred) : when }),
  };
}

function seriesNode(claim: Claim, story: Story, t: Messages, where: Whereabouts): Dataset {
  const { to, address } = where;
  const file = seriesFile(claim, story);
  return {
    '@type': 'Dataset',
    '@id': address(to.data(file)) + (isOfStory(story) ? `#${claim.id}` : ''),
    name: t.claim.figures.name(claim.data.statement),
    description: t.data.aboutSeries,
    ...(claim.data.unit !== undefined && { variableMeasured: claim.data.unit }),
    ...aboutData(story, where),
    distribution: download(file, 'text/csv', where),
  };
}

function aboutData({ site }: Story, { to, address }: Whereabouts) {
  return {
    url: address(to.data()),
    inLanguage: site.language,
    isAccessibleForFree: true,
    ...(site.licence && { license: site.licence.url }),
  };
}

function download(file: string, encodingFormat: string, { to, address }: Whereabouts) {
  return { '@type': 'DataDownload', encodingFormat, contentUrl: address(to.data(file)) } as const;
}

function crumbs(trail: readonly (readonly [string, string])[], { address }: Whereabouts): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address(path),
    })),
  };
}

/** A date under a name, where it is surely one day, month or year; else nothing. */
function plain<Name extends string>(name: Name, edtf: string | undefined): Partial<Record<Name, string>> {
  const date = edtf === undefined ? null : readPlainDate(edtf);
  return date === null ? {} : ({ [name]: date } as Record<Name, string>);
}
