import { de as locale } from 'date-fns/locale/de';
import type { Basis } from '../schemas/vocabularies.ts';
import * as browser from './de-browser.ts';
import type { Messages } from './en.ts';
import type { Language } from './language.ts';
import { createLanguageNames, createWording } from './wording.ts';

const { capitalise, list, number, plural } = /* @__PURE__ */ createWording('de');

/** Every word that a reader meets, in German. */
const messages: Messages = {
  browser,

  list,
  languageName: createLanguageNames('de'),

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
    asserted: 'als eigene Aussage',
    attributed: 'anderen zugeschrieben',
    unattributed: 'ohne Quellenangabe weitergegeben',
  },
  stances: {
    asserts: 'behauptet es',
    questions: 'wirft es als Frage auf',
    denies: 'bestreitet es',
    describes: 'beschreibt, ohne es zu behaupten',
    demands: 'fordert es',
  },
  relations: browser.search.relations,
  relationBases: {
    counted: 'gezählt',
    computed: 'aus den Zahlen berechnet',
    judged: 'ein Urteil der Redaktion',
  },
  bases: {
    stated: 'steht im Text',
    inferred: 'erschlossen',
    background: 'aus anderer Quelle bekannt',
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
      same: (figure) => `Jeder gibt ${figure} an.`,
      update: (lower, higher) =>
        `Die Zahl kann nur steigen, und die höhere gilt nach den angegebenen Daten für einen späteren Zeitpunkt: ${lower}, dann ${higher}.`,
      contradict: (a, b) => `Keine Zahl kann zugleich ${a} und ${b} sein.`,
      bothHold: (a, b) => `Eine Zahl kann zugleich ${a} und ${b} sein.`,
      floors: (lower, higher) => `Jede ist eine Mindestzahl: Eine Zahl, die ${higher} beträgt, beträgt auch ${lower}.`,
      ceilings: (lower, higher) => `Jede ist eine Höchstzahl: Eine Zahl, die ${lower} beträgt, beträgt auch ${higher}.`,
    },
  },

  voice: {
    attributedTo: (source) => `zugeschrieben: ${source}`,
    attributedToSomeone: 'jemandem zugeschrieben',
    rule: 'Wo bei einem Zitat nichts anderes steht, sagt der Artikel es selbst und nennt niemand anderen als Quelle.',
    hedging: 'abgeschwächt',
    hedged: (voice) => `${voice}, abgeschwächt`,
    withStance: (voice, stance) => `${voice}; ${stance}`,
  },

  descriptions: {
    known: (what, basis) => `${what}, ${basis}`,
    article: (kind, claims, unread) => {
      const speaks = plural(claims, { one: 'zu # Behauptung', other: 'zu # Behauptungen' });
      const open = plural(unread, { one: 'zu # Behauptung', other: 'zu # Behauptungen' });
      if (unread === 0) return `${kind}. Der Text äußert sich ${speaks}.`;
      return claims === 0
        ? `${kind}. Der Text ist ${open} noch nicht gelesen.`
        : `${kind}. Der Text äußert sich bisher ${speaks}; ${open} der anderen ist er noch nicht gelesen.`;
    },
    onlyIn: (article) => `Nur ${article} äußert sich dazu.`,
    inOne: (article) => `${capitalise(article)} äußert sich dazu.`,
    relation: (articles, relation) => `${list(articles)}: ${relation}.`,
    computedOf: (letters) => `aus den Zahlen von ${list(letters)} berechnet`,
    notYetOf: (basis, letters) => `${basis}, noch nicht mit ${list(letters)} verglichen`,
  },

  counts: {
    relations: (count, relation) => `${relation} (${number(count)})`,
    articles: (count) => plural(count, { one: '# Artikel', other: '# Artikel' }),
    claims: (count) => plural(count, { one: '# Behauptung', other: '# Behauptungen' }),
    events: (count) => plural(count, { one: '# Ereignis', other: '# Ereignisse' }),
    entries: (count) => plural(count, { one: '# Eintrag', other: '# Einträge' }),
  },

  timeline: {
    description: 'Was wann geschah, wer darüber berichtet und woher das Datum jeweils bekannt ist.',
    title: 'Was wann geschah und woher man es weiß',
    undated: (count) => `${number(count)} ohne Datum`,
    none: 'Noch ist kein Ereignis eingetragen.',
    bases: ({ stated, inferred, background, unknown }: Record<Basis, number>, isOpen: boolean) => {
      const clauses = [
        countInWords(stated, {
          none: isOpen
            ? 'Bisher steht kein Datum eines Eintrags vollständig in einem Artikel'
            : 'Kein Datum eines Eintrags steht vollständig in einem Artikel',
          one: 'Ein Datum steht in einem Artikel',
          other: '# Daten stehen in einem Artikel',
        }),
        countInWords(inferred, { one: 'eines ist erschlossen', other: '# sind erschlossen' }),
        countInWords(background, {
          one: 'eines ist aus anderer Quelle bekannt',
          other: '# sind aus anderer Quelle bekannt',
        }),
        countInWords(unknown, { one: 'ein Ereignis hat kein Datum', other: '# Ereignisse haben kein Datum' }),
      ];
      return `${capitalise(clauses.filter((clause) => clause !== '').join('; '))}.`;
    },
    inOrder: 'In zeitlicher Folge',
    order:
      'Jedes Ereignis steht am ersten Tag, den sein Datum zulässt, oder am letzten, wo es keinen ersten hat, es sei denn, es ist nach oder vor einem anderen eingeordnet. Eines ohne Datum und ohne solchen Platz steht am Ende. Das Jahr darüber muss nicht seines sein.',
    asOf: 'Was bis zu einem Tag berichtet war',
    aboutAsOf:
      'Wann etwas geschah und wann darüber berichtet wurde, ist zweierlei. Für jeden Tag, der für das Erscheinen eines Artikels angegeben ist, zeigt eine eigene Seite, was diese Artikel bis dahin berichtet hatten.',
    aboutAsOfNew:
      'Wann etwas geschah und wann darüber berichtet wurde, ist zweierlei. Für jeden Tag, bis zu dem hier mehr berichtet ist als bis zum vorigen, zeigt eine eigene Seite, was die bis dahin erschienenen Artikel berichtet hatten.',
    asOfLeftOut: (count) =>
      `${plural(count, { one: 'An # anderen Tag', other: 'An # anderen Tagen' })} erschienen Artikel, aus denen hier für kein Ereignis und keine Zahl darüber hinaus etwas zitiert ist.`,
    files: 'Als Datei',
    aboutFiles: (calendar, data) =>
      `Die Ereignisse, die ein Datum haben, als ${calendar('Kalender')} (iCalendar) und als ${data('Daten für TimelineJS')}. Beide können nicht ausdrücken, dass ein Datum nur ungefähr gilt, einen Beginn meint oder eines von mehreren ist; wo ein Datum mehr sagt, als sie wiedergeben können, steht das in den Anmerkungen.`,

    topic: 'Thema',
    reporter: 'Artikel',
    basis: 'Datum',

    years: 'Jahre',
    jump: 'Zu einem Jahr springen',
    noDay: 'Ohne ersten oder letzten Tag',
    noDayInList: 'ohne ersten oder letzten Tag',
    noDate: 'Ohne Datum und ohne Platz unter den anderen',
    noDateInList: 'ohne Datum',
    countedEvents: (count, mark) => plural(count, { one: `${mark('#')} Ereignis`, other: `${mark('#')} Ereignisse` }),

    basisUnknown: 'ohne Datum',
    placedAfter: (event) => `eingeordnet nach „${event}“`,
    placedBefore: (event) => `eingeordnet vor „${event}“`,
    unmentioned: (articles) =>
      articles === 1
        ? 'Der Artikel nennt es nicht.'
        : articles === 2
          ? 'Keiner der beiden Artikel nennt es.'
          : 'Kein Artikel nennt es.',
    publications: 'Erscheinen der Artikel',
    publication: 'Erscheinen eines Artikels',
    countedPublications: (count) => plural(count, { one: '# erschienener Artikel', other: '# erschienene Artikel' }),
    claims: (count) => plural(count, { one: 'Behauptung:', other: 'Behauptungen:' }),

    picture: 'Auf einer Skala',
    scale: (span) => `Eine Skala: ${span}`,
    brokenScale: (parts, spans) => `Eine Skala in ${number(parts)} Teilen, dazwischen unterbrochen: ${spans}`,
    background: 'Aus anderer Quelle bekannte Daten',
    legend: 'Was die Zeichen sagen',
    marks: {
      day: 'an diesem Tag',
      within: 'zu einem Zeitpunkt innerhalb der Spanne',
      span: 'während der ganzen Spanne',
      open: 'ohne angegebenes Ende oder ohne angegebenen Beginn',
      unknown: 'bis zu oder seit einem Zeitpunkt, der nicht bekannt ist',
      beyond: 'an diesem Tag oder später beziehungsweise früher',
      choice: 'an einem von mehreren Tagen',
      each: 'an jedem von mehreren Tagen',
      about: 'ungefähr zu dieser Zeit',
      doubtful: 'vielleicht zu dieser Zeit',
    },
    aboutScale: (span) => `Die Skala ist von Anfang bis Ende gleichmäßig: ${span}.`,
    aboutBrokenScale: (spans) =>
      `Die Skala ist an den Zacken unterbrochen, damit Jahre und Tage auf ein Blatt passen. Innerhalb jedes Teils ist sie gleichmäßig; ein Teil lässt sich nicht am anderen messen. Die Teile sind ${spans}.`,
    aboutColours:
      'Ein Zeichen hat die Farbe des Artikels, der als einziger für das Ereignis zitiert ist, woher auch immer sein Datum bekannt ist; grau ist es, wo keiner zitiert ist.',
    aboutPublications: (without) =>
      `Das Erscheinen der Artikel ist gesondert gezeichnet, mit Quadraten${without === 0 ? '' : plural(without, { one: '; für # Artikel steht hier kein Eintrag', other: '; für # Artikel steht hier keiner' })}.`,
    aboutBundles:
      'Wo Jahre gebündelt sind, steht jeder Strich für den ersten Tag, den das Datum eines Ereignisses zulässt, oder den letzten, wo es keinen ersten hat.',
    notDrawn: 'Nicht eingezeichnet, weil sie kein Datum haben:',
    manyNotDrawn: 'Ereignisse ohne Datum sind nicht eingezeichnet.',

    shape: (events, undated, link) => {
      const has = plural(events, {
        one: `${link('Die Zeitleiste')} umfasst # Ereignis`,
        other: `${link('Die Zeitleiste')} umfasst # Ereignisse`,
      });
      const rest = plural(undated, { one: '; # davon hat kein Datum', other: '; # davon haben kein Datum' });
      const known = `${undated === 0 ? 'Bei jedem' : 'Bei jedem der anderen'} ist gesagt, woher das Datum bekannt ist.`;
      return [`${has}${undated === 0 ? '' : rest}.`, ...(undated < events ? [known] : [])].join(' ');
    },
    standsAt: (date, basis, before, after, untold) => {
      const count = (events: number) => (events === 0 ? 'keines' : events === 1 ? 'eines' : number(events));
      const happened = `${before > 1 ? 'geschahen' : 'geschah'} von den Ereignissen der Zeitleiste ${count(before)} davor und ${count(after)} danach`;
      const rest = untold === 0 ? '' : `; bei ${number(untold)} geben die Daten darüber keinen Aufschluss`;
      return `Erschienen: ${date}${basis === null ? '' : ` (${basis})`}. Nach den Daten, wie sie angegeben sind, ${happened}${rest}.`;
    },
    standsNowhere:
      'Wann dieser Text erschien, ist nicht bekannt; daher kann die Zeitleiste nicht sagen, was davor geschah.',
    theTimeline: 'Die Zeitleiste',
  },
  asOf: {
    title: (day) => `Was diese Artikel bis zum ${day} berichtet hatten`,
    description: (day) =>
      `Die Ereignisse und Zahlen, die diese Artikel bis zum ${day} berichtet hatten, und was sie vielleicht berichtet hatten.`,
    lead: (published, apparently, perhaps) => {
      const had = countInWords(published, { one: 'war ein Artikel erschienen', other: 'waren # Artikel erschienen' });
      const asDated = countInWords(apparently, {
        one: 'war ein Artikel erschienen, falls sein Datum stimmt',
        other: 'waren # Artikel erschienen, falls ihre Daten stimmen',
      });
      const moreAsDated = countInWords(apparently, {
        one: 'ein weiterer, falls sein Datum stimmt',
        other: '# weitere, falls ihre Daten stimmen',
      });
      const clauses = [
        ...(published > 0 ? [had] : []),
        ...(apparently > 0 ? [published > 0 ? moreAsDated : asDated] : []),
        ...(perhaps > 0
          ? [
              countInWords(perhaps, {
                one: 'ein weiterer kann erschienen sein',
                other: '# weitere können erschienen sein',
              }),
            ]
          : []),
      ];
      return `Bis zum Ende dieses Tages ${clauses.join('; ')}.`;
    },
    states: {
      out: 'erschienen',
      apparent: 'erschienen, falls sein Datum stimmt',
      possible: 'kann erschienen sein',
      apparentlyLater: 'später erschienen, falls sein Datum stimmt',
      later: 'später erschienen',
    },
    events: {
      out: 'Bis dahin berichtet',
      apparent: 'Bis dahin berichtet, falls richtig datiert',
      possible: 'Vielleicht bis dahin berichtet',
    },
    aboutEvents: {
      apparent: (articles) =>
        plural(articles, {
          one: 'Der Tag, an dem dieser Artikel erschien, ist erschlossen oder unsicher.',
          other: 'Die Tage, an denen diese Artikel erschienen, sind erschlossen oder unsicher.',
        }),
      possible: (articles) =>
        plural(articles, {
          one: 'Das gilt nur, falls der Artikel, der bis dahin erschienen sein kann, erschienen war.',
          other: 'Jedes davon gilt nur, falls einer der Artikel, die bis dahin erschienen sein können, erschienen war.',
        }),
    },
    elsewhere: 'Aus anderer Quelle bis dahin bekannt',
    aboutElsewhere:
      'Kein Artikel, der bis dahin erschienen sein kann, ist für diese zitiert; eine andere Quelle hatte sie bis zu diesem Tag gemeldet.',
    figures: 'Zahlen bis dahin',
    figureReported: {
      out: 'bis dahin berichtet',
      apparent: 'bis dahin berichtet, falls richtig datiert',
      possible: 'in einem Artikel, der erschienen sein kann',
    },
    figureElsewhere: (figure) => `Anderswo: ${figure}.`,
    figureElsewhereBy: (figure, source) => `Anderswo: ${figure}, angegeben von ${source}.`,
    method: 'Wie das gezählt ist',
    aboutMethod:
      'Ein Ereignis oder eine Zahl gilt als bis zu einem Tag berichtet, wenn dafür Worte eines Artikels zitiert sind, der bis dahin erschienen war, oder wenn es das Erscheinen eines solchen Artikels ist. Artikel, deren Tag erschlossen oder unsicher ist, sind gesondert genannt, ebenso die, deren Datum offenlässt, ob sie schon erschienen waren, und was aus anderer Quelle bekannt ist. Von dem, was andere bis dahin berichtet hatten, steht hier nur, was als aus anderer Quelle bekannt genannt ist. Das heißt nicht, dass jemand es an jenem Tag gelesen hatte.',
    otherDays: 'Andere Tage',
  },
  timelineFile: {
    when: (date, basis) => `Wann: ${date} (${basis}).`,
    whenAndHow: (date, basis, how) => `Wann: ${date} (${basis}: ${how}).`,
    publication: (article) => `Das Erscheinen von ${article}.`,
    quotation: (article, kind, words) => `${article} (${kind}): „${words}“`,
    background: (label, date, source) => `${label}: ${date}. Quelle: ${source}`,
    source: (source) => `Quelle: ${source}`,
    entry: 'Der Eintrag mit seinen Quellen',
    leftOut: (events) =>
      `Nicht in dieser Datei, weil sie nur aufnehmen kann, was einen ersten oder letzten Tag hat: ${events}.`,
    onlyFirst: 'Diese Datei kann nur einen ersten Tag angeben: Das Datum hat keine andere Grenze.',
    onlyLast: 'Diese Datei kann nur einen letzten Tag angeben: Das Datum hat keine andere Grenze.',
    oneTime: 'Diese Datei gibt den ersten und den letzten möglichen Tag an; es geschah zu einem Zeitpunkt dazwischen.',
    severalDates: 'Diese Datei gibt das erste und das letzte von mehreren Daten an.',
    outermost:
      'Diese Datei gibt die äußersten Tage einer Spanne an, deren Anfang oder Ende nicht auf den Tag bekannt ist.',
    literal: 'Die Tage hier wirken genauer, als das Datum ist.',
  },

  pages: {
    home: 'Startseite',
    claims: 'Behauptungen',
    timeline: 'Zeitleiste',
    articles: 'Artikel',
    names: 'Namen',
    stories: 'Geschichten',
    search: 'Suche',
    about: 'Über diese Website',
    corrections: 'Berichtigungen',
    compare: 'Nebeneinander',
    data: 'Daten',
    check: 'Text prüfen',
  },

  shell: {
    skip: 'Zum Text springen',
    navigation: 'Hauptnavigation',
    rights: 'Die Rechte an den Texten der Artikel bleiben bei ihren Inhabern. Jedes Zitat ist wörtlich.',
    footerNavigation: 'Zu dieser Website',
    method: 'Methode und Quellen',
    report: 'Einen Fehler melden',
    top: 'Nach oben',
    reportSubject: (title) => `Fehler auf der Seite: ${title}`,
    reportBody: (address) => `Seite: ${address}\n\nWas falsch ist:\n`,
    settings: 'Leseeinstellungen',
    theme: { name: 'Farben', device: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
    size: { name: 'Schrift', normal: 'normal', large: 'groß', larger: 'größer' },
    marks: { name: 'Markierungen in den Artikeln', shown: 'sichtbar', hidden: 'ausgeblendet' },
    slash: {
      name: 'Einzelne Tasten (/, N, P)',
      on: 'ja',
      off: 'nein',
    },
    table: 'Tabelle',
    footnotes: 'Fußnoten',
    footnoteBack: (footnote) => `Zurück zur Textstelle von Fußnote ${footnote}`,
    letter: (letter, hidden) => `${hidden('Artikel ')}${letter}`,
    quoted: (words) => `„${words}“`,
    undated: 'ohne Datum',
    inArticle: 'Im Artikel',
    source: 'Quelle:',
    readOn: (date) => `gelesen am ${date}`,
    storedCopy: 'gespeicherte Kopie',
    copyReadOn: (date) => `gespeicherte Kopie gelesen am ${date}`,
    copyRead: 'in einer gespeicherten Kopie gelesen',
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
    manyUnreviewed: (count) => `Noch nicht mit ${number(count)} Artikeln verglichen.`,
  },

  filters: {
    any: 'alle',
    everything: (total) => `alle ${number(total)}`,
    showAll: 'Alle anzeigen',
    claims: {
      name: 'Behauptungen filtern',
      showing: (shown, total) =>
        `${shown} von ${plural(total, { one: '# Behauptung', other: '# Behauptungen' })} zu sehen`,
    },
    events: {
      name: 'Zeitleiste filtern',
      showing: (shown, total) => `${shown} von ${plural(total, { one: '# Eintrag', other: '# Einträgen' })} zu sehen`,
    },
  },

  home: {
    counted: (articles, claims, { shared, alone, soFar }) => {
      const shares = [
        `${number(shared)} in ${articles === 2 ? 'beiden' : 'zweien oder mehr'}`,
        ...(alone > 0 ? [`${number(alone)} nur in einem`] : []),
        ...(soFar > 0 ? [`${number(soFar)} bisher in einem`] : []),
      ];
      return `${number(articles)} Artikel, ${plural(claims, { one: '# Behauptung', other: '# Behauptungen' })}: ${shares.join(', ')}.`;
    },
    seeDifferences: 'Worin sie auseinandergehen',
    seeLeftOut: 'Was ein Artikel auslässt',
    picture: {
      heading: (a, b) => `Auf einen Blick: ${a} und ${b}`,
      name: (a, b) =>
        `Auf der einen Seite die Sätze von ${a}, auf der anderen die von ${b}; Bänder verbinden die Worte zu jeder Behauptung, zu der beide etwas sagen.`,
      sentences: (count) => plural(count, { one: '# Satz', other: '# Sätze' }),
      closest: 'Keine zwei haben mehr Behauptungen gemeinsam als diese.',
      closestSoFar: 'Bisher haben keine zwei mehr Behauptungen gemeinsam als diese.',
      shared: (claims, apart) => {
        const joined = plural(claims, {
          one: 'Ein Band für die Behauptung',
          other: 'Je ein Band für die # Behauptungen',
        });
        return `${joined}, zu ${claims === 1 ? 'der' : 'denen'} beide etwas sagen${apart === 0 ? '' : `; bei ${number(apart)} gehen sie auseinander oder nennen verschiedene Zahlen`}.`;
      },
      alone: (article, alone, total) =>
        alone === 0
          ? `Jeder Satz von ${article} sagt zu mindestens einer davon etwas.`
          : `${number(alone)} von ${number(total)} Sätzen von ${article} ${alone === 1 ? 'sagt' : 'sagen'} zu keiner davon etwas.`,
      stretch: (article, from, to) =>
        `Keine Strecke solcher Sätze ist länger als die von Satz ${number(from)} bis ${number(to)} in ${article}.`,
      ribbon: (relation, claim) => `${capitalise(relation)}: ${claim}`,
      filled: 'ein Satz mit einer solchen Behauptung',
      hollow: 'ein Satz ohne eine solche',
    },
    allArticles: (count) => `Alle ${number(count)} Artikel`,
    mostClaims: (shown) => `Kein anderer Artikel äußert sich zu mehr Behauptungen als diese ${number(shown)}.`,
    differences: 'Worin sie auseinandergehen',
    claims: 'Was der Artikel behauptet',
    timeline: 'Wann es geschah',
    onlyOne: 'Wer nur einen liest',
    leavesOut: (article) => `Was ${article} auslässt`,
    more: (count) => `und ${number(count)} weitere`,
    moreArticles: (count) => plural(count, { one: 'und # weiterer Artikel', other: 'und # weitere Artikel' }),
    unreadFor: (count) =>
      plural(count, {
        one: 'Zu # Behauptung der anderen ist er noch nicht gelesen.',
        other: 'Zu # Behauptungen der anderen ist er noch nicht gelesen.',
      }),
    voices: 'Wessen Wort es ist',
    aboutVoices: 'Die Stellen, auf denen die Behauptungen ruhen, nach der Stimme, in der der Artikel sie wiedergibt.',
    passages: 'Stellen',
    article: 'Artikel',
    allOfThem: (articles) => `alle ${number(articles)}`,
    allQuestions: (count) => `Alle ${number(count)} Fragen`,
  },

  claims: {
    description: 'Jede Behauptung und die Worte der Artikel, auf denen sie beruht, nebeneinander.',
    heading: 'Was jede Darstellung behauptet',
    lead: 'Jede Behauptung mit den Worten, auf denen sie beruht.',
    none: 'Noch ist keine Behauptung eingetragen.',
    noneOnTopic: 'Hierzu ist noch keine Behauptung eingetragen.',
    filters: {
      topic: 'Thema',
      article: 'Artikel',
      unread: 'Darauf noch nicht gelesen',
      relation: 'Verhältnis',
      key: 'Hauptsache',
      kind: 'Art',
      voice: 'Zuschreibung',
      stance: 'Haltung',
    },
    overview: {
      name: 'Die Behauptungen auf einen Blick',
      leadsBelow: 'Jede Zeile führt zum Wortlaut weiter unten.',
      leadsToTopic: 'Jede Zeile führt zum Wortlaut auf der Seite ihres Themas.',
      key: 'Hauptsache',
      aboutKey: 'Ein Thema beginnt mit seinen Hauptsachen.',
      aboutDotted:
        'Ein Artikel, dessen Buchstabe gepunktet umrandet ist, ist auf die Behauptung noch nicht gelesen oder wird zu ihr nicht verglichen.',
      aboutCounts: (articles, isOpen) =>
        `Die Zahl sagt, wie viele der ${number(articles)} Artikel sich zu der Behauptung äußern${isOpen ? ', soweit sie darauf gelesen sind' : ''}.`,
      who: (letters, others, unread) =>
        [
          ...(letters.length === 0 ? [] : [list(letters)]),
          ...(others.length === 0 ? [] : [`nicht verglichen: ${list(others)}`]),
          ...(unread.length === 0 ? [] : [`noch nicht gelesen: ${list(unread)}`]),
        ].join('; '),
    },
    keyClaim: 'Hauptsache',
    ofArticles: (articles, all, isOpen) => `${isOpen ? 'bisher ' : ''}${number(articles)} von ${number(all)} Artikeln`,
    page: 'Die Behauptung für sich',
    neighbours: 'Andere Themen',
    previous: 'Voriges Thema',
    next: 'Nächstes Thema',
  },

  claim: {
    analysis: 'Zum Wortlaut',
    references: 'Quellen außerhalb der Artikel',
    related: 'Verwandte Behauptungen',
    corrections: 'Berichtigungen dieser Seite',
    corrected: (said, says) => `Hier stand „${said}“; daraus wurde „${says}“.`,
    neighbours: 'Andere Behauptungen',
    previous: 'Vorige Behauptung',
    next: 'Nächste Behauptung',
    cite: 'Zitieren',
    citeFiles: (link) =>
      `Für Literaturverwaltungen, mit jeder Textstelle: ${link('bib', 'BibTeX')}, ${link('ris', 'RIS')}, ${link('json', 'CSL-JSON')}.`,
    asTable: (link) => `Die Zahlen ${link('als Tabelle (CSV)')}.`,
    copy: 'Kopieren',
    copyLink: 'Link kopieren',
    copyQuotation: 'Zitat kopieren',
    citeQuotations: 'Die Zitate',
    moreSides: (count) =>
      plural(count, {
        one: '# weiterer Artikel äußert sich dazu; seine Worte stehen auf der Seite der Behauptung.',
        other: '# weitere Artikel äußern sich dazu; ihre Worte stehen auf der Seite der Behauptung.',
      }),
    silent: 'Stellt diese Behauptung nicht auf.',
    unread: 'Auf diese Behauptung hin noch nicht gelesen.',
    silentArticles: (count) =>
      plural(count, {
        one: '# Artikel stellt diese Behauptung nicht auf',
        other: '# Artikel stellen diese Behauptung nicht auf',
      }),
    unreadArticles: (count) =>
      plural(count, {
        one: '# Artikel ist auf diese Behauptung hin noch nicht gelesen',
        other: '# Artikel sind auf diese Behauptung hin noch nicht gelesen',
      }),
    states: {
      unchanged: (day) => `Aussage, Verhältnis und Zitate unverändert seit dem ${day}.`,
      changed: (day) => `Geändert am ${day}.`,
      changedSince: (day) => `Seit dem ${day} geändert.`,
      changedBesides: (day) => `Das Übrige dieser Seite wurde zuletzt am ${day} geändert.`,
      earlier: (count) => plural(count, { one: '# früherer Stand', other: '# frühere Stände' }),
      heading: 'Was hier festgehalten ist',
      state: 'Ein Stand dieser Behauptung',
      title: (statement, day) => `${statement} (Stand: ${day})`,
      present: (day) =>
        `Was diese Website zu dieser Behauptung sagt, festgehalten seit dem ${day}. Unter dieser Adresse bleibt es stehen.`,
      past: (from, until) =>
        `Was diese Website zu dieser Behauptung sagte, festgehalten vom ${from} an, bis es am ${until === from ? 'selben Tag' : until} geändert wurde.`,
      left: (from) => `Was diese Website am ${from} zu dieser Behauptung sagte. Seither hat es sich geändert.`,
      now: 'Die Behauptung, wie sie jetzt lautet:',
      why: (why) => `Warum es geändert wurde: ${why}`,
      withdrawn: 'Worte eines Artikels, der von dieser Website genommen wurde',
      voices: 'Wessen Wort jede Textstelle ist und ob sie die Behauptung aussagt, wird hier nicht festgehalten.',
      citeFiles: (link) =>
        `Für Literaturverwaltungen: ${link('bib', 'BibTeX')}, ${link('ris', 'RIS')}, ${link('json', 'CSL-JSON')}.`,
      cite: (link) => `So, wie sie jetzt dasteht, hat die Behauptung eine eigene Adresse: ${link('dieser Stand')}.`,
    },
    card: {
      changed: (day) => `So am ${day}. Was hier dazu steht, hat sich seither geändert. Die Behauptung lautet jetzt:`,
      others: (count) => plural(count, { one: 'Und # weiterer Artikel.', other: 'Und # weitere Artikel.' }),
      oneOf: (passages) => `1 von ${number(passages)} Textstellen`,
      embed: 'Einbetten',
      about: 'Eine Karte für eine andere Seite, ohne Skript. Ändert sich die Behauptung, so sagt es die Karte.',
    },
    groups: {
      figures: (articles, figures) => `${plural(articles, { one: '# sagt', other: '# sagen' })} ${list(figures)}:`,
      noFigure: (articles) => plural(articles, { one: '# gibt keine Zahl an:', other: '# geben keine Zahl an:' }),
      position: (articles, says) => `${plural(articles, { one: '# sagt', other: '# sagen' })}: ${says}`,
    },
    pairs: (count) =>
      plural(count, { one: '# Zahlenpaar mit Begründung', other: '# Zahlenpaare, jedes mit Begründung' }),
    pair: (letters, relation, reason) => `${list(letters)}: ${relation}. ${reason}`,
    ladder: {
      order: (unit, isDated) => `${capitalise(unit)}${isDated ? ', geordnet nach ihren Daten' : ''}.`,
      openEnd: 'Ein Pfeil nach rechts heißt „mindestens“: Es können mehr sein.',
      openStart: 'Ein Pfeil nach links heißt „höchstens“: Es können weniger sein.',
      start: (value) => `Die Skala beginnt bei ${value}.`,
      elsewhere: 'Was keinen Buchstaben hat, wurde anderswo berichtet.',
    },
    figures: {
      summary: 'Die Zahlen als Tabelle, mit ihren Quellen',
      name: (statement) => `Zahlen: ${statement}`,
      figure: 'Zahl',
      asOf: 'Datum',
      by: 'Angegeben von',
    },
  },

  articles: {
    description: 'Die Artikel, die verglichen werden, und was über jeden bekannt ist.',
    heading: 'Die Artikel',
    noPublisher: 'Medium nicht bekannt',
    undated: 'Ohne Datum',
    words: (count, quoted) =>
      `${plural(count, { one: '# Wort in Sätzen', other: '# Wörter in Sätzen' })}, ${number(quoted)} davon unter einer Behauptung zitiert`,
    claims: (count, alone) =>
      `${plural(count, { one: '# Behauptung', other: '# Behauptungen' })}${alone === 0 ? '' : `, ${number(alone)} davon bisher nur in diesem Artikel`}`,
  },

  article: {
    contents: 'Inhalt',
    claims: 'Behauptungen, zu denen sich dieser Text äußert',
    itsWords: 'im Text lesen',
    silentOn: 'Was dieser Artikel nicht sagt',
    unreadFor: 'Auf diese Behauptungen hin noch nicht gelesen',
    otherClaims: (count) => plural(count, { one: 'Die andere Behauptung', other: 'Die anderen # Behauptungen' }),
    neighbours: 'Andere Artikel',
    previous: 'Vorheriger Artikel',
    next: 'Nächster Artikel',
    facts: {
      published: 'Erschienen',
      publisher: 'Medium',
      author: 'Verfasst von',
      kind: 'Art',
      title: 'Titel',
      origin: 'Stützt sich auf',
      language: 'Sprache',
      url: 'Adresse',
    },
    noTitle: 'in Klammern: die Kopie hat keinen',
    howKnown: 'Woher das jeweils bekannt ist',
    citeFiles: (link) => `Zitieren: ${link('bib', 'BibTeX')}, ${link('ris', 'RIS')}, ${link('json', 'CSL-JSON')}`,
    citeStory: (link) =>
      `Zitieren, in einer Datei mit allem aus dieser Geschichte: ${link('bib', 'BibTeX')}, ${link('ris', 'RIS')}, ${link('json', 'CSL-JSON')}`,
    removed: 'In der Kopie, aber hier nicht im Text:',
    removedTimes: (count) => `${number(count)}-mal`,
    coverage: ({ words, quoted, unclaimed, open }) =>
      [
        plural(words, {
          one: `${number(quoted)} von # Wort seiner Sätze ist unter einer Behauptung zitiert`,
          other: `Von den # Wörtern seiner Sätze sind ${number(quoted)} unter einer Behauptung zitiert`,
        }),
        unclaimed > 0 &&
          plural(unclaimed, {
            one: '# wurde gelesen und enthält keine',
            other: '# wurden gelesen und enthalten keine',
          }),
        open > 0 &&
          (unclaimed > 0
            ? plural(open, { one: '# bisher weder noch', other: '# bisher weder noch' })
            : plural(open, { one: '# bisher unter keiner', other: '# bisher unter keiner' })),
      ]
        .filter((clause) => clause !== false)
        .join('; ') + '.',
    copyNote: 'Woher dieser Text stammt',
    strip: 'Die Sätze, danach, wie die Artikel zueinander stehen',
    sentence: {
      apart: (position) =>
        `Satz ${number(position)}: die Artikel weichen voneinander ab oder nennen verschiedene Zahlen`,
      shared: (position) => `Satz ${number(position)}: mehr als ein Artikel äußert sich dazu`,
      alone: (position) => `Satz ${number(position)}: bisher nur in diesem Artikel`,
      none: (position) => `Satz ${number(position)}: bisher unter keiner Behauptung zitiert`,
    },
    unclaimed: 'Ohne Behauptung gelesen:',
    onlyQuoted: 'Gezeigt werden nur die Sätze, die hier zitiert sind; […] steht für Ausgelassenes.',
    notShown: 'Der Text dieses Artikels wird hier nicht gezeigt, abgesehen von dem, was aus ihm zitiert ist.',
    original: 'Im Original lesen',
    notes: (count) => `Anmerkungen zu diesem Absatz: ${number(count)}`,
    moreNotes: (count) => `${number(count)} weitere`,
    noteOnTimeline: 'Auf der Zeitleiste:',
    here: 'Diese Worte',
    claim: 'Die Behauptung',
    marks: {
      legend: 'Was die Markierungen bedeuten',
      all: (count) => `alle ${number(count)}`,
      apart: 'die Artikel weichen voneinander ab oder nennen verschiedene Zahlen',
      shared: 'mehr als ein Artikel äußert sich dazu',
      alone: 'bisher nur in diesem Artikel',
      attributed: 'einer Quelle zugeschrieben',
      unattributed: 'weitergegeben, ohne die Quelle zu nennen',
      hedged: 'abgeschwächt („möglicherweise“, „vielleicht“)',
      none: 'keine',
    },
  },

  compare: {
    title: 'Zwei Darstellungen im Gleichschritt',
    choice: 'Zwei Darstellungen im Gleichschritt: Welche zwei?',
    choiceDescription:
      'Zwei der Artikel nebeneinander: wo sie sich treffen, wo sie auseinandergehen, was nur einer sagt.',
    choiceLead:
      'Wählen Sie zwei aus. Ihre Texte stehen nebeneinander: wo sie sich treffen, wo sie auseinandergehen und was nur einer von ihnen sagt.',
    choiceOfOne:
      'Keine zwei Artikel teilen mehr als eine Behauptung. Von den Paaren, die eine teilen, hat dieses eine Seite.',
    choiceOfMany: (most, least, without) =>
      `Bei so vielen Artikeln hat nicht jedes Paar eine Seite, sondern nur eines, in dem einer der beiden zu den ${number(most)} gehört, die die meisten Behauptungen mit dem anderen teilen, und in dem sie ${number(least)} oder mehr teilen.${without === 0 ? '' : ` ${plural(without, { one: '# Artikel hat', other: '# Artikel haben' })} keine solche Seite.`}`,
    choiceCounts: (shared, apart, unread) =>
      [
        (unread === 0 ? '' : 'bisher ') +
          plural(shared, { one: '# gemeinsame Behauptung', other: '# gemeinsame Behauptungen' }),
        ...(apart === 0 ? [] : [`bei ${number(apart)} gehen sie auseinander oder nennen verschiedene Zahlen`]),
        ...(unread === 0
          ? []
          : [plural(unread, { one: '# Behauptung noch zu lesen', other: '# Behauptungen noch zu lesen' })]),
      ].join(', '),
    choiceRest: (count, link) =>
      `${plural(count, { one: 'Mit # anderen Artikel teilt er Behauptungen', other: 'Mit # anderen Artikeln teilt er Behauptungen' })}; siehe ${link('die Behauptungen')}.`,
    pair: (a, b) => capitalise(`${a} und ${b}`),
    description: (a, b, unread) =>
      `Die Texte von ${a} und ${b} nebeneinander: wo sie sich treffen, wo sie auseinandergehen und was nur einer von ihnen sagt.${unread === 0 ? '' : ` ${plural(unread, { one: '# Behauptung ist noch nicht gelesen oder verglichen.', other: '# Behauptungen sind noch nicht gelesen oder verglichen.' })}`}`,
    lead: 'Beide Texte, markiert danach, wie sie zueinander stehen. Markierte Wörter führen zu dem, was der andere Text zum Selben sagt.',
    linkOne: 'Beide Texte zusammen lesen',
    linkMany: 'Zwei der Texte zusammen lesen',
    linkWith: 'Nebeneinander mit',
    linkWithMany: (articles) =>
      plural(articles, { one: 'Nebeneinander mit # anderen Artikel', other: 'Nebeneinander mit # anderen Artikeln' }),
    legend: 'Wie Wörter markiert sind',
    tones: {
      contradict: 'sie widersprechen sich',
      differ: 'sie weichen voneinander ab oder nennen verschiedene Zahlen',
      partly: 'sie stimmen teilweise überein',
      agree: 'sie stimmen überein',
      words: 'dieselben Wörter in beiden',
      unread: 'noch nicht gelesen oder verglichen',
    },
    onlyIn: (name) => `nur ${name}`,
    onlyQuoted: 'Nur die Wörter sind zu sehen, die auf dieser Website zitiert werden; […] steht für Ausgelassenes.',
    unmarked: (link, isOpen) =>
      `Was nicht markiert ist, gehört ${isOpen ? 'bisher ' : ''}zu keiner Behauptung. ${link('Was diese Wörter bedeuten')}`,
    strip: (a, b) =>
      `Beide Texte von Anfang bis Ende, oben ${a}, unten ${b}; Linien verbinden, wozu sich beide äußern.`,
    steps: 'Schritte',
    previous: 'Vorige Abweichung',
    next: 'Nächste Abweichung',
    differences: (count) => plural(count, { one: '# Abweichung', other: '# Abweichungen' }),
    keys: (previous, next) => `Tasten: ${previous} und ${next}`,
    whichText: 'Welcher Text zu lesen ist',
    order: 'In welcher Reihenfolge',
    moved: (moved, shared) =>
      moved === 0
        ? 'Wozu sich beide äußern, das erzählen beide in derselben Reihenfolge.'
        : plural(shared, {
            one: 'Zu # Behauptung äußern sich beide.',
            other: `Zu # Behauptungen äußern sich beide; höchstens ${number(shared - moved)} davon stehen in beiden in derselben Reihenfolge.`,
          }),
    orderRule:
      'Kommt ein Text auf ein Thema zurück, so gilt der Platz der mittleren Stelle dazu, von zweien in der Mitte der früheren.',
    topicOrder: (topic, a, b) => `${topic}: ${a}; ${b}.`,
    place: (article, index, count) => {
      if (index === 0) return `in ${article} zuerst`;
      if (index === count - 1) return `in ${article} zuletzt`;
      return `in ${article} an ${number(index + 1)}. Stelle von ${number(count)}`;
    },
    notTold: (article) => `in ${article} gar nicht`,
    notRead: (article) => `${article} ist darauf noch nicht gelesen`,
    findings: (count) =>
      plural(count, {
        one: 'Die eine Behauptung der beiden, mit ihrem Wortlaut',
        other: 'Die # Behauptungen der beiden, mit ihrem Wortlaut',
      }),
    only: (article, other) =>
      `Von den beiden äußert sich nur ${article} dazu; ${other} wurde darauf gelesen und äußert sich nicht.`,
    unread: (article, other) => `${capitalise(article)} äußert sich dazu; ${other} ist darauf noch nicht gelesen.`,
    notCompared: 'Beide äußern sich dazu; so, wie sie jetzt lauten, sind sie noch nicht verglichen.',
    how: (relation, basis) => `${relation} (${basis})`,
    howOfAll: (relation, basis, count) =>
      `${relation} (${basis}, über alle ${number(count)} Artikel, die sich dazu äußern)`,
    inText: 'im Text',
    wordForWord: (count) => `Wort für Wort: ${number(count)} Wörter hintereinander stehen in beiden.`,
    wordsFrom: 'Ob einer sie vom anderen hat oder beide von einem Dritten, bleibt offen.',
    wordKinds: {
      own: '',
      speech: 'Beide setzen sie oder einige davon in Anführungszeichen.',
      stock: 'Eine feste Wendung: kurz, und in vier Artikeln oder mehr.',
    },
  },

  sameWords: {
    share: (words) =>
      plural(words, {
        one: '# seiner Wörter steht in Folgen von acht Wörtern und mehr auch in einem anderen Artikel.',
        other: '# seiner Wörter stehen in Folgen von acht Wörtern und mehr auch in einem anderen Artikel.',
      }),
    apart: (speech, stock) =>
      `Darunter: ${list([
        ...(speech > 0
          ? [
              plural(speech, {
                one: '# Wort in oder neben zitierter Rede',
                other: '# Wörter in oder neben zitierter Rede',
              }),
            ]
          : []),
        ...(stock > 0 ? [plural(stock, { one: '# Wort fester Wendungen', other: '# Wörter fester Wendungen' })] : []),
      ])}.`,
    shared: (isApart, isAll) => `${isApart ? 'Die übrigen' : 'Sie'} stehen ${isAll ? '' : 'unter anderem '}in`,
    words: (count) => plural(count, { one: '# Wort', other: '# Wörter' }),
    fromWhom: 'Wer sie von wem hat, oder ob alle sie von anderswo haben, bleibt offen.',
    wordings: (articles, wordings) =>
      `${plural(articles, { one: '# Artikel', other: '# Artikel' })}, ${plural(wordings, { one: '# Wortlaut', other: '# Wortlaute' })}`,
    together: (letters) => `größtenteils Wort für Wort in ${list(letters)}`,
  },

  names: {
    description: 'Personen, Gruppen und Orte in den Artikeln und wie jeder Artikel sie schreibt.',
    lead: 'Personen, Gruppen und Orte, die die Artikel nennen: wie oft, in welcher Schreibung und wo.',
    none: 'Noch ist kein Name eingetragen.',
    unmentioned: 'In keinem der Texte.',
    times: (count) => `${number(count)}×`,
    firstSentence: (name, hidden) => `erster Satz damit${hidden(`: ${name}`)}`,
    sentence: (name, hidden) => `ein Satz damit${hidden(`: ${name}`)}`,
    article: (name, hidden) => `der Artikel${hidden(` zu ${name}`)}`,
    moreArticles: (count) => plural(count, { one: '# weiterer Artikel', other: '# weitere Artikel' }),
    inSearch: (name, hidden) => `jeder Absatz, der den Namen${hidden(` ${name}`)} nennt`,
  },

  lists: {
    page: (title, number) => `${title}, Seite ${number}`,
    pages: 'Weitere Seiten dieser Liste',
    previous: 'Vorige Seite',
    next: 'Nächste Seite',
  },

  stories: {
    description: (count) =>
      plural(count, {
        one: 'Die eine Geschichte dieser Website.',
        other: 'Die # Geschichten dieser Website, nach dem spätesten für einen Artikel angegebenen Datum.',
      }),
    newest: 'spätestes für einen Artikel angegebenes Datum:',
    closed: 'abgeschlossen: Weitere Artikel werden nicht erwartet',
    all: (count) => plural(count, { one: 'Die eine Geschichte', other: 'Alle # Geschichten' }),
    elsewhere: 'In anderen Geschichten:',
    inAll: 'In allen Geschichten',
    more: (count) => plural(count, { one: 'und in # weiteren', other: 'und in # weiteren' }),
  },

  searchPage: {
    description: 'Die Artikel, die Behauptungen und die Zeitleiste durchsuchen.',
    noScript:
      'Die Suche läuft im Browser; sie braucht JavaScript und Seiten, die von einem Server kommen. Ohne beides ist alles über die folgenden Listen zu erreichen.',
    byTopic: 'Nach Thema',
    allNames: (count) => `Alle ${number(count)} Namen`,
    byName: 'Nach Name',
    allPages: 'Seiten',
  },

  check: {
    description:
      'Einen Text einfügen und sehen, welche seiner Zitate in den Artikeln stehen und wie seine Zahlen zu ihren und zu denen aus anderen Quellen stehen.',
    lead: 'Fügen Sie einen Text ein, der die Artikel zitiert. Sie sehen, welche seiner Zitate wörtlich in einem von ihnen stehen, welche mit veränderten Wörtern und welche in keinem; und wie seine Zahlen zu denen der Artikel und zu denen aus anderen Quellen stehen.',
    label: 'Der Text',
    hint: 'Zitat ist, was in doppelten Anführungszeichen steht oder am Anfang einer Zeile hinter >. Von einem Text ohne beides wird jeder Absatz gesucht.',
    button: 'Prüfen',
    private:
      'Der Text bleibt in Ihrem Browser: Er wird weder gesendet noch gespeichert. Die Artikel werden geholt, wenn Sie auf „Prüfen“ drücken.',
    limits:
      'Als wörtlich gilt ein Zitat bei jeder Form von doppelten Anführungszeichen, Apostrophen und Strichen, und mit oder ohne Komma oder Punkt am Ende. Wo „…“ in einem Zitat steht, können dort beliebig viele Wörter ausgelassen sein. Die Titel der Artikel werden nicht durchsucht. Eine Zahl wird gefunden, wo neben ihr steht, was gezählt wird, mit den Wörtern der Behauptung; ob sie vom selben Ereignis handelt und wie der Text sie meint, beurteilen Sie.',
    noScript:
      'Die Prüfung läuft im Browser und braucht JavaScript. Ohne es steht jedes Zitat, auf dem eine Behauptung beruht, auf der Seite der Behauptung.',
    results: 'Was gefunden wurde',
  },

  data: {
    description: 'Was diese Website weiß, als Dateien für Programme, und was damit getan werden darf.',
    lead: 'Was diese Website weiß, als Dateien, die Programme lesen. Von den Wörtern eines Artikels enthalten sie nur, was auf dieser Website steht.',
    files: 'Dateien',
    story:
      'was die Website weiß, ohne die längeren Bemerkungen auf den Seiten der Behauptungen: Artikel, Behauptungen und ihre Textstellen, Ereignisse, Namen, offene Fragen, Berichtigungen',
    schema: 'das JSON-Schema dieser Datei, mit einem Satz zu jedem Feld',
    annotations:
      'jede Textstelle, nach ihren Wörtern und nach ihrer Lage im Text des Artikels, im Modell Web Annotation des W3C',
    claims: 'die Behauptungen, und wie die Artikel bei jeder zueinander stehen',
    passages: 'die Wörter, auf denen Behauptungen und Ereignisse beruhen: wessen Stimme, welche Haltung, welche Zahl',
    events: 'die Ereignisse, jedes mit dem ersten und dem letzten Tag, den sein Datum meinen kann',
    feeds: 'Feeds',
    aboutFeeds:
      'Was neu ist, zuletzt geändert oder berichtigt wurde: Jedes davon ist ein Eintrag, mit seinem eigenen Tag, soweit er festgehalten ist. Die drei Formate, Atom, RSS und JSON Feed, sagen dasselbe.',
    allFeeds: 'alles',
    citations: (format) => `jeder Artikel, jede Behauptung und jede Textstelle für Literaturverwaltungen (${format})`,
    calendar: 'die Ereignisse, die ein Datum haben, als Kalender',
    timeline: 'dieselben für TimelineJS',
    series: 'Zahlenreihen',
    aboutSeries:
      'Jede Zahl mit der kleinsten und der größten, die sie zulässt, mit der Zeit, für die sie angegeben ist, woher das bekannt ist und wer sie nennt. Eine leere Grenze ist offen; „etwa 20“ gilt als 15 bis 25. Bei einer Zahl, die anderswo gemeldet wurde, ist die Zeit der Tag, an dem sie genannt wurde; die Meldung kann später sein, und woher das bekannt ist, steht dann als „background“ da.',
    texts: 'Texte der Artikel',
    aboutTexts:
      'Die Texte, die ganz gezeigt werden. In ihnen zählen die Dateien oben, wo eine Textstelle beginnt und endet.',
    aboutTextsOfStory:
      'Die Texte, die ganz gezeigt werden, je eine Zeile, in der Reihenfolge der Artikel. Wo eine Textstelle beginnt und endet, zählen die Annotationen vom Anfang der Datei an, die anderen Dateien oben vom Anfang der Zeile des Artikels.',
    reading: 'Wie sie zu lesen sind',
    ids: 'Eine Kennung ist Teil der Adresse dessen, was sie benennt, und gilt so lange wie diese. Ein Datum steht so da, wie es bekannt ist, in EDTF (ISO 8601-2): „[2024-03-23..]“ ist dieser Tag oder ein späterer. Daneben stehen der erste und der letzte Tag, den es meinen kann; wo einer leer ist, gibt es keinen. „2024-03-23?“ ist ein unsicherer Tag: Die Tage daneben sind die, die er hat, wenn er stimmt.',
    csv: 'Die Tabellen sind CSV in UTF-8 nach RFC 4180, mit den Namen der Spalten in der ersten Zeile. Vor einem Text, den eine Tabellenkalkulation für eine Formel hielte, steht ein Apostroph, den das JSON nicht hat.',
    examples: 'Beispiele',
    rights: 'Rechte',
    texted:
      'Die Rechte an den Texten der Artikel bleiben bei ihren Inhabern; eine Lizenz an ihnen wird hier nicht erteilt.',
    licensed: (link, name) =>
      `Die eigenen Worte und Daten der Website, also alles Übrige, dürfen unter ${link(name)} verwendet werden.`,
    unlicensed:
      'Die eigenen Worte und Daten der Website, also alles Übrige, stehen unter keiner Lizenz: Erlaubt ist, was das Gesetz ohne eine erlaubt, darunter das Zitat.',
    code: 'Das Programm, das die Website macht, steht unter der MIT-Lizenz.',
  },

  about: {
    description: 'Wie die Artikel verglichen werden, woher sie stammen und was den Kopien fehlte.',
    heading: 'Wie diese Website entsteht',
    method: 'Methode',
    evidence:
      'Die Artikel sind Belege. Ihre Worte stehen unverändert da; Rechtschreibung, Großschreibung und Zeichensetzung bleiben. Jede Behauptung beruht auf Textstellen, und jede Textstelle ist ein wörtliches Stück ihres Artikels, das dort an einer einzigen Stelle gefunden wird; das wird jedes Mal geprüft, wenn die Website erzeugt wird.',
    voices:
      'Eine Behauptung gehört dem, der sie aufstellt. Diese Website gibt wieder, was ein Artikel sagt, und entscheidet nicht, ob es stimmt, es sei denn, eine genannte Quelle belegt es. Jede Textstelle hat eine Stimme: Der Artikel sagt es selbst, schreibt es einer Quelle zu, die er nennt, oder gibt es weiter, ohne eine zu nennen. Das Erste ist die Regel und steht nicht dabei. Wo ein Wort wie „möglicherweise“ oder „vielleicht“ abschwächt, was gesagt wird, bleibt es stehen, und die Stelle ist als abgeschwächt gekennzeichnet.',
    stances:
      'Eine Textstelle muss ihre Behauptung nicht aufstellen: Sie kann sie als Frage aufwerfen, bestreiten, fordern oder beschreiben, worum es geht. Wo das so ist, ist es dort gesagt.',
    relations: 'Wie Artikel zueinander stehen',
    silences:
      'Welcher Artikel eine Textstelle hat, wird gezählt. Ein Artikel, der auf eine Behauptung hin gelesen wurde und sie nicht aufstellt, gilt als schweigend, und Schweigen ist kein Widerspruch; einer, der daraufhin noch nicht gelesen ist, wird als ungelesen gezeigt.',
    computed:
      'Allein Zahlen werden nach einer Regel verglichen, als Intervalle: „mindestens 20“ ist eine Mindestzahl, so dass „mindestens 30“ mit ihr vereinbar ist. Wo zwei oder mehr Artikel eine Behauptung aufstellen und nicht ihre Zahlen verglichen werden, ist es ein Urteil der Redaktion, wie sie zueinander stehen, in einem von vier Ausdrücken:',
    relationWords: {
      agree: 'Sie sagen dasselbe.',
      partly: 'Sie teilen etwas und weichen im Übrigen voneinander ab.',
      differ: 'Sie sagen zur selben Frage Verschiedenes, und alles davon kann stimmen.',
      contradict: 'Sie sagen Verschiedenes, und nicht alles davon kann stimmen.',
      same: 'Sie nennen dieselbe Zahl.',
      update: 'Ihre Zahlen können nur für verschiedene Zeitpunkte alle stimmen.',
      'both-hold': 'Sie nennen verschiedene Zahlen, die alle stimmen können.',
      'one-only': 'Ein Artikel stellt die Behauptung auf; die anderen sind auf sie hin gelesen und tun es nicht.',
      'one-so-far': 'Ein Artikel stellt die Behauptung auf; nicht jeder andere ist auf sie hin gelesen.',
    },
    counted:
      'Wo Zahlen verglichen werden oder ein Artikel allein eine Behauptung aufstellt, sind es diese Ausdrücke, oder dass sie einander widersprechen:',
    makers: 'Wer vergleicht',
    madeBy: (who) => `Die Artikel vergleicht: ${who}.`,
    notNamed:
      'Wer die Artikel vergleicht, ist hier nicht genannt. Welche Wörter sich zu welcher Behauptung äußern und wie, ist eine Lesart der Redaktion. Ob auch ein Verhältnis ihr Urteil ist oder gezählt oder aus Zahlen berechnet wurde, steht auf der Seite der Behauptung.',
    lastRead: (day) => `Der ganze Vergleich wurde am ${day} oder später zuletzt an den Artikeln geprüft.`,
    reviewed:
      'Wo diese Website mit eigenen Worten von Artikeln spricht und seither einer hinzukam oder sich änderte, sagt sie das, bis sie mit ihm verglichen ist.',
    bases:
      'Wo ein Datum oder eine Angabe zu einem Artikel nicht im Text steht, ist gesagt, woher das bekannt ist: „erschlossen“, mit der Angabe woraus, oder „aus anderer Quelle bekannt“. Was nicht bekannt ist, wird als nicht bekannt ausgewiesen.',
    sources: 'Quellen, und was den Kopien fehlte',
    facts: 'Was darüber bekannt ist',
    rights: 'Rechte',
    files: 'Berichtigungen und Daten',
    owners:
      'Die Rechte an den Texten der Artikel bleiben bei ihren Inhabern. Die Texte stehen hier, damit man sie vergleichen kann.',
    errors: (link) => `Fehler werden offen berichtigt: siehe ${link('Berichtigungen')}.`,
    data: (link) => `Was diese Website weiß, gibt es auch als Dateien: siehe ${link('Daten')}.`,
    check: (link) => `Ob ein Text die Artikel richtig zitiert, lässt sich hier sehen: ${link('Text prüfen')}.`,
  },

  corrections: {
    lead: 'Was berichtigt oder zurückgezogen wurde: was hier stand, was daraus wurde und warum.',
    none: 'Bisher ist keine Berichtigung eingetragen. Jede wird hier stehen.',
    earlier: 'Frühere',
    page: 'Seite',
    said: 'Hier stand',
    says: 'Daraus wurde',
    why: 'Warum',
  },

  withdrawn: {
    title: 'Zurückgezogen',
    heading: 'Diese Seite wurde zurückgezogen',
    lead: 'Was unter dieser Adresse stand, wird hier nicht mehr veröffentlicht.',
  },

  notFound: {
    title: 'Seite nicht gefunden',
    heading: 'Hier ist keine Seite',
    lead: 'Vielleicht ist die Adresse vertippt, oder die Seite heißt inzwischen anders. Hier geht es weiter:',
    home: 'was die Artikel sagen und worin sie auseinandergehen',
    claims: 'jede Behauptung mit den Worten, auf denen sie ruht',
    timeline: 'was wann geschah und woher man es weiß',
    articles: 'ihre Texte, soweit sie hier stehen',
    stories: 'was hier sonst noch verglichen wird',
    search: 'nach einem Wort, einem Namen oder einer Wendung',
  },

  sharing: {
    claimsShared: 'in mehr als einem Artikel',
    claimsAlone: { 'one-only': 'nur in einem Artikel', 'one-so-far': 'bisher in einem Artikel' },
    passagesInClaims: (passages, claims, isOpen) => {
      const inClaims = plural(claims, { one: 'in # Behauptung', other: 'in # Behauptungen' });
      const found = plural(passages, { one: `# Textstelle ${inClaims}`, other: `# Textstellen ${inClaims}` });
      return isOpen ? `bisher ${found}` : found;
    },
    entries: {
      article: (title) => `Artikel: ${title}`,
      claim: (statement) => `Behauptung: ${statement}`,
      correction: (page) => `Berichtigung auf der Seite „${page}“`,
      ofStory: (story, entry) => `${story}: ${entry}`,
    },
    changed: {
      article: (title) => `Artikel, Seite geändert: ${title}`,
      claim: (statement) => `Behauptung, Seite geändert: ${statement}`,
    },
    latest: (shown, all) =>
      `Dieser Feed enthält die neuesten ${number(shown)} von ${number(all)} Einträgen; auf den Seiten der Artikel, Behauptungen und Berichtigungen stehen alle.`,
    changedSince: 'Neu hier. Was diese Website dazu sagt, hat sich seither geändert.',
    corrected: (said, says, why) => `Hier stand: ${said} Daraus wurde: ${says} ${why}`,
    citation: (words, source) => `„${words}“, ${source}.`,
    original: (address) => `Original: ${address}`,
    originalOfCopy: (address) =>
      `Original (aus einer gespeicherten Kopie bekannt, die ein Teil sein kann; die Adresse selbst wurde nicht erreicht): ${address}`,
    supplied: (date) => `[${date}]`,
    doubtful: (date) => `[${date}?]`,
    published: (date) => `Erschienen: ${date}.`,
    quoted: (words) => `„${words}“`,
    addressNote: (note) => `${capitalise(note)}.`,
    readHere: (address) => `Gelesen unter: ${address}`,
  },
  searchIndex: {
    aboutAsked: ['über diese Website', 'Methode und Quellen'],
  },
};

/** A clause with a small count as a word, or nothing; `#` is the count. */
function countInWords(count: number, forms: { none?: string; one: string; other: string }): string {
  if (count === 0) return forms.none ?? '';
  const words = ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
  return plural(count, forms).replace(number(count), words[count - 2] ?? number(count));
}

/** Dates that are worded alike at either length. */
const eitherLength = {
  year: 'y',
  spring: 'Frühling {year}',
  summer: 'Sommer {year}',
  autumn: 'Herbst {year}',
  winter: 'Winter {year}/{nextYear}',
  about: 'etwa {date}',
  perhaps: 'vielleicht {date}',
  doubtful: 'von {start} bis {end}',
  between: 'zwischen {start} und {end}',
  since: 'seit {date}',
  until: 'bis {date}',
  orLater: '{date} oder später',
  orEarlier: '{date} oder früher',
  orLaterAmongOthers: '{date} oder später',
  orEarlierAmongOthers: '{date} oder früher',
  andLater: '{date} und später',
  andEarlier: '{date} und früher',
};

/** German. */
export const de: Language = {
  tag: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  quotes: ['„', '“', '‚', '‘'],
  locale,
  t: messages,
  noDate: 'kein Datum angegeben',
  long: {
    ...eitherLength,
    day: 'd. MMMM y',
    month: 'MMMM y',
    decade: 'die {year}er Jahre',
    dayNotKnown: '{date} (Tag nicht bekannt)',
    monthNotKnown: '{date} (Monat nicht bekannt)',
    uncertain: '{date}, unsicher',
    daysOfOneMonth: { start: 'd.', end: 'd. MMMM y', joined: '{start}–{end}' },
    daysOfOneYear: { start: 'd. MMMM', end: 'd. MMMM y', joined: '{start} bis {end}' },
    monthsOfOneYear: { start: 'MMMM', end: 'MMMM y', joined: '{start} bis {end}' },
    years: { start: 'y', end: 'y', joined: '{start} bis {end}' },
    apart: '{start} bis {end}',
    endNotKnown: 'ab {date}; Ende nicht bekannt',
    startNotKnown: 'bis {date}; Beginn nicht bekannt',
  },
  short: {
    ...eitherLength,
    day: 'd. MMM y',
    month: 'MMM y',
    decade: '{year}er',
    dayNotKnown: '{date}, Tag unbekannt',
    monthNotKnown: '{date}, Monat unbekannt',
    uncertain: 'vielleicht {date}',
    daysOfOneMonth: { start: 'd.', end: 'd. MMM y', joined: '{start}–{end}' },
    daysOfOneYear: { start: 'd. MMM', end: 'd. MMM y', joined: '{start} – {end}' },
    monthsOfOneYear: { start: 'MMM', end: 'MMM y', joined: '{start}–{end}' },
    years: { start: 'y', end: 'y', joined: '{start}–{end}' },
    apart: '{start} – {end}',
    endNotKnown: 'ab {date}, Ende unbekannt',
    startNotKnown: 'bis {date}, Beginn unbekannt',
  },
};
