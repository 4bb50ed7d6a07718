/**
 * Names languages in one language.
 *
 * @param tag the language in which they are named (BCP 47)
 * @returns a function from a language's tag to its name, or the tag where it has none: `fr` to "French"
 */
export function createLanguageNames(tag: string): (named: string) => string {
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  return (named) => names.of(named) ?? named;
}

/**
 * What messages of one language are made with.
 *
 * @param tag the language (BCP 47)
 */
export function createWording(tag: string) {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return {
    /** A number as the language writes it: 1,234. */
    number: (value: number): string => numbers.format(value),
    /** The form for a count, `#` being the count: `plural(2, { one: '# claim', other: '# claims' })` is "2 claims". */
    plural: (count: number, forms: PluralForms): string =>
      (forms[rules.select(count)] ?? forms.other).replaceAll('#', numbers.format(count)),
    /** Words as a list: "A, B and C", or "A, B or C". */
    list: (words: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
      new Intl.ListFormat(tag, { type }).format(words),
    /** Words as they begin a sentence. */
    capitalise: (words: string): string => words.replace(/^./u, (letter) => letter.toLocaleUpperCase(tag)),
  };
}

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
