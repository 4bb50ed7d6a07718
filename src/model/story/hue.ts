/**
 * Which of the eight hues an article has everywhere, from 1: by its letter, which never changes, so that its hue does not
 * either. After the eighth they come round again, and the letter tells.
 */
export function hueOf(letter: string): number {
  const number = [...letter].reduce((sum, character) => sum * 26 + character.charCodeAt(0) - 64, 0);
  return ((number - 1) % hues) + 1;
}

const hues = 8;
