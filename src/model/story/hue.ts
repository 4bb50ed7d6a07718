/**
 * Which of the six hues an article has everywhere, from 1: by its letter, which never changes, so that its hue does not
 * either. No more than six are told apart with ease: from the seventh on it is 0, which is the colour of text, and the
 * letter and the name tell.
 */
export function hueOf(letter: string): number {
  const number = [...letter].reduce((sum, character) => sum * 26 + character.charCodeAt(0) - 64, 0);
  return number <= hues ? number : 0;
}

const hues = 6;
