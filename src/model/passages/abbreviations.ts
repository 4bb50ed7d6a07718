/**
 * What tells, in a language, a full stop that ends a sentence from one that ends an abbreviation. A new language is one
 * entry here; without one, only initials ("U.S.", "J.") are known.
 */
export const abbreviations: Readonly<Record<string, Abbreviations>> = {
  en: {
    titles: list('Adm Brig Capt Col Cpl Dr Gen Gov Hon Lt Maj Messrs Mr Mrs Ms Mt Pres Prof Rep Rev Sen Sgt St cf vs'),
    numbered: list('Fig No Nos Vol p pp Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'),
    others: list('Bros Co Corp Inc Jr Ltd Sr etc'),
    ordinals: false,
    starters: list(
      'A After All An And As At Before But By During For From He Her His How I If In It Its Many Most No Not On Once One Our She Since So Some That The Their Then There These They This Those To Two Under Until We What When Where While Who Why With You',
    ),
  },
  de: {
    titles: list('Abs Art Dr Gen Hr Hrn Nr Prof St bzw ca evtl ggf inkl sog vgl'),
    numbered: list('Bd Jan Feb Apr Aug Sep Sept Okt Nov Dez'),
    others: list('Co Mio Mrd etc jr sen usw'),
    ordinals: true,
    starters: list(
      'Aber Alle Als Am An Auch Auf Aus Bei Bis Da Das Dem Den Der Des Die Dies Diese Dieser Doch Dort Ein Eine Einer Er Es Für Ihr Ihre Im In Man Mit Nach Nicht Noch Nur Seit Sein Seine Sie So Und Unter Viele Von Vor Was Wenn Wer Wie Wir Wo Zu Zum Zur Zwei',
    ),
  },
};

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

export interface Abbreviations {
  /** These stand before a name or a word, and end no sentence. */
  titles: ReadonlySet<string>;
  /** These end no sentence where a number follows. */
  numbered: ReadonlySet<string>;
  /** These end a sentence only where one of the starters follows; so do initials. */
  others: ReadonlySet<string>;
  /** Whether a small number with a full stop is an ordinal ("am 3. März"), and stands with the others. */
  ordinals: boolean;
  /** Words that sentences often begin with, and names seldom. */
  starters: ReadonlySet<string>;
}
