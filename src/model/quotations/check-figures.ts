import { compareFigures, type Figure, type FigureRelation } from '../figures/figures.ts';
import type { Span } from '../passages/locate.ts';
import { splitWords, type Word } from '../passages/split-words.ts';

/**
 * The numbers of a text that are of a claim, each with how it stands to every figure that is given for that claim. A number
 * is of a claim where the words of the claim's unit stand with it. What leaves a doubt is left out, since a number that is
 * not found says nothing false: one that two claims count, two for one claim in a sentence, one before which stands what is
 * not known to say nothing of it, and one of which `readNumbers` can't tell what is said. Of what can only grow, nothing
 * says for which time the text gives its number, so that two that exclude each other may be of two times.
 *
 * @param claims those that have figures
 * @param words what is said around numbers
 */
export function checkFigures<T extends CountedClaim>(
  text: string,
  claims: readonly T[],
  words: NumberWords,
): FigureFinding<T>[] {
  const counted = claims
    .map((claim) => ({ claim, unit: splitWords(claim.unit.toLowerCase()).map(({ word }) => word) }))
    .filter(({ unit }) => !isCommon(unit, words));
  return splitSentences(text, Object.values(words.qualifying).flat()).flatMap((sentence) => {
    const said = sentence.map(({ word }) => word.toLowerCase());
    const numbers = readNumbers(sentence, said, words);
    const found = numbers.flatMap((number, index) => {
      const fitting = counted.filter(({ unit }) => isOf(number, numbers[index - 1], unit, said, words));
      const longest = Math.max(...fitting.map(({ unit }) => unit.length));
      const [first, ...others] = fitting.filter(({ unit }) => unit.length === longest);
      return first && others.length === 0 ? [{ number, claim: first.claim }] : [];
    });
    return found.flatMap(({ number: { figure, from, to }, claim }): FigureFinding<T>[] => {
      if (!figure || found.filter((other) => other.claim === claim).length > 1) return [];
      const before = sentence[from - 1];
      const isPlain = !before || /^\p{P}$/u.test(before.word) || words.plain.includes(said[from - 1] ?? '');
      if (!isPlain && !claim.unit.toLowerCase().endsWith(` ${said[from - 1]}`)) return [];
      const given = claim.figures.map((other) => {
        const relation = compareFigures(figure, other.figure, false);
        return { ...other, relation: claim.cumulative && relation === 'contradict' ? ('update' as const) : relation };
      });
      return [{ span: { start: sentence[from]?.start ?? 0, end: sentence[to - 1]?.end ?? 0 }, figure, claim, given }];
    });
  });
}

/** The words of each sentence; a number keeps its points, and a point that ends a phrase, as in "ca.", ends no sentence. */
function splitSentences(text: string, phrases: readonly string[]): Word[][] {
  const sentences: Word[][] = [[]];
  const unquoted = text.replace(/^[> \t]+/gm, (marks) => ' '.repeat(marks.length));
  for (const word of splitWords(unquoted)) {
    const sentence = sentences.at(-1) ?? [];
    sentence.push(word);
    const end = sentence.slice(-2).map((last) => last.word.toLowerCase());
    if (/^[.!?]$/.test(word.word) && !phrases.includes(end.join(' '))) sentences.push([]);
  }
  return sentences;
}

/**
 * The numbers of a sentence. One that stands close to another ends a range or is left out; so is one that may be a year,
 * one with a sign before it, one with a scale whose point may be of thousands, and each where something else in the sentence
 * may be said of it, as in "133 were killed, perhaps more", or a number may part it, as in "6 were killed by fire, 40 by
 * bullets".
 */
function readNumbers(sentence: readonly Word[], said: readonly string[], words: NumberWords): NumberFound[] {
  const numbers: NumberFound[] = [];
  for (const [at, word] of said.entries()) {
    const plain = readNumber(word);
    if (plain === null) continue;
    const scale = words.scales[said[at + 1] ?? ''];
    const to = scale === undefined ? at + 1 : at + 2;
    const { figure, from } = qualify(plain * (scale ?? 1), said.slice(0, at), words.qualifying);
    const [earlier, last] = [numbers.at(-2), numbers.at(-1)];
    const gap = said.slice(last?.to, from);
    if (last && gap.length < 3 && !gap.includes(',')) {
      const isList = earlier?.to === last.from - 1 && said[earlier.to] === ',';
      const start = to - from === 1 && !isList ? findRange(last, at, sentence, said, words) : null;
      const low = last.figure?.value;
      numbers.push(
        start !== null && typeof low === 'number' && low < plain
          ? { figure: { value: [low, plain], qualifier: 'between' }, from: start, to }
          : { figure: null, from, to },
      );
      continue;
    }
    const before = sentence[from - 1];
    const isSigned = before?.isMark && before.end === sentence[from]?.start && !/[\p{Ps}\p{Pi}»"']/u.test(before.word);
    const isDoubtful = isSigned || (scale !== undefined && grouped.test(word)) || /^(?:1\d|20)\d\d$/.test(word);
    numbers.push({ figure: isDoubtful ? null : figure, from, to });
  }
  const isOfSome = said.some(
    (word, at) => words.doubts.includes(word) && !numbers.some((n) => n.from <= at && at < n.to),
  );
  const isParted = numbers.length > 1 && numbers.some(({ to }) => words.parting.includes(said[to] ?? ''));
  return isOfSome || isParted ? numbers.map((number) => ({ ...number, figure: null })) : numbers;
}

/** Where the range begins that a number and the one before it make, such as "between 120 and 140"; else null. */
function findRange(
  last: NumberFound,
  at: number,
  sentence: readonly Word[],
  said: readonly string[],
  { ranges }: NumberWords,
): number | null {
  if (last.to - last.from > 1 || at - last.to !== 1) return null;
  const [join = '', opening] = [said[last.to], said[last.from - 1]];
  const [open, and] = ranges.between;
  if (/[-–]/.test(join)) {
    const isClosed =
      sentence[last.from]?.end === sentence[last.to]?.start && sentence[last.to]?.end === sentence[at]?.start;
    return isClosed ? last.from : null;
  }
  if (join === and) return opening === open ? last.from - 1 : null;
  if (!ranges.joins.includes(join)) return null;
  if (opening !== ranges.from) return last.from;
  // "The toll rose from 115 to 133" is no range.
  return (sentence[last.from - 2]?.isMark ?? true) ? last.from - 1 : null;
}

/**
 * Whether a number counts what a unit says, by all of its words: "133 people were killed"; the first said of the number
 * before, "11 people were detained and 133 were killed"; the last before the number, "it killed 133 people".
 */
function isOf(
  { from, to }: NumberFound,
  previous: NumberFound | undefined,
  unit: readonly string[],
  said: readonly string[],
  words: NumberWords,
): boolean {
  const { links, ranges } = words;
  const [, and] = ranges.between;
  const rest = unit.slice(1);
  const isElided = previous && said[previous.to] === unit[0] && !isCommon(rest, words);
  const isLed =
    said[from - 1] === unit.at(-1) &&
    rest.length > 0 &&
    ![...links, ...ranges.joins, and].includes(said[from - 2] ?? '');
  const end =
    follow(said, to, unit, links) ??
    (isElided ? follow(said, to, rest, links) : null) ??
    (isLed ? follow(said, to, unit.slice(0, -1), links) : null);
  if (end === null || [...ranges.joins, ...words.further].includes(said[end] ?? '')) return false;
  // "killed, injured or missing"
  if (said[end] === ',' && [...ranges.joins, and].includes(said[end + 2] ?? '')) return false;
  // "500 people were killed and injured" counts more; "133 people were killed and 100 injured" does not.
  return said[end] !== and || said.slice(end + 1, end + 4).some((word) => readNumber(word) !== null);
}

/** Where some words end that stand from a place on, in order, with nothing but links between; else null. */
function follow(said: readonly string[], from: number, sought: readonly string[], links: readonly string[]) {
  let at = from;
  for (const word of sought) {
    while (said[at] !== word && links.includes(said[at] ?? '')) at++;
    if (said[at++] !== word) return null;
  }
  return at;
}

/** Whether some words say too little to tell what is counted. */
function isCommon(unit: readonly string[], { common }: NumberWords): boolean {
  return unit.every((word) => common.includes(word));
}

/** Thousands with a comma or a point between. */
const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;

/** The number that a word is, with commas or points between thousands or before a part; else null. */
function readNumber(word: string): number | null {
  if (!/^\d/.test(word)) return null;
  const digits = grouped.test(word) ? word.replace(/[.,]/g, '') : word.replace(',', '.');
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}

/**
 * A number with what the words before it say of it, and where these begin: the longest phrase, since "no more than" is not
 * "more than".
 */
function qualify(
  value: number,
  before: readonly string[],
  qualifying: NumberWords['qualifying'],
): Pick<NumberFound, 'figure' | 'from'> {
  const words = ` ${before.slice(-4).join(' ')}`;
  const [found] = Object.entries(qualifying)
    .flatMap(([says, phrases]) => phrases.map((phrase) => ({ says, phrase })))
    .filter(({ phrase }) => words.endsWith(` ${phrase}`))
    .toSorted((a, b) => b.phrase.length - a.phrase.length);
  const from = before.length - (found?.phrase.split(' ').length ?? 0);
  /** By so little "more than 133" is over 133, of which nobody can say by how much. */
  const step = Math.max(1, Math.abs(value)) * 1e-9;
  switch (found?.says as keyof NumberWords['qualifying'] | undefined) {
    case 'more-than':
      return { figure: { value: value + step, qualifier: 'at-least' }, from };
    case 'less-than':
      return { figure: { value: value - step, qualifier: 'at-most' }, from };
    case undefined:
      return { figure: { value, qualifier: 'exactly' }, from };
    case 'at-least':
    case 'at-most':
    case 'about':
      return { figure: { value, qualifier: found?.says as 'at-least' | 'at-most' | 'about' }, from };
  }
}

/** What is said around numbers, in small letters. */
export interface NumberWords {
  /** Before a number, by what it says of it. */
  qualifying: Readonly<Record<'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about', readonly string[]>>;
  /** What says nothing of a number that it stands before, or of a phrase before one. */
  plain: readonly string[];
  /** What may be said of a number anywhere else in its sentence. */
  doubts: readonly string[];
  /** Behind a number that counts, without saying it, what another does: part of it, or something else. */
  parting: readonly string[];
  /** Behind a number, by how much it multiplies it. */
  scales: Readonly<Record<string, number>>;
  /** What makes a range of two numbers: "between" and "and"; "from", which may stand before; what stands between. */
  ranges: { between: readonly [string, string]; from: string; joins: readonly string[] };
  /** What may stand between a number and the words of its unit. */
  links: readonly string[];
  /** What goes on, behind the words of the unit, with more that is counted, as in "as well as". */
  further: readonly string[];
  /** What can't alone tell what is counted. */
  common: readonly string[];
}

/** A number of a sentence, or a range, from one of its words to before another. */
interface NumberFound {
  /** Null where it can't be told. */
  figure: Figure | null;
  from: number;
  to: number;
}

export interface CountedClaim {
  /** What is counted. */
  unit: string;
  /** Whether that can only grow. */
  cumulative: boolean;
  figures: readonly { figure: Figure }[];
}

export interface FigureFinding<T extends CountedClaim> {
  /** Where the number stands, with what qualifies it. */
  span: Span;
  figure: Figure;
  claim: T;
  given: (T['figures'][number] & { relation: FigureRelation })[];
}
