import { enGB } from 'date-fns/locale/en-GB';
import type {
  ArticleKind,
  Basis,
  ClaimKind,
  NameKind,
  RelationBasis,
  RelationWord,
  Stance,
  Voice,
} from '../schemas/vocabularies.ts';
import type { DateWords } from './date-words.ts';
import * as browser from './en-browser.ts';
import { createLanguageNames, createWording } from './wording.ts';

const { capitalise, list, number, plural } = /* @__PURE__ */ createWording('en-GB');

/** Every word that a reader meets, by where it stands. A message with parameters is a whole sentence or phrase. */
export const messages = {
  browser,

  /** Words as a list: "A, B and C", or "A, B or C". */
  list,
  /** The name of a language by its tag (BCP 47). */
  languageName: createLanguageNames('en-GB'),

  /** The closed vocabularies of the content, as a reader is told them: one for each of schemas/vocabularies.ts. */
  articleKinds: {
    report: 'Report',
    'news-analysis': 'News analysis',
    editorial: 'Editorial',
    column: 'Column',
    interview: 'Interview',
    statement: 'Statement',
    letter: 'Letter',
    broadcast: 'Broadcast',
  },
  claimKinds: {
    figure: 'figure',
    fact: 'statement of fact',
    attribution: 'who is responsible',
    judgement: 'judgement',
    forecast: 'forecast',
    recommendation: 'recommendation',
  },
  /** Whose voice a passage speaks in. */
  voices: {
    asserted: 'in its own voice',
    attributed: 'attributes',
    unattributed: 'passed on, source not named',
  },
  /** What a passage does with what its claim says; "asserts" is the rule, and is not said. */
  stances: {
    asserts: 'asserts it',
    questions: 'raises it as a question',
    denies: 'denies it',
    describes: 'describes without asserting it',
    demands: 'calls for it',
  },
  relations: browser.search.relations,
  /** How the relation is known. */
  relationBases: {
    counted: 'counted',
    computed: 'computed from the figures',
    judged: 'an editor’s judgement',
  },
  bases: {
    stated: 'stated in the text',
    inferred: 'inferred',
    background: 'known from elsewhere',
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
    /** With what is counted. */
    counted: (figure: string, unit: string) => `${figure} ${unit}`,
    /** Why two figures stand as they do. */
    reasons: {
      same: (figure: string) => `Each gives ${figure}.`,
      update: (lower: string, higher: string) =>
        `The number can only grow, and the higher one is, by the dates given, of a later time: ${lower}, then ${higher}.`,
      contradict: (a: string, b: string) => `No number is both ${a} and ${b}.`,
      bothHold: (a: string, b: string) => `A number can be both ${a} and ${b}.`,
      floors: (lower: string, higher: string) => `Each is a minimum: a number that is ${higher} is also ${lower}.`,
      ceilings: (lower: string, higher: string) => `Each is a maximum: a number that is ${lower} is also ${higher}.`,
    },
  },

  /** Whose voice a passage speaks in, where it is not the article’s own, and whether it hedges. */
  voice: {
    /** Once on a page: what is not said beside each passage. */
    rule: 'Where nothing is said beside a quotation, the article says it in its own voice, and gives nobody else as its source.',
    attributedTo: (source: string) => `attributes to ${source}`,
    attributedToSomeone: 'attributes to someone',
    hedging: 'hedged',
    hedged: (voice: string) => `${voice}, hedged`,
    withStance: (voice: string, stance: string) => `${voice}; ${stance}`,
  },

  /** What is said of an article or a claim where no editor has written it. */
  descriptions: {
    /** What is known, and how. */
    known: (what: string, basis: string) => `${what}, ${basis}`,
    /** By how many claims it speaks to, and for how many it has yet to be read. */
    article: (kind: string, claims: number, unread: number) => {
      const speaks = plural(claims, { one: 'It speaks to # claim', other: 'It speaks to # claims' });
      const open = plural(unread, {
        one: 'It has yet to be read for # claim',
        other: 'It has yet to be read for # claims',
      });
      if (unread === 0) return `${kind}. ${speaks}.`;
      return claims === 0 ? `${kind}. ${open}.` : `${kind}. ${speaks} so far. ${open} of the others.`;
    },
    onlyIn: (article: string) => `Only ${article} speaks to it.`,
    /** Where others have yet to be read for it. */
    inOne: (article: string) => `${capitalise(article)} speaks to it.`,
    relation: (articles: readonly string[], relation: string) => `${list(articles)}: ${relation}.`,
    /** By the letters of the articles that give a figure, where others that have the claim give none. */
    computedOf: (letters: readonly string[]) => `computed from the figures of ${list(letters)}`,
    /** By the letters of the articles that an editor’s judgement is not yet of. */
    notYetOf: (basis: string, letters: readonly string[]) => `${basis}, not yet read against ${list(letters)}`,
  },

  counts: {
    relations: (count: number, relation: string) => `${relation} (${number(count)})`,
    articles: (count: number) => plural(count, { one: '# article', other: '# articles' }),
    claims: (count: number) => plural(count, { one: '# claim', other: '# claims' }),
    events: (count: number) => plural(count, { one: '# event', other: '# events' }),
    entries: (count: number) => plural(count, { one: '# entry', other: '# entries' }),
  },

  timeline: {
    description: 'What happened when, who reports it, and how each date is known.',
    title: 'What happened when, and how that is known',
    undated: (count: number) => `${number(count)} without a date`,
    none: 'No event has been added yet.',
    /** How many dates are known in which way; `isOpen` where an article has yet to be read for some. */
    bases: ({ stated, inferred, background, unknown }: Record<Basis, number>, isOpen: boolean) => {
      const clauses = [
        countInWords(stated, {
          none: `${isOpen ? 'so far ' : ''}no date of an entry is stated in full in an article`,
          one: 'the date of # entry is stated in an article',
          other: 'the dates of # entries are stated in an article',
        }),
        countInWords(inferred, { one: '# is inferred', other: '# are inferred' }),
        countInWords(background, {
          one: '# is known from elsewhere',
          other: '# are known from elsewhere',
        }),
        countInWords(unknown, { one: '# event has no date', other: '# events have no date' }),
      ];
      const sentence = clauses.filter((clause) => clause !== '').join('; ');
      return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    },
    inOrder: 'In order',
    order:
      'Each entry stands at the first day that its date allows, or at the last where it has no first, unless it is placed after or before another. One with neither a date nor such a place stands at the end. The year above need not be its own.',
    asOf: 'What had been reported by a given day',
    aboutAsOf:
      'When a thing happened and when it was reported are two matters. For each day that is given for the publication of an article, a page gives what these articles had reported by then.',
    /** Where there are many such days. */
    aboutAsOfNew:
      'When a thing happened and when it was reported are two matters. For each day by which more is told here than by the one before, a page gives what the articles published until then had reported.',
    asOfLeftOut: (count: number) =>
      `${plural(count, { one: 'On # other day', other: 'On # other days' })} articles came of which nothing is quoted here for an event or a figure beyond those.`,
    files: 'As a file',
    aboutFiles: (calendar: (words: string) => string, data: (words: string) => string) =>
      `The events that have a date, as ${calendar('a calendar')} (iCalendar) and as ${data('data for TimelineJS')}. Neither can say that a date is about, since, or one of several; where a date is more than they can hold, their notes say so.`,

    /** The filter of the events. */
    topic: 'Topic',
    reporter: 'Article',
    basis: 'Date',

    /** Years and months. */
    years: 'Years',
    jump: 'Jump to a year',
    noDay: 'No first or last day',
    noDayInList: 'no first or last day',
    noDate: 'No date, and no place among the others',
    noDateInList: 'no date',
    /** A count of events of which the number is marked up. */
    countedEvents: (count: number, mark: (number: string) => string) =>
      plural(count, { one: `${mark('#')} event`, other: `${mark('#')} events` }),

    /** An event's entry. */
    basisUnknown: 'without a date',
    placedAfter: (event: string) => `placed after “${event}”`,
    placedBefore: (event: string) => `placed before “${event}”`,
    /** By how many articles, each of which was read for it. */
    unmentioned: (articles: number): string =>
      articles === 1
        ? 'The article does not name it.'
        : articles === 2
          ? 'Neither article names it.'
          : 'No article names it.',
    /** The events that are the publication of an article. */
    publications: 'Publications of the articles',
    publication: 'Publication of an article',
    countedPublications: (count: number) => plural(count, { one: '# publication', other: '# publications' }),
    claims: (count: number) => plural(count, { one: 'Claim:', other: 'Claims:' }),

    /** The picture of all events. */
    picture: 'On one scale',
    scale: (span: string) => `A scale: ${span}`,
    brokenScale: (parts: number, spans: string) => `A scale in ${number(parts)} parts, broken between them: ${spans}`,
    background: 'Dates known from elsewhere',
    legend: 'What the marks say',
    marks: {
      day: 'on that day',
      within: 'at one time within the span',
      span: 'all through the span',
      open: 'with no end, or no start, given',
      unknown: 'to, or from, a time that is not known',
      beyond: 'on that date or later, or earlier',
      choice: 'on one of several dates',
      each: 'on each of several dates',
      about: 'about then',
      doubtful: 'perhaps then',
    },
    aboutScale: (span: string) => `The scale is even, from end to end: ${span}.`,
    aboutBrokenScale: (spans: string) =>
      `The scale is broken, at the zigzags, so that years and days fit on one sheet. Within each part it is even; one part cannot be measured against another. The parts are ${spans}.`,
    aboutColours:
      'A mark has an article’s colour where its words alone are quoted for the event, whatever its date is known from, and is grey where no article is quoted for it.',
    /** By how many of the articles have none that is shown. */
    aboutPublications: (without: number) =>
      `The publications of the articles are drawn apart, as squares${without === 0 ? '' : plural(without, { one: '; that of # article has no entry here', other: '; those of # articles have no entry here' })}.`,
    aboutBundles:
      'In a bundle of years, each stroke is the first day that the date of an event allows, or the last where it has no first.',
    /** Before the list of them. */
    notDrawn: 'Not drawn, since they have no date:',
    manyNotDrawn: 'Events without a date are not drawn.',

    /** What other pages say of the timeline. */
    shape: (events: number, undated: number, link: (words: string) => string) => {
      const has = plural(events, {
        one: `${link('The timeline')} has # event`,
        other: `${link('The timeline')} has # events`,
      });
      const rest = plural(undated, { one: '; # of them has no date', other: '; # of them have no date' });
      const known =
        undated === 0 ? 'Each says how its date is known.' : 'Each of the others says how its date is known.';
      return [`${has}${undated === 0 ? '' : rest}.`, ...(undated < events ? [known] : [])].join(' ');
    },
    /** The basis: how the day of the publication is known, where the article does not state it. */
    standsAt: (date: string, basis: string | null, before: number, after: number, untold: number) => {
      const happened = `${before === 0 ? 'none' : number(before)} happened before that, ${after === 0 ? 'none' : number(after)} after`;
      const rest = untold === 0 ? '' : `; for ${number(untold)} the dates do not show it`;
      return `Published ${date}${basis === null ? '' : ` (${basis})`}. By the dates as they are given, of the timeline’s events ${happened}${rest}.`;
    },
    standsNowhere: 'It is not known when it was published, so the timeline cannot say what came before it.',
    theTimeline: 'The timeline',
  },
  /** What was known by a day. */
  asOf: {
    title: (day: string) => `What these articles had reported by ${day}`,
    description: (day: string) =>
      `The events and figures that these articles had reported by ${day}, and what they may have.`,
    /** Of the articles: those that had been published, those that had if their dates are right, and those that may have been. */
    lead: (published: number, apparently: number, perhaps: number) => {
      const had = countInWords(published, {
        one: 'one article had been published',
        other: '# articles had been published',
      });
      const asDated = countInWords(apparently, {
        one: 'one article had been published, if its date is right',
        other: '# articles had been published, if their dates are right',
      });
      const moreAsDated = countInWords(apparently, {
        one: 'one more had been, if its date is right',
        other: '# more had been, if their dates are right',
      });
      const clauses = [
        ...(published > 0 ? [had] : []),
        ...(apparently > 0 ? [published > 0 ? moreAsDated : asDated] : []),
        ...(perhaps > 0
          ? [countInWords(perhaps, { one: 'one more may have been', other: '# more may have been' })]
          : []),
      ];
      return `By the end of that day ${clauses.join('; ')}.`;
    },
    /** What is said of an article. */
    states: {
      out: 'published',
      apparent: 'published, if its date is right',
      possible: 'may have appeared',
      apparentlyLater: 'published later, if its date is right',
      later: 'published later',
    },
    events: {
      out: 'Reported by then',
      apparent: 'Reported by then, if dated rightly',
      possible: 'Perhaps reported by then',
    },
    /** By how many articles are in that state. */
    aboutEvents: {
      apparent: (articles: number) =>
        plural(articles, {
          one: 'The day on which this article was published is inferred or uncertain.',
          other: 'The days on which these articles were published are inferred or uncertain.',
        }),
      possible: (articles: number) =>
        plural(articles, {
          one: 'These count only if the article that may have appeared by then had appeared.',
          other: 'Each of these counts only if one of the articles that may have appeared by then had appeared.',
        }),
    },
    elsewhere: 'Known elsewhere by then',
    aboutElsewhere:
      'These are not quoted from an article that may have appeared by then; a source outside the articles had them by that day.',
    figures: 'Figures by then',
    figureReported: {
      out: 'reported by then',
      apparent: 'reported by then, if dated rightly',
      possible: 'in an article that may have appeared',
    },
    figureElsewhere: (figure: string) => `Elsewhere: ${figure}.`,
    figureElsewhereBy: (figure: string, source: string) => `Elsewhere: ${figure}, given by ${source}.`,
    method: 'How this is counted',
    aboutMethod:
      'An event or a figure counts as reported by a day if words for it are quoted from an article that had been published by then, or if it is that publication. Told apart are articles whose day is inferred or uncertain, those whose date leaves open whether they had appeared, and what is known from elsewhere. Of what others had reported by then this page has only what stands here as known elsewhere. Nothing here says that a reader of that day had read it.',
    otherDays: 'Other days',
  },
  /** The timeline as a file to be read elsewhere. */
  timelineFile: {
    when: (date: string, basis: string) => `When: ${date} (${basis}).`,
    whenAndHow: (date: string, basis: string, how: string) => `When: ${date} (${basis}: ${how}).`,
    publication: (article: string) => `The publication of ${article}.`,
    quotation: (article: string, kind: string, words: string) => `${article} (${kind}): “${words}”`,
    background: (label: string, date: string, source: string) => `${label}: ${date}. Source: ${source}`,
    source: (source: string) => `Source: ${source}`,
    entry: 'The entry, with its sources',
    leftOut: (events: string) =>
      `Not in this file, which has no place for what has neither a first nor a last day: ${events}.`,
    /** What is lost when a date is given as its first and last day. */
    onlyFirst: 'This file can give only a first day: the date has no other bound.',
    onlyLast: 'This file can give only a last day: the date has no other bound.',
    oneTime: 'This file gives the first and last day that are possible; it happened at one time within them.',
    severalDates: 'This file gives the first and last of several dates.',
    outermost: 'This file gives the outermost days of a span whose start or end is not known to the day.',
    literal: 'The days given here are literal: the date is less certain than they look.',
  },

  /** What the pages are called, in the header, in lists and as titles. */
  pages: {
    home: 'Home',
    claims: 'Claims',
    timeline: 'Timeline',
    articles: 'Articles',
    names: 'Names',
    stories: 'Stories',
    search: 'Search',
    about: 'About',
    corrections: 'Corrections',
    compare: 'Side by side',
    data: 'Data',
    check: 'Check a text',
  },

  /** Header, footer and reading settings of every page, and what may stand on any. */
  shell: {
    skip: 'Skip to the text',
    navigation: 'Main',
    rights: 'The texts of the articles remain their owners’. Every quotation is verbatim.',
    footerNavigation: 'About the site',
    method: 'Method and sources',
    report: 'Report an error',
    top: 'Back to the top',
    /** The letter that reports one. A line ends behind the address. */
    reportSubject: (title: string) => `Error on: ${title}`,
    reportBody: (address: string) => `Page: ${address}\n\nWhat is wrong:\n`,
    settings: 'Reading settings',
    theme: { name: 'Theme', device: 'as the device', light: 'light', dark: 'dark' },
    size: { name: 'Text', normal: 'normal', large: 'large', larger: 'larger' },
    marks: { name: 'Marks in the articles', shown: 'shown', hidden: 'hidden' },
    slash: { name: 'Single keys (/, N, P)', on: 'yes', off: 'no' },
    /** A table that scrolls by itself. */
    table: 'Table',
    footnotes: 'Footnotes',
    /** The link from a footnote to its mark, by the footnote's number. */
    footnoteBack: (footnote: string) => `Back to reference ${footnote}`,
    /** An article by its letter; those who see the page see the letter alone. */
    letter: (letter: string, hidden: (words: string) => string) => `${hidden('Article ')}${letter}`,
    quoted: (words: string) => `“${words}”`,
    /** Of an article without a date. */
    undated: 'undated',
    /** The link from a quotation to its place. */
    inArticle: 'In the article',
    /** Before a reference. */
    source: 'Source:',
    readOn: (date: string) => `read on ${date}`,
    storedCopy: 'stored copy',
    copyReadOn: (date: string) => `stored copy read on ${date}`,
    copyRead: 'read in a stored copy',
    onTimeline: 'On the timeline',
    noArticles: 'No article has been added yet.',
    allClaims: (count: number) => plural(count, { one: 'The one claim', other: 'All # claims' }),
    /** Above the questions that none of so many articles answers. */
    unanswered: (articles: number): string =>
      articles === 1
        ? 'What the article does not answer'
        : articles === 2
          ? 'What neither article answers'
          : 'What no article answers',
    /** Above those for which some articles have yet to be read. */
    openQuestions: 'Questions not yet read against every article',
    /** Beside words of the site that were written before some articles were added or changed. */
    unreviewed: (articles: readonly string[]) => `Not yet read against ${list(articles)}.`,
    /** The same, where there are too many to name. */
    manyUnreviewed: (count: number) => `Not yet read against ${number(count)} articles.`,
  },

  /** What of a list is shown; the number that is shown is marked up. */
  filters: {
    /** No choice. */
    any: 'all',
    /** The same, with how many there are. */
    everything: (total: number) => `all ${number(total)}`,
    showAll: 'Show all',
    claims: {
      name: 'Filter the claims',
      showing: (shown: string, total: number) =>
        `Showing ${shown} of ${plural(total, { one: '# claim', other: '# claims' })}`,
    },
    /** Publications are among them. */
    events: {
      name: 'Filter the timeline',
      showing: (shown: string, total: number) =>
        `Showing ${shown} of ${plural(total, { one: '# entry', other: '# entries' })}`,
    },
  },

  home: {
    /** How many articles and claims there are, and of how many articles each claim is. */
    counted: (
      articles: number,
      claims: number,
      { shared, alone, soFar }: { shared: number; alone: number; soFar: number },
    ) => {
      const shares = [
        `${number(shared)} in ${articles === 2 ? 'both' : 'two or more'}`,
        ...(alone > 0 ? [`${number(alone)} in one alone`] : []),
        ...(soFar > 0 ? [`${number(soFar)} in one so far`] : []),
      ];
      return `${plural(articles, { one: '# article', other: '# articles' })}, ${plural(claims, { one: '# claim', other: '# claims' })}: ${shares.join(', ')}.`;
    },
    /** The way to the list of differences. */
    seeDifferences: 'See where they differ',
    seeLeftOut: 'See what an article leaves out',
    /** The picture of two texts. */
    picture: {
      heading: (a: string, b: string) => `At a glance: ${a} and ${b}`,
      name: (a: string, b: string) =>
        `The sentences of ${a} on one side, those of ${b} on the other; ribbons join the words on each claim that both speak to.`,
      sentences: (count: number) => plural(count, { one: '# sentence', other: '# sentences' }),
      /** Of many articles. */
      closest: 'No two share more claims than these.',
      closestSoFar: 'So far, no two share more claims than these.',
      shared: (claims: number, apart: number) => {
        const joined = plural(claims, { one: 'A ribbon for the claim', other: 'A ribbon for each of the # claims' });
        return `${joined} that both speak to${apart === 0 ? '' : `; in ${number(apart)} they differ, or give different figures`}.`;
      },
      /** How many sentences of a text hold no claim that both speak to, and the longest run of those. */
      alone: (article: string, alone: number, total: number) =>
        alone === 0
          ? `Every sentence of ${article} speaks to at least one of them.`
          : `${number(alone)} of the ${number(total)} sentences of ${article} ${alone === 1 ? 'speaks' : 'speak'} to none of them.`,
      stretch: (article: string, from: number, to: number) =>
        `No stretch of those is longer than that from sentence ${number(from)} to ${number(to)} of ${article}.`,
      ribbon: (relation: string, claim: string) => `${capitalise(relation)}: ${claim}`,
      filled: 'a sentence with such a claim',
      hollow: 'a sentence without one',
    },
    allArticles: (count: number) => `All ${number(count)} articles`,
    /** Where some of many articles are shown. */
    mostClaims: (shown: number) => `No other article speaks to more claims than these ${number(shown)}.`,
    differences: 'Where they differ',
    /** The same where there is one article. */
    claims: 'What it claims',
    timeline: 'When it happened',
    allQuestions: (count: number) => `All ${number(count)} questions`,
    onlyOne: 'If you read only one',
    /** Above the claims that an article does not make and others do. */
    leavesOut: (article: string) => `What ${article} leaves out`,
    more: (count: number) => `and ${number(count)} more`,
    /** Behind the figures of some articles: how many others give one. */
    moreArticles: (count: number) => plural(count, { one: 'and # more article', other: 'and # more articles' }),
    unreadFor: (count: number) =>
      plural(count, {
        one: 'It has yet to be read for # claim of the others.',
        other: 'It has yet to be read for # claims of the others.',
      }),
    voices: 'Whose word it is',
    aboutVoices: 'The passages that the claims rest on, by the voice in which the article gives each.',
    passages: 'passages',
    article: 'article',
    allOfThem: (articles: number) => `all ${number(articles)}`,
  },

  claims: {
    description: 'Each claim with the words that it rests on in each article, side by side.',
    heading: 'What each account claims',
    lead: 'Each claim with the words that it rests on.',
    none: 'No claim has been written yet.',
    noneOnTopic: 'No claim has been written on this yet.',
    filters: {
      topic: 'Topic',
      article: 'Article',
      unread: 'Not yet read for it',
      relation: 'Relation',
      key: 'Key',
      kind: 'Kind',
      voice: 'Voice',
      stance: 'Stance',
    },
    /** All claims, a line for each. */
    overview: {
      name: 'The claims at a glance',
      leadsBelow: 'Each line leads to the words below.',
      leadsToTopic: 'Each line leads to the words, on the page of its topic.',
      key: 'key',
      aboutKey: 'A topic leads with its key claims.',
      aboutDotted: 'An article whose letter is dotted has yet to be read for the claim, or is not compared on it.',
      /** By whether some articles have yet to be read for a claim. */
      aboutCounts: (articles: number, isOpen: boolean) =>
        `The number says how many of the ${number(articles)} articles speak to the claim${isOpen ? ', as far as they have been read for it' : ''}.`,
      /** By the letters of the articles that are compared on a claim, of the others that have it, and of those that have yet to be read for it. */
      who: (letters: readonly string[], others: readonly string[], unread: readonly string[]) =>
        [
          ...(letters.length === 0 ? [] : [list(letters)]),
          ...(others.length === 0 ? [] : [`not compared: ${list(others)}`]),
          ...(unread.length === 0 ? [] : [`not yet read: ${list(unread)}`]),
        ].join('; '),
    },
    keyClaim: 'key claim',
    /** By whether some of the others have yet to be read for the claim. */
    ofArticles: (articles: number, all: number, isOpen: boolean) =>
      `${number(articles)} of ${number(all)} articles${isOpen ? ' so far' : ''}`,
    /** The link from a claim's card to its page. */
    page: 'The claim by itself',
    /** The page of a topic. */
    neighbours: 'Other topics',
    previous: 'Previous topic',
    next: 'Next topic',
  },

  claim: {
    analysis: 'Reading the words',
    references: 'Sources outside the articles',
    related: 'Related claims',
    corrections: 'Corrections to this page',
    corrected: (said: string, says: string) => `it said “${said}”, which was changed to “${says}”.`,
    neighbours: 'Other claims',
    previous: 'Previous claim',
    next: 'Next claim',
    cite: 'Cite',
    citeFiles: (link: (format: 'bib' | 'ris' | 'json', words: string) => string) =>
      `For reference managers, with every passage: ${link('bib', 'BibTeX')}, ${link('ris', 'RIS')}, ${link('json', 'CSL-JSON')}.`,
    asTable: (link: (words: string) => string) => `The figures ${link('as a table (CSV)')}.`,
    copy: 'Copy',
    copyLink: 'Copy link',
    copyQuotation: 'Copy quotation',
    /** Above the citations of the quotations, below that of the page. */
    citeQuotations: 'The quotations',
    /** Of articles that are quoted on the claim's own page alone. */
    moreSides: (count: number) =>
      plural(count, {
        one: '# more article speaks to it, quoted on the claim’s own page.',
        other: '# more articles speak to it, quoted on the claim’s own page.',
      }),
    silent: 'Does not make this claim.',
    unread: 'Not yet read for this claim.',
    /** Before the letters of the articles. */
    silentArticles: (count: number) =>
      plural(count, { one: '# article does not make this claim', other: '# articles do not make this claim' }),
    unreadArticles: (count: number) =>
      plural(count, {
        one: '# article has not yet been read for this claim',
        other: '# articles have not yet been read for this claim',
      }),
    /** What a claim said, from which day: each such state has an address that stays. Days come in words. */
    states: {
      /** Labels beside the quotations are not kept, nor is the analysis. */
      unchanged: (day: string) => `Statement, relation and quotations unchanged since ${day}.`,
      changed: (day: string) => `Changed on ${day}.`,
      changedSince: (day: string) => `Changed since ${day}.`,
      /** Of words that are not kept. */
      changedBesides: (day: string) => `The rest of this page last changed on ${day}.`,
      earlier: (count: number) => plural(count, { one: '# earlier state', other: '# earlier states' }),
      heading: 'What is on record here',
      state: 'A state of this claim',
      title: (statement: string, day: string) => `${statement} (as of ${day})`,
      present: (day: string) =>
        `What this site says of this claim, on record since ${day}. This address will go on showing it.`,
      past: (from: string, until: string) =>
        `What this site said of this claim, on record from ${from} until it was changed on ${until === from ? 'the same day' : until}.`,
      left: (from: string) => `What this site said of this claim on ${from}. It has changed since.`,
      now: 'The claim as it is now:',
      why: (why: string) => `Why it was changed: ${why}`,
      withdrawn: 'Words of an article that was taken out of this site',
      voices: 'Whose word each passage is, and whether it asserts the claim, is not kept here.',
      citeFiles: (link: (format: 'bib' | 'ris' | 'json', words: string) => string) =>
        `For reference managers: ${link('bib', 'BibTeX')}, ${link('ris', 'RIS')}, ${link('json', 'CSL-JSON')}.`,
      cite: (link: (words: string) => string) =>
        `As it now stands, the claim has an address of its own: ${link('this state')}.`,
    },
    /** On the card of a claim, which other sites show in a frame, and beside the HTML that does it. */
    card: {
      changed: (day: string) => `As it was on ${day}. What is said of it here has changed since. The claim is now:`,
      others: (count: number) => plural(count, { one: 'And # more article.', other: 'And # more articles.' }),
      /** Below the words of an article that has others for the claim; on its picture too. */
      oneOf: (passages: number) => `1 of ${number(passages)} passages`,
      embed: 'Embed',
      about: 'A card for another page, without a script. Once the claim changes, the card says so.',
    },
    /** Where three or more articles have a claim: those that say the same, before their letters. */
    groups: {
      figures: (articles: number, figures: readonly string[]) =>
        `${plural(articles, { one: '# says', other: '# say' })} ${list(figures)}:`,
      noFigure: (articles: number) => plural(articles, { one: '# gives no figure:', other: '# give no figure:' }),
      position: (articles: number, says: string) => `${plural(articles, { one: '# says', other: '# say' })}: ${says}`,
    },
    pairs: (count: number) => `${number(count)} pairs of figures, each with its reason`,
    pair: (letters: readonly string[], relation: string, reason: string) => `${list(letters)}: ${relation}. ${reason}`,
    /** Below the ladder of figures. */
    ladder: {
      /** By whether there are two dates to order them by. */
      order: (unit: string, isDated: boolean) =>
        `${capitalise(unit)}${isDated ? ', in the order of their dates' : ''}.`,
      openEnd: 'An arrow to the right means “at least”: there may be more.',
      openStart: 'An arrow to the left means “at most”: there may be fewer.',
      start: (value: string) => `The scale starts at ${value}.`,
      elsewhere: 'What has no letter was reported elsewhere.',
    },
    figures: {
      summary: 'The figures as a table, with their sources',
      name: (statement: string) => `Figures: ${statement}`,
      figure: 'Figure',
      asOf: 'Date',
      by: 'Given by',
    },
  },

  articles: {
    description: 'The articles, with what is known of each.',
    heading: 'The articles',
    noPublisher: 'publisher not known',
    undated: 'Undated',
    words: (count: number, quoted: number) =>
      `${plural(count, { one: '# word in sentences', other: '# words in sentences' })}, ${number(quoted)} of them quoted under a claim`,
    /** How many claims it makes, and how many of them no other has been found to make. */
    claims: (count: number, alone: number) =>
      `${plural(count, { one: '# claim', other: '# claims' })}${alone === 0 ? '' : `, ${number(alone)} of them so far in this article only`}`,
  },

  article: {
    contents: 'Contents',
    claims: 'Claims that this text speaks to',
    itsWords: 'read it in the text',
    silentOn: 'What this article does not say',
    unreadFor: 'Not yet read for these claims',
    otherClaims: (count: number) => `The other ${number(count)} claims`,
    neighbours: 'Other articles',
    previous: 'Previous article',
    next: 'Next article',
    facts: {
      published: 'Published',
      publisher: 'Publisher',
      author: 'Author',
      kind: 'Kind',
      title: 'Title',
      origin: 'Based on',
      language: 'Language',
      url: 'Address',
    },
    noTitle: 'in brackets: the copy has none',
    howKnown: 'How each is known',
    citeFiles: (link: (format: 'bib' | 'ris' | 'json', words: string) => string) =>
      `Cite: ${link('bib', 'BibTeX')}, ${link('ris', 'RIS')}, ${link('json', 'CSL-JSON')}`,
    /** Where there is no file for the page alone. */
    citeStory: (link: (format: 'bib' | 'ris' | 'json', words: string) => string) =>
      `Cite, in one file with all of this story: ${link('bib', 'BibTeX')}, ${link('ris', 'RIS')}, ${link('json', 'CSL-JSON')}`,
    /** Before the words that were taken out. */
    removed: 'In the copy, and not in the text here:',
    removedTimes: (count: number) => plural(count, { one: '# time', other: '# times' }),
    /** How many of its words stand where: quoted under a claim, read and found to hold none, or in neither. */
    coverage: ({ words, quoted, unclaimed, open }: Coverage) =>
      [
        plural(words, {
          one: `${number(quoted)} of the # word of its sentences is quoted under a claim`,
          other: `${number(quoted)} of the # words of its sentences are quoted under a claim`,
        }),
        unclaimed > 0 && plural(unclaimed, { one: '# was read and holds none', other: '# were read and hold none' }),
        open > 0 &&
          (unclaimed > 0
            ? plural(open, { one: '# stands in neither so far', other: '# stand in neither so far' })
            : plural(open, { one: '# is in none so far', other: '# are in none so far' })),
      ]
        .filter((clause) => clause !== false)
        .join('; ') + '.',
    copyNote: 'Where this text comes from',
    strip: 'The sentences, by how the articles stand to each other',
    /** How a sentence stands to the other articles. */
    sentence: {
      apart: (position: number) => `Sentence ${number(position)}: the articles differ, or give different figures`,
      shared: (position: number) => `Sentence ${number(position)}: more than one article speaks to it`,
      alone: (position: number) => `Sentence ${number(position)}: so far in this article only`,
      none: (position: number) => `Sentence ${number(position)}: in no claim so far`,
    },
    /** Before the runs of its words that hold no claim. */
    unclaimed: 'Read without a claim:',
    onlyQuoted: 'Only the sentences that are quoted on this site are shown; […] stands for what is left out.',
    notShown: 'The text of this article is not shown on this site, apart from what is quoted of it.',
    original: 'Read it where it was published',
    notes: (count: number) => `Notes on this paragraph: ${number(count)}`,
    moreNotes: (count: number) => `${number(count)} more`,
    /** Before the titles of events. */
    noteOnTimeline: 'On the timeline:',
    /** The link from a note to the words. */
    here: 'These words',
    claim: 'The claim',
    marks: {
      legend: 'What the marks mean',
      all: (count: number) => `all ${number(count)}`,
      apart: 'the articles differ, or give different figures',
      shared: 'more than one article speaks to it',
      alone: 'so far in this article only',
      attributed: 'attributes to a source',
      unattributed: 'passed on, source not named',
      hedged: 'hedged (potentially, perhaps)',
      none: 'none',
    },
  },

  compare: {
    title: 'Two accounts in step',
    /** Where there are more than two. */
    choice: 'Two accounts in step: which two?',
    choiceDescription: 'Two of the articles side by side: where they agree, where they differ, what one alone says.',
    choiceLead:
      'Choose two. Their texts are shown side by side, with where they agree, where they differ, and what one of them alone says.',
    /** Where not every pair has a page: by whether any two share more than one claim. */
    choiceOfOne: 'No two articles share more than one claim. Of the pairs that share one, this has a page.',
    choiceOfMany: (most: number, least: number, without: number) =>
      `With so many articles, not every pair has a page: a pair has one where either article is among the ${number(most)} that share the most claims with the other, and they share ${number(least)} or more.${without === 0 ? '' : ` ${plural(without, { one: '# article has', other: '# articles have' })} no such page.`}`,
    choiceCounts: (shared: number, apart: number, unread: number) =>
      [
        plural(shared, { one: '# shared claim', other: '# shared claims' }) + (unread === 0 ? '' : ' so far'),
        ...(apart === 0 ? [] : [`${number(apart)} where they differ, or give different figures`]),
        ...(unread === 0 ? [] : [plural(unread, { one: '# claim yet to be read', other: '# claims yet to be read' })]),
      ].join(', '),
    /** Pairs that have no page of their own. */
    choiceRest: (count: number, link: (words: string) => string) =>
      `${plural(count, { one: 'It shares claims with # other article', other: 'It shares claims with # other articles' })}: see ${link('the claims')}.`,
    pair: (a: string, b: string) => capitalise(`${a} and ${b}`),
    /** By how many of their claims one of the two has yet to be read for. */
    description: (a: string, b: string, unread: number) =>
      `The texts of ${a} and ${b} side by side: where they agree, where they differ, and what one of them alone says.${unread === 0 ? '' : ` ${plural(unread, { one: '# claim is not yet read or compared.', other: '# claims are not yet read or compared.' })}`}`,
    lead: 'Both texts, marked by how they stand to each other. Choose marked words to see what the other text says of the same.',
    /** The links to the page. */
    linkOne: 'Read both texts together',
    linkMany: 'Read two of them together',
    linkWith: 'Side by side with',
    linkWithMany: (articles: number) =>
      plural(articles, { one: 'Side by side with # other article', other: 'Side by side with # other articles' }),
    legend: 'How words are marked',
    tones: {
      contradict: 'they contradict',
      differ: 'they differ, or give different figures',
      partly: 'they partly agree',
      agree: 'they agree',
      words: 'the same words in both',
      unread: 'not yet read or compared',
    },
    onlyIn: (name: string) => `only ${name}`,
    /** Where none of a text is shown but what is quoted of it. */
    onlyQuoted: 'Only the words that are quoted on this site are shown; […] stands for what is left out.',
    /** By whether one of the two has yet to be read for a claim. */
    unmarked: (link: (words: string) => string, isOpen: boolean) =>
      `What is not marked stands in no claim${isOpen ? ' so far' : ''}. ${link('What these words mean')}`,
    strip: (a: string, b: string) =>
      `Both texts from start to end, ${a} above and ${b} below; lines join what both speak to.`,
    steps: 'Steps',
    previous: 'Previous difference',
    next: 'Next difference',
    /** How many there are, before one is looked at. */
    differences: (count: number) => plural(count, { one: '# difference', other: '# differences' }),
    keys: (previous: string, next: string) => `Keys: ${previous} and ${next}`,
    whichText: 'Which text to read',
    order: 'In which order',
    moved: (moved: number, shared: number) =>
      moved === 0
        ? 'What both speak to, both tell in the same order.'
        : plural(shared, {
            one: 'Both speak to # claim.',
            other: `Both speak to # claims; at most ${number(shared - moved)} of them come in the same order in both.`,
          }),
    orderRule:
      'Where a text returns to a topic, the place of the topic is that of the middle passage on it, or of the earlier of two in the middle.',
    topicOrder: (topic: string, a: string, b: string) => `${topic}: ${a}; ${b}.`,
    place: (article: string, index: number, count: number) => {
      if (index === 0) return `first in ${article}`;
      if (index === count - 1) return `last in ${article}`;
      return `number ${number(index + 1)} of ${number(count)} in ${article}`;
    },
    notTold: (article: string) => `not at all in ${article}`,
    notRead: (article: string) => `${article} has yet to be read for it`,
    findings: (count: number) =>
      plural(count, {
        one: 'The claim of the two, with its words',
        other: 'All # claims of the two, with their words',
      }),
    only: (article: string, other: string) =>
      `Of the two, only ${article} speaks to it; ${other} was read for it and does not.`,
    unread: (article: string, other: string) =>
      `${capitalise(article)} speaks to it; ${other} has yet to be read for it.`,
    notCompared: 'Both speak to it; as they now read, they have yet to be compared.',
    /** How the two stand to each other, and how that is known. */
    how: (relation: string, basis: string) => `${relation} (${basis})`,
    howOfAll: (relation: string, basis: string, count: number) =>
      `${relation} (${basis}, of all ${number(count)} articles that speak to it)`,
    inText: 'in the text',
    wordForWord: (count: number) => `Word for word: ${number(count)} words in a row stand in both.`,
    wordsFrom: 'Whether one has them from the other, or both from a third, is left open.',
    wordKinds: {
      own: '',
      speech: 'Both put them, or some of them, between quotation marks.',
      stock: 'A stock phrase: short, and in four articles or more.',
    },
  },

  /** The words that articles have in common. */
  sameWords: {
    share: (words: number) =>
      plural(words, {
        one: '# of its words stands in another article too, in runs of eight words and more.',
        other: '# of its words stand in another article too, in runs of eight words and more.',
      }),
    apart: (speech: number, stock: number) =>
      `Among them: ${list([
        ...(speech > 0
          ? [plural(speech, { one: '# word in or beside quoted speech', other: '# words in or beside quoted speech' })]
          : []),
        ...(stock > 0 ? [plural(stock, { one: '# word of stock phrases', other: '# words of stock phrases' })] : []),
      ])}.`,
    /** Before the articles that have them: by whether some are speech or stock phrases, and whether all such articles follow. */
    shared: (isApart: boolean, isAll: boolean) =>
      `${isApart ? 'The others are shared' : 'They are shared'}${isAll ? '' : ', among others,'} with`,
    words: (count: number) => plural(count, { one: '# word', other: '# words' }),
    /** Where more than two have the same words. */
    fromWhom: 'Who has them from whom, or all from elsewhere, is left open.',
    wordings: (articles: number, wordings: number) =>
      `${plural(articles, { one: '# article', other: '# articles' })}, ${plural(wordings, { one: '# wording', other: '# wordings' })}`,
    together: (letters: readonly string[]) => `for the most part word for word in ${list(letters)}`,
  },

  names: {
    description: 'People, groups and places in the articles, and how each article writes them.',
    lead: 'People, groups and places that the articles name: how often, in which spelling, and where.',
    none: 'No name has been listed yet.',
    unmentioned: 'In none of the texts.',
    times: (count: number) => `${number(count)}×`,
    /** The links to a sentence that has it: to the first, and to another where the first is not shown. */
    firstSentence: (name: string, hidden: (words: string) => string) => `first sentence with it${hidden(`: ${name}`)}`,
    sentence: (name: string, hidden: (words: string) => string) => `a sentence with it${hidden(`: ${name}`)}`,
    /** Where no sentence that has it is shown. */
    article: (name: string, hidden: (words: string) => string) => `the article${hidden(` of ${name}`)}`,
    moreArticles: (count: number) => plural(count, { one: '# more article', other: '# more articles' }),
    /** The link to search, where a text has it more than once. */
    inSearch: (name: string, hidden: (words: string) => string) => `every paragraph with the name${hidden(` ${name}`)}`,
  },

  /** The stories of a site that has several: their list, and the ways from one to another. */
  /** Of lists that are so long that they have pages. */
  lists: {
    page: (title: string, number: number) => `${title}, page ${number}`,
    pages: 'Other pages of this list',
    previous: 'Previous page',
    next: 'Next page',
  },

  stories: {
    description: (count: number) =>
      plural(count, {
        one: 'The one story of this site.',
        other: 'The # stories of this site, by the latest date given for an article.',
      }),
    newest: 'latest date given for an article:',
    closed: 'closed: no more articles are expected',
    all: (count: number) => plural(count, { one: 'The one story', other: 'All # stories' }),
    /** Before the titles of others. */
    elsewhere: 'In other stories:',
    inAll: 'In all stories',
    more: (count: number) => plural(count, { one: 'and in # more', other: 'and in # more' }),
  },

  searchPage: {
    description: 'Search the articles, the claims and the timeline.',
    noScript:
      'Search runs in the browser; it needs JavaScript, and pages that come from a server. Without them, everything can be reached from the lists below.',
    byTopic: 'By topic',
    byName: 'By name',
    allNames: (count: number) => `All ${number(count)} names`,
    allPages: 'Pages',
  },

  /** The page that checks a text against the articles. */
  check: {
    description:
      'Paste a text and see which of its quotations stand in the articles, and how its figures stand to theirs and to those reported elsewhere.',
    lead: 'Paste a text that quotes the articles. You see which of its quotations stand verbatim in one of them, which with altered words, which in none; and how its figures stand to those that the articles give, and to those reported elsewhere.',
    label: 'The text',
    hint: 'Quotations are what stands in double quotation marks, or behind > at the start of a line. Of a text without either, each paragraph is looked for.',
    button: 'Check',
    private:
      'The text stays in your browser: it is not sent, and not kept. The articles are fetched when you press the button.',
    limits:
      'The form of double quotation marks, of apostrophes, of dashes makes no difference, nor does a comma or full stop at the end. Where “…” stands in a quotation, any words may be left out there, however many. The articles’ titles are not searched. A figure is found where what is counted stands beside it, in the words of the claim; whether it is of the same event, and as the text means it, is for you to judge.',
    noScript:
      'The check runs in the browser and needs JavaScript. Without it, every quotation that a claim rests on can be read on the page of its claim.',
    results: 'What was found',
  },

  /** The page of open data. */
  data: {
    description: 'What this site knows, as files that programs read, and what may be done with them.',
    lead: 'What this site knows, as files that programs read. They hold the words of an article only as far as this site shows them.',
    files: 'Files',
    story:
      'what the site knows, without the longer remarks of the claim pages: articles, claims, passages, events, names, open questions, corrections',
    schema: 'the JSON Schema of that file, with a sentence on every field',
    annotations:
      'every passage, by its words and by its place in the text of its article, as the W3C’s Web Annotation model has it',
    claims: 'the claims, and how the articles stand to each other on each',
    passages: 'the words that claims and events rest on: whose voice, which stance, which figure',
    events: 'the events, each with the first and the last day that its date may mean',
    feeds: 'Feeds',
    aboutFeeds:
      'What is new, what was last changed, what was corrected: each is an entry, on its own day as far as that is written down. The three formats, Atom, RSS, JSON Feed, say the same.',
    allFeeds: 'all of it',
    citations: (format: string) => `each article, claim and passage for reference managers (${format})`,
    calendar: 'the events that have a date, as a calendar',
    timeline: 'the same for TimelineJS',
    series: 'Series of figures',
    aboutSeries:
      'Each figure with the lowest and the highest number that it allows, the time for which it was given, how that is known, and who gave it. A bound that is empty is open; “about 20” is read as 15 to 25. Of a figure that was reported elsewhere, the time is the day on which it was given out, which the report may follow; how that is known then reads “background”.',
    texts: 'Texts of the articles',
    aboutTexts: 'Those that are shown whole. The files above count in them where a passage starts and ends.',
    /** Where they are one file. */
    aboutTextsOfStory:
      'Those that are shown whole, a line each, in the order of the articles. The annotations count from the start of the file where a passage starts and ends; the other files above, from the start of the article’s line.',
    reading: 'How to read them',
    ids: 'An id is part of the address of what it names, and lasts as long as that. Dates are written as far as they are known, in EDTF (ISO 8601-2): “[2024-03-23..]” is that day or later. Beside them stand the first and the last day that they may mean; where one is empty, there is none. “2024-03-23?” is a day that is uncertain: the days beside it are those that it has if it is right.',
    csv: 'The tables are CSV in UTF-8 as RFC 4180 describes it, with the names of the columns in the first row. Before a text that a spreadsheet would take for a formula stands an apostrophe, which the JSON does not have.',
    examples: 'Examples',
    rights: 'Rights',
    texted: 'The texts of the articles remain their owners’, and no licence to them is given here.',
    licensed: (link: (words: string) => string, name: string) =>
      `The site’s own words and data, which is all the rest, may be used under ${link(name)}.`,
    unlicensed:
      'The site’s own words and data, which is all the rest, come without a licence: what the law allows without one, quotation included, is allowed.',
    code: 'The program that makes the site is under the MIT licence.',
  },

  about: {
    description: 'How the articles are compared, where they come from, and what the copies lacked.',
    heading: 'How this is made',
    method: 'Method',
    evidence:
      'The articles are evidence. Their words are shown unchanged; spelling, capitals and punctuation stay. Each claim rests on passages, and each passage is a verbatim run of its article’s text, found in one place there whenever the site is built.',
    voices:
      'A claim belongs to whoever makes it. The site says what an article says, and takes no side on whether it is true unless a named reference shows it. Each passage has a voice: the article says the thing itself, attributes it to a source that it names, or passes it on without naming one. The first is the rule, and is not said beside the words. Where a word such as “potentially” or “perhaps” holds back what is said, it is kept and the passage is marked as hedged.',
    stances:
      'A passage need not assert its claim: it may raise it as a question, deny it, call for it, or describe what it is about. Where that is so, it is said beside the words.',
    relations: 'How articles stand to each other',
    silences:
      'Which article has a passage is counted. An article that was read for a claim and does not make it is shown as silent, and silence is not disagreement; one that has yet to be read for it is shown as unread.',
    computed:
      'Figures alone are compared by rule, as intervals: “at least 20” is a minimum, so that “at least 30” is compatible with it. Where two or more articles make a claim and it is not their figures that are compared, how they stand to each other is an editor’s judgement, in one of four words:',
    /** What each relation means: those that an editor may write, then those that are computed or counted. */
    relationWords: {
      agree: 'they say the same.',
      partly: 'they share a part, and differ in the rest.',
      differ: 'they say different things on the same question, and all of it can be right.',
      contradict: 'they say different things, and not all of it can be right.',
      same: 'they give the same figure.',
      update: 'their figures can be right only for different times.',
      'both-hold': 'they give different figures, and all of them can be right.',
      'one-only': 'one article makes the claim; the others were read for it and do not.',
      'one-so-far': 'one article makes the claim; not every other has been read for it.',
    },
    counted:
      'Where figures are compared, or one article alone makes a claim, the words are these, or that they contradict:',
    makers: 'Who compares',
    madeBy: (who: string) => `The articles are compared by ${who}.`,
    notNamed:
      'Who compares the articles is not named here. Which words speak to which claim, and how, is an editor’s reading. Whether a relation is an editor’s judgement too, or is counted or computed from figures, stands on the page of its claim.',
    /** With a day. */
    lastRead: (day: string) => `The whole comparison was last read against the articles on ${day} or later.`,
    reviewed:
      'Where the site’s own words were written before an article was added or changed, they say so until they have been read against it.',
    bases:
      'Where a date, or a fact about an article, does not stand in the text, it is said how it is known: “inferred”, with what from, or “known from elsewhere”. What is not known is shown as not known.',
    sources: 'Sources, and what the copies lacked',
    facts: 'What is known of it',
    rights: 'Rights',
    files: 'Corrections and data',
    owners: 'The texts of the articles remain their owners’. They are shown here in order to be compared.',
    errors: (link: (words: string) => string) => `Errors are mended in the open: see ${link('Corrections')}.`,
    data: (link: (words: string) => string) => `What this site knows can be had as files: see ${link('Data')}.`,
    check: (link: (words: string) => string) =>
      `Whether a text quotes the articles rightly can be seen here: ${link('Check a text')}.`,
  },

  corrections: {
    lead: 'What was corrected or withdrawn: what this site said, what that was changed to, and why.',
    none: 'No correction has been entered so far. Each one will stand here.',
    /** Those that stand on further pages, on the first. */
    earlier: 'Earlier ones',
    page: 'On',
    said: 'It said',
    says: 'Changed to',
    why: 'Why',
  },

  /** At the address of a page that was taken out. */
  withdrawn: {
    title: 'Withdrawn',
    heading: 'This page has been withdrawn',
    lead: 'What stood at this address is no longer published here.',
  },

  notFound: {
    title: 'Page not found',
    heading: 'There is no page here',
    lead: 'The address may be mistyped, or the page may have been renamed. These are the ways in:',
    home: 'what the articles say, and where they differ',
    claims: 'each claim, with the words that it rests on',
    timeline: 'what happened when, and how that is known',
    articles: 'their texts, as far as they are shown here',
    stories: 'everything else that is compared here',
    search: 'by a word, a name or a phrase',
  },

  /** Feed, pictures for sharing, citations, calendar. */
  sharing: {
    claimsShared: 'in more than one article',
    claimsAlone: { 'one-only': 'in one article only', 'one-so-far': 'in one article so far' },
    /** By whether the article has yet to be read for some claims. */
    passagesInClaims: (passages: number, claims: number, isOpen: boolean) => {
      const inClaims = plural(claims, { one: 'in # claim', other: 'in # claims' }) + (isOpen ? ' so far' : '');
      return plural(passages, { one: `# passage ${inClaims}`, other: `# passages ${inClaims}` });
    },
    /** What a feed's entry is called: a claim, of which the site does not say that it is so, is said to be one. */
    entries: {
      article: (title: string) => `Article: ${title}`,
      claim: (statement: string) => `Claim: ${statement}`,
      correction: (page: string) => `Correction on the page “${page}”`,
      /** Where the feed is of several stories. */
      ofStory: (story: string, entry: string) => `${story}: ${entry}`,
    },
    /** In the description of a feed that does not have every entry. */
    latest: (shown: number, all: number) =>
      `This feed has the latest ${number(shown)} of ${number(all)} entries; the pages of the articles, claims and corrections have them all.`,
    /** The same, where what the site says of it has changed. */
    changed: {
      article: (title: string) => `Article, page changed: ${title}`,
      claim: (statement: string) => `Claim, page changed: ${statement}`,
    },
    /** In the entry by which a feed told of it first. */
    changedSince: 'New here. What this site says of it has changed since.',
    corrected: (said: string, says: string, why: string) => `It said: ${said} Changed to: ${says} ${why}`,
    citation: (words: string, source: string) => `“${words}”, ${source}.`,
    original: (address: string) => `Original: ${address}`,
    originalOfCopy: (address: string) =>
      `Original (known from a stored copy, which may be a part of it; the address was not reached): ${address}`,
    /** A date that the article does not state, and one that may be another. */
    supplied: (date: string) => `[${date}]`,
    doubtful: (date: string) => `[${date}?]`,
    /** In the note of an entry for a reference manager, where its field for dates cannot hold what is known. */
    published: (date: string) => `Published: ${date}.`,
    quoted: (words: string) => `“${words}”`,
    /** What a reader should know of an address, and where the words were read. */
    addressNote: (note: string) => `${capitalise(note)}.`,
    readHere: (address: string) => `Read at: ${address}`,
  },
  /** The page of the site's method, as search finds it. */
  searchIndex: {
    aboutAsked: ['about this site', 'method and sources'],
  },
} satisfies Vocabularies & Record<string, unknown>;

export type Messages = typeof messages;

/** A clause with a small count as a word, such as "two dates", or nothing; `#` is the count. */
function countInWords(count: number, forms: { none?: string; one: string; other: string }): string {
  if (count === 0) return forms.none ?? '';
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  return plural(count, forms).replace(number(count), words[count] ?? number(count));
}

/** How many words of a text stand where; see model/passages/coverage.ts. */
interface Coverage {
  words: number;
  quoted: number;
  unclaimed: number;
  open: number;
}

/** Each vocabulary has a word for each of its keys. */
interface Vocabularies {
  articleKinds: Record<ArticleKind, string>;
  claimKinds: Record<ClaimKind, string>;
  voices: Record<Voice, string>;
  stances: Record<Stance, string>;
  relations: Record<RelationWord, string>;
  relationBases: Record<RelationBasis, string>;
  bases: Record<Basis, string>;
  nameKinds: Record<NameKind, string>;
}

/** Dates that are worded alike at either length. */
const eitherLength = {
  year: 'y',
  spring: 'spring {year}',
  summer: 'summer {year}',
  autumn: 'autumn {year}',
  winter: 'winter {year}–{nextYear}',
  about: 'about {date}',
  perhaps: 'perhaps {date}',
  doubtful: 'from {start} to {end}',
  between: 'between {start} and {end}',
  since: 'since {date}',
  until: 'until {date}',
  orLaterAmongOthers: '{date} or later',
  orEarlierAmongOthers: '{date} or earlier',
  andLater: '{date} and later',
  andEarlier: '{date} and earlier',
};

/** British English. */
export const enGb = {
  tag: 'en-GB',
  name: 'British English',
  direction: 'ltr' as const,
  quotes: ['“', '”', '‘', '’'] as const,
  locale: enGB,
  t: messages,
  noDate: 'no date given',
  long: {
    ...eitherLength,
    day: 'd MMMM y',
    month: 'MMMM y',
    decade: 'the {year}s',
    dayNotKnown: '{date} (day not known)',
    monthNotKnown: '{date} (month not known)',
    uncertain: '{date}, uncertain',
    daysOfOneMonth: { start: 'd', end: 'd MMMM y', joined: '{start}–{end}' },
    daysOfOneYear: { start: 'd MMMM', end: 'd MMMM y', joined: '{start} to {end}' },
    monthsOfOneYear: { start: 'MMMM', end: 'MMMM y', joined: '{start} to {end}' },
    years: { start: 'y', end: 'y', joined: '{start} to {end}' },
    apart: '{start} to {end}',
    endNotKnown: 'from {date}; end not known',
    startNotKnown: 'until {date}; start not known',
    orLater: '{date}, or later',
    orEarlier: '{date}, or earlier',
  } satisfies DateWords,
  short: {
    ...eitherLength,
    day: 'd MMM y',
    month: 'MMM y',
    decade: '{year}s',
    dayNotKnown: '{date}, day unknown',
    monthNotKnown: '{date}, month unknown',
    uncertain: 'perhaps {date}',
    daysOfOneMonth: { start: 'd', end: 'd MMM y', joined: '{start}–{end}' },
    daysOfOneYear: { start: 'd MMM', end: 'd MMM y', joined: '{start} – {end}' },
    monthsOfOneYear: { start: 'MMM', end: 'MMM y', joined: '{start}–{end}' },
    years: { start: 'y', end: 'y', joined: '{start}–{end}' },
    apart: '{start} – {end}',
    endNotKnown: 'from {date}, end unknown',
    startNotKnown: 'until {date}, start unknown',
    orLater: '{date} or later',
    orEarlier: '{date} or earlier',
  } satisfies DateWords,
};
