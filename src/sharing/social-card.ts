import { glyphs } from '../model/glyphs.ts';
import type { Messages } from '../messages/en.ts';
import { formatDate } from '../model/dates/format-date.ts';
import type { RelationWord } from '../schemas/vocabularies.ts';
import type { Language } from '../messages/language.ts';
import { givesFigure } from '../model/story/claim-figures.ts';
import { formatFigure } from '../model/figures/relate.ts';
import { formatVoice } from '../model/passages/voice.ts';
import { nameKind, sayUnreviewed } from '../model/story/describe.ts';
import type { Article, Claim, ClaimPassage, Side, Story } from '../model/story/story.ts';
import { listRelated, tallyRelations } from '../model/story/tally.ts';
import { partPublications } from '../model/timeline/summary.ts';

/**
 * What the picture of each page says that has one of its own, the home page's first: it stands for every other page.
 * The words are the site's, and the articles' titles, figures and, where a claim has none, how each puts it.
 */
export function listSocialCards(story: Story, language: Language): SocialCard[] {
  const { t } = language;
  const blank = { ...emptyCard, foot: story.site.title };
  return [
    describeHome(story, t),
    { ...blank, ...describeClaims(story.claims, t) },
    {
      ...blank,
      path: 'timeline/',
      kicker: t.pages.timeline,
      title: t.timeline.title,
      word: t.counts.events(countHappenings(story)),
    },
    ...story.articles.map((article) => ({ ...blank, ...describeArticle(article, language) })),
    ...story.claims.map((claim) => ({ ...blank, ...describeClaim(claim, t) })),
  ];
}

/** Every word of a card in sentences, for those who hear the page where it is shared. */
export function formatCard(card: SocialCard, t: Messages): string {
  const { kicker, title, facts, quotes, articles, word, foot } = card;
  const letters = t.list(articles.map(({ letter }) => letter));
  const parts = [
    kicker,
    title,
    ...facts.map(({ article, words, label }) =>
      [article && `${article.letter}:`, words, label].filter((part) => part !== null && part !== '').join(' '),
    ),
    ...quotes.map(({ article, words, remarks }) => `${article.letter}: ${words}${remarks && ` (${remarks})`}`),
    [letters, word].filter((part) => part !== '').join(': '),
    foot,
  ];
  return parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/^./u, (letter) => letter.toUpperCase()))
    .map((part) => (/[.?!…][”“]?$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

/** The name of a card's picture, below `social/` and without its ending. */
export function nameOfPicture({ path }: SocialCard): string {
  return path === '' ? 'index' : path.replace(/\/$/, '');
}

function describeHome(story: Story, t: Messages): SocialCard {
  const { articles, claims } = story;
  const figure = claims.find(({ data, sides }) => data.key && data.kind === 'figure' && sides.length > 1);
  return {
    ...emptyCard,
    title: story.title,
    facts: figure ? listFacts(figure, t) : [],
    word: sayUnreviewed(story.unreviewed, t) ?? '',
    foot: [
      t.counts.articles(articles.length),
      t.counts.claims(claims.length),
      t.counts.events(countHappenings(story)),
    ].join(' · '),
  };
}

/** The events that are not the publication of an article. */
function countHappenings({ events, undated }: Story): number {
  return partPublications([...events, ...undated]).happenings.length;
}

function describeClaims(claims: readonly Claim[], t: Messages): Partial<SocialCard> {
  const tally = tallyRelations(claims);
  const alone = aloneWords
    .map((word) => ({ word, count: claims.filter(({ relation }) => relation.word === word).length }))
    .filter(({ count }) => count > 0);
  const shared = claims.length - alone.reduce((sum, { count }) => sum + count, 0);
  return {
    path: 'claims/',
    kicker: t.pages.claims,
    title: t.claims.heading,
    facts: [
      { article: null, words: t.figures.number(shared), label: t.sharing.claimsShared },
      ...alone.map(({ word, count }) => ({
        article: null,
        words: t.figures.number(count),
        label: t.sharing.claimsAlone[word],
      })),
    ],
    word: tally
      .filter(({ word }) => word !== 'one-only' && word !== 'one-so-far')
      .map(({ word, count }) => t.counts.relations(count, t.relations[word]))
      .join(' · '),
  };
}

function describeArticle(article: Article, language: Language): Partial<SocialCard> {
  const { t } = language;
  const { data, published } = article;
  const basis = data.basis.published && published ? `, ${t.bases[data.basis.published.is]}` : '';
  const date = published ? formatDate(published, language, 'long') + basis : t.shell.undated;
  const quoted = article.passages.filter(({ claim }) => claim).length;
  return {
    path: `articles/${article.id}/`,
    kicker: [nameKind(article, t), data.publisher, date].filter((part) => part !== undefined).join(' · '),
    kickerArticle: toLettered(article),
    title: data.title,
    word: t.sharing.passagesInClaims(quoted, article.claims.length, article.unreadFor.length > 0),
  };
}

function describeClaim(claim: Claim, t: Messages): Partial<SocialCard> {
  const facts = listFacts(claim, t);
  const quotes = facts.length > 0 ? [] : listQuotes(claim, t);
  return {
    path: `claims/${claim.id}/`,
    kicker: claim.topic.name,
    title: claim.data.statement,
    facts,
    quotes,
    ...formatWho(facts.length + quotes.length > 0 ? [] : listRelated(claim), claim.relation.word, t),
  };
}

/** The first figure that each article gives for a claim; none, where there are more than there is room for. */
function listFacts(claim: Claim, t: Messages): Fact[] {
  const facts = claim.sides.flatMap((side) => toFact(side, claim.data.unit ?? '', t));
  return facts.length > factsAtMost ? [] : facts;
}

/**
 * How each of the articles that have a claim puts it: by its first passage, or the first of the same kind that needs no
 * cut; none, where they are more than there is room for.
 */
function listQuotes({ sides }: Claim, t: Messages): Quote[] {
  if (sides.length > quotesAtMost) return [];
  return sides.flatMap(({ article, passages }) => {
    const [first, ...others] = passages.map(({ data }) => data);
    if (!first) return [];
    const shown = [first, ...others].find((passage) => isLike(passage, first) && fits(passage.quote)) ?? first;
    const oneOf = others.length > 0 ? t.claim.card.oneOf(passages.length) : undefined;
    const remarks = [formatVoice(shown, t), oneOf].filter((remark) => remark !== undefined).join(' · ');
    return [{ article: toLettered(article), words: t.shell.quoted(shorten(shown.quote)), remarks }];
  });
}

/** Whether two passages do the same, by the same word, with what their claim says. */
function isLike(a: ClaimPassage, b: ClaimPassage): boolean {
  return a.stance === b.stance && a.voice === b.voice && a.hedged === b.hedged;
}

function fits(words: string): boolean {
  return words.length <= lettersOfQuote;
}

/** Words that are too many for their place end in an ellipsis, after a whole word. */
function shorten(words: string): string {
  if (fits(words)) return words;
  const cut = words.slice(0, lettersOfQuote);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:.–—-]+$/u, '')} […]`;
}

/** A word with the letters of the articles that it is about; with their number, where they are too many to show. */
function formatWho(
  articles: readonly Article[],
  relation: RelationWord,
  t: Messages,
): Pick<SocialCard, 'articles' | 'glyph' | 'word'> {
  const [glyph, word] = [glyphs[relation], t.relations[relation]];
  if (articles.length > lettersAtMost)
    return { articles: [], glyph, word: `${t.counts.articles(articles.length)}: ${word}` };
  return { articles: articles.map(toLettered), glyph, word };
}

function toFact({ article, passages }: Side<ClaimPassage>, unit: string, t: Messages): Fact[] {
  const given = passages.find(givesFigure);
  return given ? [{ article: toLettered(article), words: formatFigure(given.figure, t), label: unit }] : [];
}

function toLettered({ data, hue }: Article): Lettered {
  return { letter: data.letter, hue };
}

const aloneWords = ['one-only', 'one-so-far'] as const;
const factsAtMost = 3;
const quotesAtMost = 2;
/** In five lines of half a card's width. */
const lettersOfQuote = 160;
const lettersAtMost = 10;

/** A card with nothing on it but the site's mark. */
export const emptyCard: SocialCard = {
  path: '',
  kicker: '',
  kickerArticle: null,
  title: '',
  facts: [],
  quotes: [],
  articles: [],
  word: '',
  foot: '',
};

export interface SocialCard {
  /** The page's address from the root of the site, such as `claims/death-toll/`; empty for the home page. */
  path: string;
  /** What stands small above the title, and the article that it is of. */
  kicker: string;
  kickerArticle: Lettered | null;
  title: string;
  /** Numbers side by side, each with the article that gives it. */
  facts: Fact[];
  /** How each article puts what the title says. */
  quotes: Quote[];
  /** The articles that the word is about, where no number names them. */
  articles: Lettered[];
  /** The shape that stands before the word: an SVG path in a box of 16 by 16. */
  glyph?: string;
  /** The last line: how the articles stand to each other, or how much there is. */
  word: string;
  /** What stands beside the site's mark: the site's title, except on the card that has it as its own. */
  foot: string;
}

export interface Fact {
  article: Lettered | null;
  words: string;
  label: string;
}

export interface Quote {
  article: Lettered;
  /** In quotation marks. */
  words: string;
  /** Whose voice they speak in and what they do with the claim, where that is to be said, and of how many they are one. */
  remarks: string;
}

/** An article as it is told from the others: by its letter and its hue (1 to 6, or 0 for none). */
export interface Lettered {
  letter: string;
  hue: number;
}
