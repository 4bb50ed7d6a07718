import { turnsDirection } from '../model/passages/direction.ts';
import type { Removal } from './removal.ts';

/**
 * Takes out characters that nobody sees and that would keep a quotation from being found: soft hyphens, byte order marks
 * within the text, control characters, and what would turn the order in which a line is shown. Joiners and direction
 * marks stay: Persian, Hindi, Hebrew and emoji need them. Line ends of every kind become `\n`.
 */
export function cleanCharacters(source: string): { text: string; removed: Removal[] } {
  const removed: Removal[] = [];
  const take = (character: string) => {
    removed.push({ text: nameCharacter(character), why: 'an invisible character, no part of a word' });
    return '';
  };
  const text = source
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(invisible, take)
    .replace(turnedLine, (line) => (turnsDirection(line) ? line.replace(turning, take) : line));
  return { text, removed };
}

const invisible = /[\u00AD\uFEFF\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

const turning = /[\u202A-\u202E\u2066-\u2069]/g;
const turnedLine = /^.*[\u202A\u202B\u202D\u202E\u2066-\u2068].*$/gm;

function nameCharacter(character: string): string {
  const code = character.charCodeAt(0);
  const name =
    code === 0xad
      ? 'soft hyphen'
      : code === 0xfeff
        ? 'byte order mark'
        : code >= 0x202a && code <= 0x2069
          ? 'control of direction'
          : 'control character';
  return `${name} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
