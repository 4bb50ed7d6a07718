/**
 * Which of the six hues an article has everywhere, from 1: by its letter, which never changes, so that its hue does not
 * either. No more than six are told apart with ease: from the seventh on it is 0, which is the colour of text, and the
 * letter and the name tell.
 */
export function hueOf(letter: string): number {
  const number = numberOf(letter);
  return number <= hues ? number : 0;
}

/** The number of an article's letter, from 1: A … Z, AA, AB … */
export function numberOf(letter: string): number {
  return [...letter].reduce((number, sign) => number * 26 + sign.charCodeAt(0) - 64, 0);
}

const hues = 6;
