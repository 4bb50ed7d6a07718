/**
 * The author that a line names which is nothing but a byline: "By Ann Lee", "Von Ute Ost", "Par Léa Roi and Al Poe,
 * Reuters". Undefined where it is a sentence, or has no word that says who wrote.
 */
export function findByline(line: string): string | undefined {
  if (line.length > 120 || /[.!?]$/.test(line.replace(/\b(?:Jr|Sr)\.$/, ''))) return undefined;
  const name = /^(?:by|von|par|por|di|door|av|af|от|автор:?)\s+(\p{Lu}.*)$/iu.exec(line)?.[1];
  // A sentence goes on in small letters: "By Tuesday the port was closed".
  const words = name?.match(/[\p{L}\p{M}’'.-]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !particles.has(word));
  return name !== undefined && words.length >= 2 && words.length <= 16 && small.length === 0 ? name.trim() : undefined;
}

/** What stands in small letters between the parts of names and between names. */
const particles = new Set(
  'and und et y e en och og i и at in of for de da di du del der den la le van von bin al'.split(' '),
);
