import { findAll, type Span } from './locate.ts';

/**
 * Where each name is mentioned in a text: by the spellings that count, as whole words, the longest first, no letter
 * counted twice.
 *
 * @param names the names, each with the spellings that count as mentions
 * @returns for each name's id its mentions, in the order of the text
 */
export function findMentions(
  text: string,
  names: readonly { id: string; count: readonly string[] }[],
): Map<string, Span[]> {
  const spellings = names
    .flatMap(({ id, count }) => count.map((spelling) => ({ id, spelling })))
    .sort((a, b) => b.spelling.length - a.spelling.length);
  const mentions = new Map<string, Span[]>(names.map(({ id }) => [id, []]));
  const taken = new Uint8Array(text.length);
  for (const { id, spelling } of spellings) {
    for (const { start, end } of findWholeWords(text, spelling)) {
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      mentions.get(id)?.push({ start, end });
    }
  }
  for (const spans of mentions.values()) spans.sort((a, b) => a.start - b.start);
  return mentions;
}

/** Every place where a word or phrase stands with no letter or digit directly before or after it. */
export function findWholeWords(text: string, phrase: string): Span[] {
  return findAll(text, phrase).filter(
    ({ start, end }) => !isWordCharacter(text.charAt(start - 1)) && !isWordCharacter(text.charAt(end)),
  );
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
