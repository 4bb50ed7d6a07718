import type * as english from './en-browser.ts';
import { createWording } from './wording.ts';

/** Not taken apart, so that a script whose words need none of it is not sent it. */
const wording = /* @__PURE__ */ createWording('de');

/** Buttons that copy. */
export const copy = {
  copied: 'Kopiert.',
  refused: 'Der Browser hat es nicht erlaubt. Bitte den Text auswählen und kopieren.',
};

/** An article's page. */
export const article = {
  age: (years: number) =>
    wording.plural(years, {
      one: 'Dieser Text ist vor mehr als einem Jahr erschienen.',
      other: 'Dieser Text ist vor mehr als # Jahren erschienen.',
    }),
  copyLink: 'Link kopieren',
};

export const compare = {
  position: (place: number, count: number) => `Abweichung ${place} von ${count}`,
};

export const check: typeof english.check = {
  qualifying: {
    'at-least': ['mindestens', 'wenigstens', 'nicht weniger als'],
    'more-than': ['mehr als', 'über'],
    'at-most': ['höchstens', 'maximal', 'bis zu', 'nicht mehr als', 'innerhalb von'],
    'less-than': ['weniger als', 'unter'],
    about: ['etwa', 'rund', 'ungefähr', 'circa', 'ca .', 'schätzungsweise', 'geschätzt'],
  },
  plain:
    'und dass der die das als wo während wobei ist sind war waren wird werden wurde wurden gab gibt liegt steht meldet meldete es'.split(
      ' ',
    ),
  doubts:
    'mindestens wenigstens höchstens maximal mehr weniger vielleicht womöglich möglicherweise vermutlich wohl nicht nie kaum knapp fast beinahe leicht ungefähr schätzungsweise minimum maximum'.split(
      ' ',
    ),
  parting: 'durch von bei in im am an auf'.split(' '),
  scales: { hundert: 100, tausend: 1e3, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9 },
  ranges: { between: ['zwischen', 'und'], from: 'von', joins: ['bis', 'oder'] },
  further: ['sowie', 'durch'],
  links: ['wurde', 'wurden', 'worden', 'ist', 'sind', 'war', 'waren'],
  common:
    'menschen personen leute männer frauen kinder % prozent km kilometer meilen meter grad minuten stunden tage tagen wochen monate monaten jahre jahren tonnen dollar euro'.split(
      ' ',
    ),
  loading: 'Die Artikel werden gelesen …',
  unavailable: 'Die Artikel konnten nicht geladen werden. Prüfen Sie die Verbindung und drücken Sie noch einmal.',
  empty: 'Noch gibt es nichts zu prüfen.',
  found: (quotations, figures) =>
    `${wording.plural(quotations, { one: '# Zitat', other: '# Zitate' })}; ${wording.plural(figures, { one: '# Zahl zu einer Behauptung', other: '# Zahlen zu Behauptungen' })}.`,
  verbatim: (article) => `Wörtlich in ${article}`,
  shortened: (article) => `Wörtlich und in dieser Folge, mit Auslassungen, in ${article}`,
  altered: (article) => `Mit anderen Wörtern, anderer Großschreibung oder Zeichensetzung, am nächsten an ${article}`,
  alteredHow: 'Durchgestrichen sind die Wörter des Artikels, unterstrichen die an ihrer Stelle.',
  nowhere: 'Mit diesen Wörtern, dieser Großschreibung und Zeichensetzung im Text keines Artikels gefunden',
  partly: (count) =>
    wording.plural(count, {
      one: '# Artikel wird hier nicht ganz gezeigt; nur was aus ihm zitiert ist, wurde durchsucht.',
      other: '# Artikel werden hier nicht ganz gezeigt; nur was aus ihnen zitiert ist, wurde durchsucht.',
    }),
  figure: (value, statement) => `${value}: ${statement}`,
  given: (who, figure, relation) => `${who} nennt ${figure}: ${relation}.`,
  elsewhere: (who, figure, relation) => `Anderswo gemeldet (${who}), ${figure}: ${relation}.`,
  unread: (article) => `Auf diese Behauptung hin noch nicht gelesen: ${article}.`,
  relations: {
    same: 'dieselbe Zahl',
    update: 'nur für verschiedene Zeitpunkte können beide stimmen',
    'both-hold': 'beide können stimmen',
    contradict: 'nicht beide können stimmen',
  },
  number: {
    exactly: (value) => value,
    'at-least': (value) => `mindestens ${value}`,
    'at-most': (value) => `höchstens ${value}`,
    about: (value) => `etwa ${value}`,
    between: (from, to) => `zwischen ${from} und ${to}`,
  },
  format: (value) => wording.number(value),
};

export const search = {
  /** The dialog, and the search page. */
  name: 'Suche',
  close: 'Schließen',
  page: 'Suchseite mit Filtern',
  verbatimHint: '„Wörter in Anführungszeichen“ im genauen Wortlaut',
  withoutHint: '-Wort schließt ein Wort aus',
  field: 'Artikel, Behauptungen und Zeitleiste durchsuchen',
  narrow: 'Ergebnisse eingrenzen',
  more: 'Mehr anzeigen',
  filters: {
    kind: 'Art des Treffers',
    story: 'Geschichte',
    article: 'Artikel',
    topic: 'Thema',
    name: 'Name',
    year: 'Jahr',
    relation: 'Verhältnis',
    voice: 'Zuschreibung',
    claim: 'Art der Behauptung',
  },
  /** Chooses nothing of a filter. */
  all: 'alle',
  /** A year that is not known. */
  undated: 'ohne Datum',
  order: 'Reihenfolge',
  orders: { relevance: 'beste zuerst', newest: 'neueste zuerst', oldest: 'älteste zuerst' },

  /** What was found. */
  found: (total: number) => wording.plural(total, { one: '# Ergebnis.', other: '# Ergebnisse.' }),
  foundPartly: (total: number) =>
    wording.plural(total, {
      one: '# Ergebnis, mit einigen dieser Wörter und nicht mit allen.',
      other: '# Ergebnisse, jedes mit einigen dieser Wörter und keines mit allen.',
    }),
  foundBoth: (full: number, partly: number) =>
    wording.plural(full, {
      one: `# Ergebnis mit allen diesen Wörtern und ${wording.number(partly)} mit einigen davon.`,
      other: `# Ergebnisse mit allen diesen Wörtern und ${wording.number(partly)} mit einigen davon.`,
    }),
  foundNothing: (unknown: readonly string[]) =>
    unknown.length === 0 ? 'Keine Ergebnisse.' : `Keine Ergebnisse für ${quote(unknown)}.`,
  foundNotVerbatim:
    'Kein Eintrag enthält genau diese Wörter in dieser Reihenfolge. Ohne Anführungszeichen wird nach jedem Wort gesucht.',
  corrected: (used: readonly string[]) => `Ergebnisse für ${quote(used)}.`,
  instead: (typed: readonly string[]) => `Stattdessen nach ${quote(typed)} suchen`,
  unknown: (words: readonly string[]) => `Kein Eintrag enthält ${quote(words)}.`,
  unavailable:
    'Der Suchindex konnte nicht geladen werden. Bitte die Verbindung prüfen und erneut tippen, oder die Listen der Themen und Namen auf der Suchseite benutzen.',

  /** How articles stand to each other on a claim. */
  relations: {
    agree: 'stimmen überein',
    partly: 'stimmen teilweise überein',
    differ: 'weichen voneinander ab',
    contradict: 'widersprechen einander',
    same: 'dieselbe Zahl',
    update: 'neuerer Stand',
    'both-hold': 'verschiedene Zahlen, miteinander vereinbar',
    'one-only': 'nur in einem Artikel',
    'one-so-far': 'bisher in einem Artikel',
  },

  /** A result. */
  kinds: {
    claim: 'Behauptung',
    passage: 'Artikel',
    topic: 'Thema',
    question: 'Frage',
    page: 'Seite',
    event: 'Ereignis',
    name: 'Name',
  },
  article: 'Artikel',
  alsoWritten: 'Auch geschrieben:',
  askedAs: 'Gesucht als:',
  writtenAs: (typed: string, found: readonly string[]) => `${quote([typed])} wird hier ${quote(found)} geschrieben.`,
  missing: (words: readonly string[]) => `Fehlt hier: ${quote(words)}.`,
};

function quote(words: readonly string[]): string {
  return words.map((word) => `„${word}“`).join(', ');
}
