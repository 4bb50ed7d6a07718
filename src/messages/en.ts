import { enGB } from 'date-fns/locale/en-GB';
import type { ArticleKind, Basis, ClaimKind, NameKind, RelationWord, Voice } from '../schemas/vocabularies.ts';
import type { Language } from './language.ts';
import { createWording } from './wording.ts';

const { number, plural } = /* @__PURE__ */ createWording('en-GB');

/** What scripts say in the reader's browser: these words alone are sent there. */
export const browser = {
  /** The filters of claims and timeline. */
  filters: {},
  /** Buttons that copy. */
  copy: {},
  search: {},
};

/** Every word that a reader meets, by where it stands. A message with parameters is a whole sentence or phrase. */
export const messages = {
  browser,

  /** The closed vocabularies of the content, as a reader is told them: one for each of schemas/vocabularies.ts. */
  articleKinds: { report: 'Report', opinion: 'Editorial' },
  claimKinds: {
    figure: 'figure',
    fact: 'fact',
    attribution: 'attribution',
    judgement: 'judgement',
    forecast: 'forecast',
    recommendation: 'recommendation',
  },
  /** Whose voice a passage speaks in. */
  voices: {
    asserted: 'says itself',
    attributed: 'attributes',
    unattributed: 'passes on, from nobody named',
  },
  relations: {
    agree: 'agree',
    partly: 'partly agree',
    differ: 'differ',
    contradict: 'contradict',
    same: 'same figure',
    update: 'an update',
    'both-hold': 'differ, and can both hold',
    'one-only': 'one article only',
  },
  bases: {
    stated: 'stated in the text',
    inferred: 'inferred',
    background: 'background',
    unknown: 'not known',
  },
  nameKinds: {
    group: 'Groups',
    person: 'People',
    place: 'Places',
    institution: 'Institutions',
    state: 'States',
  },

  /** Figures, as one says them in a sentence. */
  figures: {
    number,
    exactly: (value: string) => value,
    'at-least': (value: string) => `at least ${value}`,
    'at-most': (value: string) => `at most ${value}`,
    about: (value: string) => `about ${value}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
  },

  counts: {
    articles: (count: number) => plural(count, { one: '# article', other: '# articles' }),
    claims: (count: number) => plural(count, { one: '# claim', other: '# claims' }),
    events: (count: number) => plural(count, { one: '# event', other: '# events' }),
    sentences: (count: number) => plural(count, { one: '# sentence', other: '# sentences' }),
  },

  /** Header, footer and reading settings of every page. */
  shell: {},
  home: {},
  claims: {},
  claim: {},
  articles: {},
  article: {},
  timeline: {},
  names: {},
  searchPage: {},
  about: {},
  corrections: {},
  notFound: {},
  /** Feed, pictures for sharing, citations, calendar. */
  sharing: {},
} satisfies Vocabularies & Record<string, unknown>;

export type Messages = typeof messages;

/** Each vocabulary has a word for each of its keys. */
interface Vocabularies {
  articleKinds: Record<ArticleKind, string>;
  claimKinds: Record<ClaimKind, string>;
  voices: Record<Voice, string>;
  relations: Record<RelationWord, string>;
  bases: Record<Basis, string>;
  nameKinds: Record<NameKind, string>;
}

/** British English. */
export const enGb: Language = {
  tag: 'en-GB',
  name: 'British English',
  direction: 'ltr',
  locale: enGB,
  t: messages,
  noDate: 'no date given',
  long: {
    day: 'd MMMM y',
    month: 'MMMM y',
    year: 'y',
    spring: 'spring {year}',
    summer: 'summer {year}',
    autumn: 'autumn {year}',
    winter: 'winter {year}–{nextYear}',
    decade: 'the {year}s',
    dayNotKnown: '{date} (day not known)',
    monthNotKnown: '{date} (month not known)',
    about: 'about {date}',
    uncertain: '{date} (uncertain)',
    perhaps: 'perhaps {date}',
    daysOfOneMonth: { start: 'd', end: 'd MMMM y', joined: '{start}–{end}' },
    daysOfOneYear: { start: 'd MMMM', end: 'd MMMM y', joined: '{start} to {end}' },
    monthsOfOneYear: { start: 'MMMM', end: 'MMMM y', joined: '{start} to {end}' },
    years: { start: 'y', end: 'y', joined: '{start} to {end}' },
    apart: '{start} to {end}',
    doubtful: 'from {start} to {end}',
    between: 'between {start} and {end}',
    since: 'since {date}',
    until: 'until {date}',
    endNotKnown: 'from {date}; end not known',
    startNotKnown: 'until {date}; start not known',
    orLater: '{date}, or later',
    orEarlier: '{date}, or earlier',
    orLaterAmongOthers: '{date} or later',
    orEarlierAmongOthers: '{date} or earlier',
    andLater: '{date} and later',
    andEarlier: '{date} and earlier',
  },
  short: {
    day: 'd MMM y',
    month: 'MMM y',
    year: 'y',
    spring: 'spring {year}',
    summer: 'summer {year}',
    autumn: 'autumn {year}',
    winter: 'winter {year}–{nextYear}',
    decade: '{year}s',
    dayNotKnown: '{date}, day unknown',
    monthNotKnown: '{date}, month unknown',
    about: 'about {date}',
    uncertain: 'perhaps {date}',
    perhaps: 'perhaps {date}',
    daysOfOneMonth: { start: 'd', end: 'd MMM y', joined: '{start}–{end}' },
    daysOfOneYear: { start: 'd MMM', end: 'd MMM y', joined: '{start} – {end}' },
    monthsOfOneYear: { start: 'MMM', end: 'MMM y', joined: '{start}–{end}' },
    years: { start: 'y', end: 'y', joined: '{start}–{end}' },
    apart: '{start} – {end}',
    doubtful: 'from {start} to {end}',
    between: 'between {start} and {end}',
    since: 'since {date}',
    until: 'until {date}',
    endNotKnown: 'from {date}, end unknown',
    startNotKnown: 'until {date}, start unknown',
    orLater: '{date} or later',
    orEarlier: '{date} or earlier',
    orLaterAmongOthers: '{date} or later',
    orEarlierAmongOthers: '{date} or earlier',
    andLater: '{date} and later',
    andEarlier: '{date} and earlier',
  },
};
