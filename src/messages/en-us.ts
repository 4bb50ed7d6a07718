import { enUS } from 'date-fns/locale/en-US';
import * as browser from './en-us-browser.ts';
import { enGb, type Messages } from './en.ts';
import type { Language } from './language.ts';
import { createLanguageNames, createWording } from './wording.ts';

const { list, plural } = createWording('en-US');
const { t } = enGb;

/** The messages, but for spellings and the comma before the last of three or more. */
const messages: Messages = {
  ...t,
  browser,
  list,
  languageName: createLanguageNames('en-US'),
  relationBases: { ...t.relationBases, judged: change(t.relationBases.judged, 'judgement', 'judgment') },
  claimKinds: { ...t.claimKinds, judgement: 'judgment' },
  descriptions: {
    ...t.descriptions,
    relation: (articles, relation) => `${list(articles)}: ${relation}.`,
    computedOf: (letters) => `computed from the figures of ${list(letters)}`,
    notYetOf: (basis, letters) => `${basis}, not yet read against ${list(letters)}`,
  },
  timeline: {
    ...t.timeline,
    aboutColours: change(change(t.timeline.aboutColours, 'colour', 'color'), 'grey', 'gray'),
  },
  claim: {
    ...t.claim,
    pair: (letters, relation, reason) => `${list(letters)}: ${relation}. ${reason}`,
    groups: {
      ...t.claim.groups,
      figures: (articles, figures) => `${plural(articles, { one: '# says', other: '# say' })} ${list(figures)}:`,
    },
  },
  names: {
    ...t.names,
    description: change(t.names.description, 'groups and', 'groups, and'),
    lead: change(t.names.lead, 'groups and', 'groups, and'),
  },
  searchPage: { ...t.searchPage, description: change(t.searchPage.description, 'claims and', 'claims, and') },
  sameWords: { ...t.sameWords, together: (letters) => `for the most part word for word in ${list(letters)}` },
  data: {
    ...t.data,
    texted: change(t.data.texted, 'licence', 'license'),
    unlicensed: change(t.data.unlicensed, 'licence', 'license'),
    code: change(t.data.code, 'licence', 'license'),
  },
  about: {
    ...t.about,
    evidence: change(t.about.evidence, 'capitals and', 'capitals, and'),
    computed: change(t.about.computed, 'judgement', 'judgment'),
    notNamed: change(t.about.notNamed, 'judgement', 'judgment'),
  },
  notFound: { ...t.notFound, search: change(t.notFound.search, 'name or', 'name, or') },
};

/** American English: British English but for spellings, commas, the order of day and month, and one season. */
export const enUs: Language = {
  ...enGb,
  tag: 'en-US',
  name: 'American English',
  locale: enUS,
  t: messages,
  long: {
    ...enGb.long,
    day: 'MMMM d, y',
    autumn: 'fall {year}',
    daysOfOneMonth: { start: 'MMMM d', end: 'd, y', joined: '{start}–{end}' },
    daysOfOneYear: { start: 'MMMM d', end: 'MMMM d, y', joined: '{start} to {end}' },
  },
  short: {
    ...enGb.short,
    day: 'MMM d, y',
    autumn: 'fall {year}',
    daysOfOneMonth: { start: 'MMM d', end: 'd, y', joined: '{start}–{end}' },
    daysOfOneYear: { start: 'MMM d', end: 'MMM d, y', joined: '{start} – {end}' },
  },
};

/** @throws where the British text does not have the words */
function change(british: string, from: string, to: string): string {
  if (!british.includes(from)) throw new Error(`The British message “${british}” does not have “${from}”.`);
  return british.replace(from, to);
}
