import { de as locale } from 'date-fns/locale/de';
import type { Basis } from '../schemas/vocabularies.ts';
import * as browser from './de-browser.ts';
import type { Messages } from './en.ts';
import type { Language } from './language.ts';
import { createWording } from './wording.ts';

const { capitalise, list, number, plural } = /* @__PURE__ */ createWording('de');

export { browser };

/** Every word that a reader meets, in German. */
const messages: Messages = {
  browser,

  articleKinds: {
    report: 'Bericht',
    'news-analysis': 'Analyse',
    editorial: 'Leitartikel',
    column: 'Kolumne',
    interview: 'Interview',
    statement: 'Erklärung',
    letter: 'Leserbrief',
    broadcast: 'Sendung',
  },
  claimKinds: {
    figure: 'Zahl',
    fact: 'Tatsachenbehauptung',
    attribution: 'wer verantwortlich ist',
    judgement: 'Urteil',
    forecast: 'Vorhersage',
    recommendation: 'Empfehlung',
  },
  voices: {
    asserted: 'in eigener Stimme',
    attributed: 'schreibt anderen zu',
    unattributed: 'weitergegeben, Quelle nicht genannt',
  },
  stances: {
    asserts: 'behauptet es',
    questions: 'stellt es in Frage',
    denies: 'bestreitet es',
    describes: 'beschreibt',
    demands: 'fordert es',
  },
  relations: {
    agree: 'stimmen überein',
    partly: 'stimmen teilweise überein',
    differ: 'weichen voneinander ab',
    contradict: 'widersprechen sich',
    same: 'dieselbe Zahl',
    update: 'neuerer Stand',
    'both-hold': 'verschiedene Zahlen, beide möglich',
    'one-only': 'nur ein Artikel',
    'one-so-far': 'bisher ein Artikel',
  },
  bases: {
    stated: 'steht im Text',
    inferred: 'erschlossen',
    background: 'von anderswo bekannt',
    unknown: 'nicht bekannt',
  },
  nameKinds: {
    group: 'Gruppen',
    person: 'Personen',
    place: 'Orte',
    institution: 'Institutionen',
    state: 'Staaten',
  },

  figures: {
    number,
    exactly: (value) => value,
    'at-least': (value) => `mindestens ${value}`,
    'at-most': (value) => `höchstens ${value}`,
    about: (value) => `etwa ${value}`,
    between: (from, to) => `zwischen ${from} und ${to}`,
    counted: (figure, unit) => `${figure} ${unit}`,
    reasons: {
      same: (figure) => `Beide geben ${figure} an.`,
      update: (lower, higher) =>
        `Die Zahl kann nur wachsen, und die höhere gilt mit Gewissheit für einen späteren Zeitpunkt: ${lower}, dann ${higher}.`,
      contradict: (a, b) => `Keine Zahl ist zugleich ${a} und ${b}.`,
      bothHold: (a, b) => `Eine Zahl kann zugleich ${a} und ${b} sein.`,
      floors: (lower, higher) => `Beides sind Mindestzahlen: Eine Zahl, die ${higher} beträgt, beträgt auch ${lower}.`,
      ceilings: (lower, higher) => `Beides sind Höchstzahlen: Eine Zahl, die ${lower} beträgt, beträgt auch ${higher}.`,
    },
  },

  voice: {
    attributedTo: (source) => `schreibt es zu: ${source}`,
    attributedToSomeone: 'schreibt es jemandem zu',
    hedging: 'abgeschwächt',
    hedged: (voice) => `${voice}, abgeschwächt`,
  },

  descriptions: {
    article: (kind, letter, claims) =>
      plural(claims, {
        one: `${kind} ${letter}, mit # Behauptung, zu der er sich äußert.`,
        other: `${kind} ${letter}, mit # Behauptungen, zu denen er sich äußert.`,
      }),
    onlyIn: (letter) => `Nur Artikel ${letter} sagt es.`,
    relation: (letters, relation) => `Artikel ${list(letters)}: ${relation}.`,
  },

  counts: {
    articles: (count) => plural(count, { one: '# Artikel', other: '# Artikel' }),
    claims: (count) => plural(count, { one: '# Behauptung', other: '# Behauptungen' }),
    events: (count) => plural(count, { one: '# Ereignis', other: '# Ereignisse' }),
    sentences: (count) => plural(count, { one: '# Satz', other: '# Sätze' }),
  },

  timeline: {
    name: 'Zeitleiste',
    description: 'Was wann geschah, wer es berichtet und woher jedes Datum bekannt ist.',
    title: 'Was wann geschah und woher man es weiß',
    undated: (count) => `${number(count)} ohne Datum`,
    none: 'Noch ist kein Ereignis eingetragen.',
    bases: ({ stated, inferred, background, unknown }: Record<Basis, number>) =>
      `${[
        stated === 0
          ? 'Kein Datum steht in einem Artikel'
          : plural(stated, {
              one: '# Datum steht in einem Artikel',
              other: '# Daten stehen in einem Artikel',
            }),
        ...(inferred === 0 ? [] : [plural(inferred, { one: '# ist erschlossen', other: '# sind erschlossen' })]),
        ...(background === 0
          ? []
          : [
              plural(background, {
                one: '# ist nur von anderswo bekannt',
                other: '# sind nur von anderswo bekannt',
              }),
            ]),
        ...(unknown === 0
          ? []
          : [plural(unknown, { one: '# Ereignis hat kein Datum', other: '# Ereignisse haben kein Datum' })]),
      ].join('; ')}.`,
    inOrder: 'In zeitlicher Folge',
    order:
      'Jedes Ereignis steht am ersten Tag, den sein Datum zulässt; eines ohne Datum steht dort, wo der Text es einordnet.',
    asOf: 'Was bis zu einem Tag bekannt war',
    aboutAsOf:
      'Wann etwas geschah und wann darüber berichtet wurde, sind zwei Dinge. Für jeden Tag, an dem mit Gewissheit ein Artikel erschien, zeigt eine Seite, was bis dahin berichtet war.',
    files: 'Als Datei',
    aboutFiles: (calendar, data) =>
      `Dieselben Ereignisse als ${calendar('Kalender')} (iCalendar) und als ${data('Daten für TimelineJS')}. Keines von beiden kann sagen, dass ein Datum ungefähr ist, einen Beginn meint oder eines von mehreren ist; wo ein Datum mehr sagt, als sie fassen, steht es in den Anmerkungen.`,

    topic: 'Thema',
    reporter: 'Berichtet von',
    basis: 'Datum',

    years: 'Jahre',
    jump: 'Zu einem Jahr springen',
    noDay: 'Kein erster oder letzter Tag',
    noDayInList: 'kein erster oder letzter Tag',
    noDate: 'Kein Datum und kein Platz unter den anderen',
    noDateInList: 'kein Datum',
    countedEvents: (count, mark) => plural(count, { one: `${mark('#')} Ereignis`, other: `${mark('#')} Ereignisse` }),

    basisUnknown: 'kein Datum ist bekannt',
    placedAfter: (event) => `eingeordnet nach ${event}`,
    placedBefore: (event) => `eingeordnet vor ${event}`,
    unmentioned: (articles) =>
      articles === 1
        ? 'Der Artikel erwähnt es nicht.'
        : articles === 2
          ? 'Keiner der beiden Artikel erwähnt es.'
          : 'Kein Artikel erwähnt es.',
    source: 'Quelle:',
    claims: (count) => plural(count, { one: 'Behauptung:', other: 'Behauptungen:' }),
    inArticle: 'Im Artikel',

    picture: 'Auf einer Skala',
    scale: (span) => `Eine Skala: ${span}`,
    brokenScale: (parts, spans) => `Eine Skala in ${number(parts)} Teilen, dazwischen unterbrochen: ${spans}`,
    background: 'Daten, die kein Artikel nennt',
    legend: 'Was die Zeichen sagen',
    marks: {
      day: 'an einem bekannten Tag',
      within: 'zu einem Zeitpunkt innerhalb der Spanne',
      span: 'die ganze Spanne hindurch',
      open: 'ohne angegebenes Ende oder ohne angegebenen Beginn',
      unknown: 'bis zu oder seit einem Zeitpunkt, den niemand nennt',
      beyond: 'an diesem Tag oder später, oder früher',
      choice: 'an einem von mehreren Daten',
      each: 'an jedem von mehreren Daten',
      about: 'ungefähr dann',
      doubtful: 'vielleicht dann',
    },
    aboutScale: (span) => `Die Skala ist von Anfang bis Ende gleichmäßig: ${span}.`,
    aboutBrokenScale: (spans) =>
      `Die Skala ist an den Zacken unterbrochen, damit Jahre und Tage auf ein Blatt passen. Innerhalb jedes Teils ist sie gleichmäßig; ein Teil lässt sich nicht am anderen messen. Die Teile sind ${spans}.`,
    aboutColours:
      'Ein Zeichen hat die Farbe des Artikels, der allein das Ereignis berichtet oder der dann erschien; es ist grau, wo das Datum von anderswo bekannt ist.',
    aboutBundles: 'In einem Bündel von Jahren ist jeder Strich der erste Tag, den das Datum eines Ereignisses zulässt.',
    notDrawn: 'Nicht eingezeichnet, weil sie kein Datum haben:',
    manyNotDrawn: (count) => `Nicht eingezeichnet sind die ${number(count)} Ereignisse ohne Datum.`,

    shape: (events, undated, link) => {
      const has = plural(events, {
        one: `${link('Die Zeitleiste')} hat # Ereignis`,
        other: `${link('Die Zeitleiste')} hat # Ereignisse`,
      });
      const rest = plural(undated, { one: '; # davon hat kein Datum', other: '; # davon haben kein Datum' });
      return `${has}${undated === 0 ? '' : rest}. Jedes sagt, ob sein Datum im Text steht, erschlossen oder von anderswo bekannt ist.`;
    },
    standsAt: (date, before, after, untold) =>
      `Erschienen ${date}. Von den anderen Ereignissen der Zeitleiste ${before === 1 ? 'geschah' : 'geschahen'} mit Gewissheit ${before === 0 ? 'keine' : number(before)} davor, ${after === 0 ? 'keine' : number(after)} danach; bei ${number(untold)} zeigen es die Daten nicht.`,
    standsNowhere: 'Niemand sagt, wann dieser Text erschien; daher kann die Zeitleiste nicht sagen, was davor geschah.',
    itsEntry: 'Auf der Zeitleiste',
    theTimeline: 'Die Zeitleiste',
  },
  asOf: {
    title: (day) => `Was bis ${day} bekannt war`,
    description: (day) => `Die Ereignisse und Zahlen, die bis ${day} berichtet waren, und was es vielleicht war.`,
    lead: (published, perhaps) => {
      const surely = plural(published, {
        one: 'Bis zum Ende dieses Tages war mit Gewissheit ein Artikel erschienen',
        other: 'Bis zum Ende dieses Tages waren mit Gewissheit # Artikel erschienen',
      });
      const more = plural(perhaps, {
        one: '; ein weiterer kann erschienen sein',
        other: '; # weitere können erschienen sein',
      });
      return `${surely}${perhaps === 0 ? '' : more}.`;
    },
    published: 'erschienen',
    perhapsPublished: 'kann erschienen sein',
    publishedLater: 'später erschienen',
    events: 'Bis dahin berichtet',
    noEvents: 'Mit Gewissheit war noch kein Ereignis berichtet.',
    perhapsEvents: 'Vielleicht bis dahin berichtet',
    aboutPerhaps: 'Nur Artikel, die erschienen sein können, berichten diese.',
    elsewhere: 'Anderswo bis dahin bekannt',
    aboutElsewhere: 'Kein Artikel oben berichtet diese; eine Quelle außerhalb hatte sie bis zu diesem Tag.',
    figures: 'Zahlen bis dahin',
    figureReported: 'bis dahin berichtet',
    figurePerhapsReported: 'in einem Artikel, der erschienen sein kann',
    figureElsewhere: (figure) => `Anderswo: ${figure}.`,
    figureElsewhereBy: (figure, source) => `Anderswo: ${figure}, angegeben von ${source}.`,
    method: 'Wie das gezählt ist',
    aboutMethod:
      'Ein Ereignis oder eine Zahl gilt als bis zu einem Tag berichtet, wenn ein Artikel, der bis dahin mit Gewissheit erschienen war, sie zitiert, oder wenn es um dessen Erscheinen geht. Ein Artikel, dessen Datum offen lässt, ob er schon erschienen war, ist eigens genannt, ebenso was von anderswo bekannt ist. Nichts hier besagt, dass eine Leserin oder ein Leser jenes Tages es gelesen hatte.',
    otherDays: 'Andere Tage',
  },
  timelineFile: {
    when: (date, basis) => `Wann: ${date}. Woher man es weiß: ${basis}.`,
    whenAndHow: (date, basis, how) => `Wann: ${date}. Woher man es weiß: ${basis}, ${how}.`,
    publication: (letter) => `Das Erscheinen von Artikel ${letter}.`,
    quotation: (letter, kind, words) => `Artikel ${letter} (${kind}): „${words}“`,
    background: (label, date, source) => `${label}: ${date}. Quelle: ${source}`,
    source: (source) => `Quelle: ${source}`,
    entry: 'Der Eintrag mit seinen Quellen',
    leftOut: (events) =>
      `Nicht in dieser Datei, die keinen Platz hat für das, was weder einen ersten noch einen letzten Tag hat: ${events}.`,
    onlyFirst: 'Diese Datei kann nur einen ersten Tag angeben: Das Datum hat keine andere Grenze.',
    onlyLast: 'Diese Datei kann nur einen letzten Tag angeben: Das Datum hat keine andere Grenze.',
    oneTime: 'Diese Datei gibt den ersten und den letzten möglichen Tag an; es geschah zu einem Zeitpunkt dazwischen.',
    severalDates: 'Diese Datei gibt das erste und das letzte von mehreren Daten an.',
    outermost: 'Diese Datei gibt die äußersten Tage einer Spanne an, deren Enden nicht auf den Tag bekannt sind.',
    literal: 'Die Tage hier sind wörtlich zu nehmen: Das Datum ist weniger gewiss, als sie aussehen.',
  },

  pages: {
    home: 'Start',
    claims: 'Behauptungen',
    timeline: 'Zeitleiste',
    articles: 'Artikel',
    names: 'Namen',
    search: 'Suche',
    about: 'Über diese Seite',
    corrections: 'Berichtigungen',
  },

  shell: {
    skip: 'Zum Text springen',
    navigation: 'Hauptnavigation',
    rights: 'Die Texte der Artikel gehören weiterhin ihren Rechteinhabern. Jedes Zitat ist wörtlich.',
    footerNavigation: 'Zu dieser Seite',
    method: 'Methode und Quellen',
    report: 'Einen Fehler melden',
    reportSubject: (title) => `Fehler auf „${title}“`,
    reportBody: (address) => `Seite: ${address}\n\nWas falsch ist:\n`,
    settings: 'Leseeinstellungen',
    theme: { name: 'Farben', device: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
    size: { name: 'Schrift', normal: 'normal', large: 'groß', larger: 'größer' },
    marks: { name: 'Markierungen in den Artikeln', shown: 'sichtbar', hidden: 'verborgen' },
    slash: { name: 'Die Taste / öffnet die Suche', on: 'ja', off: 'nein' },
    table: 'Tabelle',
    letter: (letter, hidden) => `${hidden('Artikel ')}${letter}`,
    quoted: (words) => `„${words}“`,
    source: 'Quelle:',
    readOn: (date) => `gelesen am ${date}`,
    onTimeline: 'Auf der Zeitleiste',
    noArticles: 'Noch ist kein Artikel eingetragen.',
    allClaims: (count) => plural(count, { one: 'Die eine Behauptung', other: 'Alle # Behauptungen' }),
    unanswered: (articles) =>
      articles === 1
        ? 'Was der Artikel nicht beantwortet'
        : articles === 2
          ? 'Was keiner der beiden Artikel beantwortet'
          : 'Was kein Artikel beantwortet',
    openQuestions: 'Fragen, zu denen noch nicht jeder Artikel gelesen ist',
    unreviewed: (articles) => `Noch nicht mit ${list(articles)} verglichen.`,
    manyUnreviewed: (count) => `Noch nicht mit ${number(count)} der Artikel verglichen.`,
  },

  filters: {
    any: 'alle',
    showAll: 'Alle zeigen',
    claims: {
      name: 'Behauptungen filtern',
      showing: (shown, total) =>
        `${shown} von ${plural(total, { one: '# Behauptung', other: '# Behauptungen' })} zu sehen`,
    },
    events: {
      name: 'Ereignisse filtern',
      showing: (shown, total) =>
        `${shown} von ${plural(total, { one: '# Ereignis', other: '# Ereignissen' })} zu sehen`,
    },
  },

  home: {
    undated: 'ohne Datum',
    allArticles: (count) => `Alle ${number(count)} Artikel`,
    differences: 'Worin sie auseinandergehen',
    claims: 'Was er behauptet',
    withRelation: (count, relation) => `${number(count)}: ${relation}`,
    timeline: 'Wann es geschah',
    onlyOne: 'Wer nur einen liest',
    leavesOut: (article) => `${article} allein lässt aus`,
    moreLeftOut: (count) => `und ${number(count)} weitere`,
    unreadFor: (count) =>
      plural(count, {
        one: 'Zu # Behauptung der anderen ist er noch nicht gelesen.',
        other: 'Zu # Behauptungen der anderen ist er noch nicht gelesen.',
      }),
    voices: 'Wessen Wort es ist',
    aboutVoices: 'Die Stellen, auf denen die Behauptungen ruhen, nach der Stimme, in der der Artikel sie wiedergibt.',
    passages: 'Stellen',
    article: 'Artikel',
    allOfThem: 'alle',
    allQuestions: (count) => `Alle ${number(count)} Fragen`,
  },

  claims: {
    description: 'Jede Behauptung mit den Worten, auf denen sie in jedem Artikel beruht, nebeneinander.',
    count: (count, key) =>
      plural(count, { one: '# Behauptung', other: '# Behauptungen' }) +
      (key === 0 ? '' : plural(key, { one: ', # davon zentral', other: ', # davon zentral' })),
    heading: 'Was jede Darstellung behauptet',
    lead: 'Jede Behauptung mit den Worten, auf denen sie beruht. „In eigener Stimme“ heißt, dass der Artikel niemand anderen als Quelle nennt.',
    none: 'Noch ist keine Behauptung eingetragen.',
    topics: 'Themen',
    noneOnTopic: 'Hierzu ist noch keine Behauptung eingetragen.',
    filters: { topic: 'Thema', article: 'Artikel', relation: 'Verhältnis', kind: 'Art', voice: 'Stimme' },
    hedged: 'abgeschwächt',
    matrix: {
      name: 'Behauptungen nach Artikeln',
      caption: 'Welcher Artikel welche Behauptung enthält und wie. Ein leeres Feld: Er sagt dazu nichts.',
      claim: 'Behauptung',
    },
  },

  claim: {
    key: 'zentrale Behauptung',
    analysis: 'Zum Wortlaut',
    references: 'Quellen außerhalb der Artikel',
    related: 'Verwandte Behauptungen',
    corrections: 'Berichtigungen dieser Seite',
    corrected: (said, says) => `Hier stand „${said}“; jetzt steht hier „${says}“.`,
    cite: 'Zitieren',
    copy: 'Kopieren',
    inArticle: 'Im Artikel',
    silent: 'Sagt dazu nichts.',
    silentArticles: (count) =>
      plural(count, { one: '# Artikel sagt dazu nichts:', other: '# Artikel sagen dazu nichts:' }),
    pairs: (count) =>
      plural(count, { one: '# Paar von Artikeln, mit dem Grund', other: '# Paare von Artikeln, jedes mit dem Grund' }),
    pair: (letters, relation, reason) => `${list(letters)}: ${relation}. ${reason}`,
    comparedBefore: (compared, added) =>
      compared.length === 0
        ? `Dies wurde geschrieben, bevor ${list(added)} hinzukam.`
        : `Dies wurde im Vergleich mit ${list(compared)} geschrieben, bevor ${list(added)} hinzukam.`,
    ladder: {
      order: (unit) => `${capitalise(unit)}, in der Folge der Zeitpunkte, für die die Zahlen gelten.`,
      openEnd: 'Ein Pfeil nach rechts heißt „mindestens“: Es können mehr sein.',
      openStart: 'Ein Pfeil nach links heißt „höchstens“: Es können weniger sein.',
      start: (value) => `Die Skala beginnt bei ${value}.`,
      elsewhere: 'Was keinen Buchstaben hat, wurde anderswo berichtet.',
    },
    figures: {
      summary: 'Die Zahlen als Tabelle, mit ihren Quellen',
      name: (statement) => `Zahlen: ${statement}`,
      figure: 'Zahl',
      asOf: 'Stand',
      by: 'Angegeben von',
    },
  },

  articles: {
    description: 'Die Artikel, die verglichen werden, mit dem, was von jedem bekannt ist.',
    heading: 'Die Artikel',
    noPublisher: 'Herausgeber nicht bekannt',
    undated: 'Ohne Datum',
    sentences: (count, covered) =>
      `${plural(count, { one: '# Satz', other: '# Sätze' })}, ${number(covered)} davon in einer Behauptung`,
  },

  article: {
    contents: 'Inhalt',
    claims: 'Behauptungen, zu denen sich dieser Text äußert',
    itsWords: 'im Text lesen',
    silentOn: 'Was dieser Artikel nicht sagt',
    otherClaims: (count) => plural(count, { one: 'Die andere Behauptung', other: 'Die anderen # Behauptungen' }),
    neighbours: 'Andere Artikel',
    previous: 'Vorheriger Artikel',
    next: 'Nächster Artikel',
    facts: {
      published: 'Erschienen',
      publisher: 'Herausgeber',
      author: 'Verfasst von',
      kind: 'Art',
      title: 'Titel',
      origin: 'Stützt sich auf',
      language: 'Sprache',
      url: 'Adresse',
    },
    noTitle: 'keiner in der Kopie',
    howKnown: 'Woher man es jeweils weiß',
    removed: 'Aus der Kopie weggelassen:',
    removedTimes: (count) => plural(count, { one: '#-mal', other: '#-mal' }),
    coverage: (count, open) =>
      open === 0
        ? `Jeder der ${number(count)} Sätze ist zumindest zum Teil unter einer Behauptung zitiert.`
        : `Von ${number(count)} Sätzen ${count - open === 1 ? 'ist' : 'sind'} ${number(count - open)} zumindest zum Teil unter einer Behauptung zitiert, ${number(open)} unter keiner.`,
    sentence: (position, isCovered) =>
      `Satz ${number(position)}: ${isCovered ? 'in einer Behauptung' : 'in keiner Behauptung'}`,
    onlyQuoted: 'Gezeigt werden nur die Sätze, die hier zitiert sind; […] steht für Ausgelassenes.',
    notShown: 'Der Text dieses Artikels wird hier nicht gezeigt, abgesehen von dem, was aus ihm zitiert ist.',
    original: 'Dort lesen, wo er erschienen ist',
    notes: (count) => `Anmerkungen zu diesem Absatz: ${number(count)}`,
    moreNotes: (count) => `${number(count)} weitere`,
    noteOnTimeline: 'Auf der Zeitleiste:',
    here: 'Hier',
    claim: 'Die Behauptung',
    voiceFilter: {
      legend: 'Stellen nach Stimme zeigen',
      all: (count) => `alle ${number(count)}`,
      attributed: 'schreibt es jemandem zu, den er nennt',
      hedged: 'abgeschwächt (könnte, vielleicht)',
      none: 'keine',
    },
  },

  names: {
    description: 'Die Personen, Gruppen und Orte der Artikel und wie jeder Artikel sie schreibt.',
    lead: 'Die Personen, Gruppen und Orte, die die Artikel nennen: wie oft, in welcher Schreibung und wo zuerst.',
    none: 'Noch ist kein Name eingetragen.',
    unmentioned: 'In keinem der Texte.',
    times: (count) => `${number(count)}×`,
    firstMention: (name, hidden) => `erste Erwähnung${hidden(` von ${name}`)}`,
    article: (name, hidden) => `der Artikel${hidden(` zu ${name}`)}`,
    moreArticles: (count) => plural(count, { one: '# weiterer Artikel', other: '# weitere Artikel' }),
  },

  searchPage: {
    description: 'Den vollen Text der Artikel, die Behauptungen und die Zeitleiste durchsuchen.',
    noScript:
      'Die Suche läuft im Browser und braucht JavaScript. Ohne es ist alles über die folgenden Listen zu erreichen.',
    byTopic: 'Nach Thema',
    byName: 'Nach Name',
    allPages: 'Alle Seiten',
  },

  about: {
    description: 'Wie die Artikel verglichen werden, woher sie stammen und was den Kopien fehlte.',
    heading: 'Wie dies entsteht',
    method: 'Methode',
    evidence:
      'Die Artikel sind Belege. Ihre Worte stehen unverändert da; Rechtschreibung, Großschreibung und Zeichensetzung bleiben. Jede Behauptung beruht auf Textstellen, und jede Textstelle ist ein wörtliches Stück ihres Artikels, das bei jedem Bau der Seite dort genau einmal gefunden wird.',
    voices:
      'Eine Behauptung gehört dem, der sie aufstellt. Diese Seite sagt, was ein Artikel sagt, und entscheidet nicht, ob es stimmt, es sei denn, eine genannte Quelle zeigt es. Jede Textstelle hat eine Stimme: Der Artikel sagt es selbst, schreibt es jemandem zu, den er nennt, oder gibt es weiter, ohne jemanden zu nennen. Wörter wie „könnte“, „möglich“ und „vielleicht“ bleiben stehen und sind als abgeschwächt gekennzeichnet.',
    relations:
      'Welcher Artikel eine Textstelle hat, wird gezählt; hat ein Artikel keine zu einer Behauptung, gilt das als Schweigen, und Schweigen ist kein Widerspruch. Allein Zahlen werden nach einer Regel verglichen, als Intervalle: „mindestens 20“ ist eine Mindestzahl, so dass es zugleich mit „mindestens 30“ stimmen kann. Jedes andere Verhältnis ist ein Urteil der Redaktion. Stimmen überein: Sie sagen dasselbe. Stimmen teilweise überein: Sie teilen etwas und weichen im Übrigen ab. Weichen voneinander ab: Jeder sagt zur selben Frage etwas anderes, und beides kann stimmen. Widersprechen sich: Nicht beides kann stimmen.',
    bases:
      'Daten und Angaben zu den Artikeln sagen, woher sie bekannt sind: „steht im Text“, „erschlossen“, mit der Angabe woraus, oder „von anderswo bekannt“. Was nicht bekannt ist, wird als nicht bekannt gezeigt.',
    sources: 'Quellen, und was den Kopien fehlte',
    facts: 'Was davon bekannt ist',
    rights: 'Rechte',
    owners: 'Die Texte der Artikel gehören weiterhin ihren Rechteinhabern. Sie stehen hier, um verglichen zu werden.',
    errors: (link) => `Fehler werden offen berichtigt: siehe ${link('Berichtigungen')}.`,
  },

  corrections: {
    lead: 'Was hier falsch stand, was jetzt hier steht und warum.',
    none: 'Bisher war nichts zu berichtigen. Wenn es so weit ist, steht es hier.',
    page: 'Auf',
    said: 'Hier stand',
    says: 'Jetzt steht hier',
    why: 'Warum',
  },

  notFound: {
    title: 'Seite nicht gefunden',
    heading: 'Hier ist keine Seite',
    lead: 'Die Adresse kann vertippt oder die Seite umbenannt sein. Diese Wege führen hinein:',
    home: 'was jeder Artikel sagt und worin sie auseinandergehen',
    claims: 'jede Behauptung in den Worten der Artikel',
    timeline: 'was wann geschah und woher man es weiß',
    articles: 'ihr voller Text',
    search: 'nach einem Wort, einem Namen oder einer Wendung',
  },

  sharing: {
    claims: 'Behauptungen',
    claimsTitle: 'Was jede Darstellung behauptet',
    claimsShared: 'in mehr als einem Artikel',
    tallied: (count, relation) => `${number(count)}: ${relation}`,
    letters: (letters) => list(letters),
    passagesInClaims: (passages, claims) => {
      const inClaims = plural(claims, { one: 'in # Behauptung', other: 'in # Behauptungen' });
      return plural(passages, { one: `# Textstelle ${inClaims}`, other: `# Textstellen ${inClaims}` });
    },
    undated: 'ohne Datum',
    correction: (title) => `Berichtigung: ${title}`,
    corrected: (said, says, why) => `Hier stand: ${said} Jetzt steht hier: ${says} ${why}`,
    citation: (words, source) => `„${words}“ ${source}.`,
    original: (address) => `Original: ${address}`,
  },
  searchIndex: {
    about: 'Wie dies entsteht',
    aboutAsked: ['über diese Seite', 'Methode und Quellen'],
  },
};

/** German. */
export const de: Language = {
  tag: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  locale,
  t: messages,
  noDate: 'kein Datum angegeben',
  long: {
    day: 'd. MMMM y',
    month: 'MMMM y',
    year: 'y',
    spring: 'Frühling {year}',
    summer: 'Sommer {year}',
    autumn: 'Herbst {year}',
    winter: 'Winter {year}/{nextYear}',
    decade: 'die {year}er Jahre',
    dayNotKnown: '{date} (Tag nicht bekannt)',
    monthNotKnown: '{date} (Monat nicht bekannt)',
    about: 'etwa {date}',
    uncertain: '{date} (unsicher)',
    perhaps: 'vielleicht {date}',
    daysOfOneMonth: { start: 'd.', end: 'd. MMMM y', joined: '{start}–{end}' },
    daysOfOneYear: { start: 'd. MMMM', end: 'd. MMMM y', joined: '{start} bis {end}' },
    monthsOfOneYear: { start: 'MMMM', end: 'MMMM y', joined: '{start} bis {end}' },
    years: { start: 'y', end: 'y', joined: '{start} bis {end}' },
    apart: '{start} bis {end}',
    doubtful: 'von {start} bis {end}',
    between: 'zwischen {start} und {end}',
    since: 'seit {date}',
    until: 'bis {date}',
    endNotKnown: 'von {date}; Ende nicht bekannt',
    startNotKnown: 'bis {date}; Beginn nicht bekannt',
    orLater: '{date} oder später',
    orEarlier: '{date} oder früher',
    orLaterAmongOthers: '{date} oder später',
    orEarlierAmongOthers: '{date} oder früher',
    andLater: '{date} und später',
    andEarlier: '{date} und früher',
  },
  short: {
    day: 'd. MMM y',
    month: 'MMM y',
    year: 'y',
    spring: 'Frühling {year}',
    summer: 'Sommer {year}',
    autumn: 'Herbst {year}',
    winter: 'Winter {year}/{nextYear}',
    decade: '{year}er',
    dayNotKnown: '{date}, Tag unbekannt',
    monthNotKnown: '{date}, Monat unbekannt',
    about: 'etwa {date}',
    uncertain: 'vielleicht {date}',
    perhaps: 'vielleicht {date}',
    daysOfOneMonth: { start: 'd.', end: 'd. MMM y', joined: '{start}–{end}' },
    daysOfOneYear: { start: 'd. MMM', end: 'd. MMM y', joined: '{start} – {end}' },
    monthsOfOneYear: { start: 'MMM', end: 'MMM y', joined: '{start}–{end}' },
    years: { start: 'y', end: 'y', joined: '{start}–{end}' },
    apart: '{start} – {end}',
    doubtful: 'von {start} bis {end}',
    between: 'zwischen {start} und {end}',
    since: 'seit {date}',
    until: 'bis {date}',
    endNotKnown: 'von {date}, Ende unbekannt',
    startNotKnown: 'bis {date}, Beginn unbekannt',
    orLater: '{date} oder später',
    orEarlier: '{date} oder früher',
    orLaterAmongOthers: '{date} oder später',
    orEarlierAmongOthers: '{date} oder früher',
    andLater: '{date} und später',
    andEarlier: '{date} und früher',
  },
};
