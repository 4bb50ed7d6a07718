/**
 * The words with accents on their letters, and longer by a vowel for each vowel, as a translation may be: any word
 * without accents is then one that the messages do not hold. HTML tags, entities, addresses and names in braces stay, and
 * so does what a message is given: a word that comes to it from elsewhere stays as it was.
 */
export function accent<Words>(words: Words): Words {
  return accentValue(words) as Words;
}

function accentValue(value: unknown): unknown {
  if (typeof value === 'string') return accentText(value);
  if (typeof value === 'function') {
    return (...given: unknown[]) => accentValue((value as (...given: unknown[]) => unknown)(...given.map(guard)));
  }
  if (Array.isArray(value)) return value.map(accentValue);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, accentValue(inner)]));
  }
  return value;
}

/** What stands around a value that a message was given: two characters that no text has. */
const START = '\u{e000}';
const END = '\u{e001}';

function guard(value: unknown): unknown {
  if (typeof value === 'string') return START + value + END;
  return Array.isArray(value) ? value.map(guard) : value;
}

function accentText(text: string): string {
  return text
    .split(/(\u{e000}[^\u{e000}\u{e001}]*\u{e001}|<[^>]*>|&#?\w+;|https?:\/\/[^\s<]+|\{\w+\})/u)
    .map((part, index) =>
      index % 2 === 0 ? part.replace(/[a-z]/gi, (letter) => ACCENTED.get(letter) ?? letter) : part,
    )
    .join('')
    .replace(/[\u{e000}\u{e001}]/gu, '');
}

const ACCENTED = new Map(
  [...'bcdfghjklmnpqrstvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']
    .map((letter, index) => [letter, [...'ƀçðƒĝĥĵķļɱñþǫŕšţṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'][index] ?? letter] as const)
    .concat([...'aeiou'].map((vowel, index) => [vowel, (['å', 'é', 'î', 'ö', 'û'][index] ?? vowel).repeat(2)])),
);
