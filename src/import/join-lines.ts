/**
 * A plain text whose lines were broken at a fixed width, with the lines of each paragraph joined; null where its lines
 * are paragraphs. It was broken so where the lines that others follow directly are nearly equally long, and most of them
 * end in the middle of a sentence.
 */
export function joinLines(text: string): string | null {
  const groups = text.split(/\n[ \t]*\n/).map((group) => group.split('\n').filter((line) => line.trim() !== ''));
  const broken = groups.flatMap((lines) => lines.slice(0, -1)).map((line) => line.trimEnd());
  if (broken.length < fewest) return null;
  const width = Math.max(...broken.map(({ length }) => length));
  const isFull = (line: string) => line.length >= width - longestWord;
  const isOpen = (line: string) => !/[.!?…:]["”’»)\]]*$/u.test(line);
  const share = (test: (line: string) => boolean) => broken.filter(test).length / broken.length;
  if (width > widest || share(isFull) < 0.8 || share(isOpen) < 0.6) return null;
  return groups.map((lines) => lines.map((line) => line.trim()).join(' ')).join('\n\n');
}

/** From how many broken lines on a width can be told. */
const fewest = 3;

/** The widest lines that text is broken at, in characters. */
const widest = 120;

/** A line may end before a word of this many letters. */
const longestWord = 16;
