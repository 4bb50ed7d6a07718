/**
 * Makes articles that no one wrote, of the size and word distribution of news, the same for the same seed: about 800
 * words in a dozen paragraphs; words by Zipf's law, a few hundred names of people and places beside them, and function
 * words at the rate of English.
 *
 * @param size how many paragraphs an article has, at fewest and at most, and how many words there are to take from
 */
export function generateArticles(
  count: number,
  seed = 1,
  { fewest, most, vocabulary } = { fewest: 10, most: 14, vocabulary: 30_000 },
): GeneratedArticle[] {
  const random = createRandom(seed);
  const words = makeWords(vocabulary, random);
  const names = makeWords(NAMES, random).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const pickWord = createZipfPicker(words, random);
  const pickName = createZipfPicker(names, random);
  const pickFunctionWord = createZipfPicker(FUNCTION_WORDS, random);

  const makeSentence = (): string => {
    const length = 12 + Math.floor(random() * 16);
    const sentence = Array.from({ length }, () => {
      const kind = random();
      if (kind < 0.42) return pickFunctionWord();
      return kind < 0.5 ? pickName() : inflect(pickWord(), random);
    }).join(' ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  };
  return Array.from({ length: count }, (_, at) => ({
    id: `article-${String(at + 1).padStart(5, '0')}`,
    title: `${pickName()} ${inflect(pickWord(), random)} ${pickFunctionWord()} ${pickWord()} ${pickWord()}`,
    date: new Date(START + Math.floor(random() * DAYS) * 86_400_000).toISOString().slice(0, 10),
    names: [...new Set([pickName(), pickName(), pickName()])],
    paragraphs: Array.from({ length: fewest + Math.floor(random() * (most - fewest + 1)) }, () =>
      Array.from({ length: 2 + Math.floor(random() * 3) }, makeSentence).join(' '),
    ),
  }));
}

/** A number from 0 to 1, and the same ones again for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Words that can be spoken, each once, in no order. */
function makeWords(count: number, random: () => number): string[] {
  const pick = (parts: readonly string[]): string => parts[Math.floor(random() * parts.length)] ?? '';
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * 3) + (random() < 0.4 ? 1 : 0);
    words.add(Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS)).join('') + pick(CODAS));
  }
  return [...words];
}

/** Picks the word of rank r about 1/r times as often as the first. */
function createZipfPicker(words: readonly string[], random: () => number): () => string {
  const sums: number[] = [];
  let sum = 0;
  words.forEach((_, rank) => sums.push((sum += 1 / (rank + 2.7))));
  return () => {
    const target = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < target) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

function inflect(word: string, random: () => number): string {
  const kind = random();
  if (kind < 0.15) return `${word}s`;
  if (kind < 0.25) return `${word}ed`;
  return kind < 0.32 ? `${word}ing` : word;
}

const NAMES = 400;
const START = Date.UTC(2020, 0, 1);
const DAYS = 1500;
const ONSETS = 'b c d f g h j k l m n p r s t v w z br ch cl cr dr fl gr pl pr sh sl sp st str th tr'.split(' ');
const VOWELS = 'a e i o u a e i o ai ea ee ie oa oo ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 't', 'l', 'd', 'm', 'nt', 'st', 'ck', 'rd', 'ng'];
const FUNCTION_WORDS =
  'the of to and a in that is was for it with as on be by at he his had are but from not have an they which you were her'.split(
    ' ',
  );

export interface GeneratedArticle {
  id: string;
  title: string;
  /** YYYY-MM-DD. */
  date: string;
  names: string[];
  paragraphs: string[];
}
