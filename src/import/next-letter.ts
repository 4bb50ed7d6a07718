import { numberOf } from '../model/story/hue.ts';

/**
 * The letter after the last one given: A, B, … Z, AA, AB, …. Gaps are not filled, since the letter of an article that
 * was taken down must not come to mean another one.
 */
export function nextLetter(given: Iterable<string>): string {
  let last = 0;
  for (const letter of given) if (/^[A-Z]+$/.test(letter)) last = Math.max(last, numberOf(letter));
  return toLetter(last + 1);
}

/** The letter of a number, from 1: A … Z, AA, AB … */
export function toLetter(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? toLetter(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
