/**
 * What a text quotes: the words between marks of quotation, and the lines that begin with `>`. Of a text that has neither
 * each paragraph is taken for a quotation.
 *
 * @returns the quotations without their marks, in the order of the text
 */
export function listQuotations(text: string): string[] {
  const quoted = [...text.matchAll(quotation)].map(
    (match) => match.slice(1).find((words) => words !== undefined) ?? '',
  );
  const runs = quoted.length > 0 ? quoted : text.split(/\n\s*\n/);
  return runs.map((run) => run.replace(/\n[ \t]*>[> \t]*/g, '\n').trim()).filter((run) => /\p{L}/u.test(run));
}

/** In each kind of marks; single ones only where they cannot be apostrophes. A quotation ends with its paragraph at the latest. */
const quotation = new RegExp(
  [
    String.raw`“((?:(?!\n\s*\n)[^“”])+)”`,
    String.raw`„((?:(?!\n\s*\n)[^„“”])+)[“”]`,
    String.raw`«((?:(?!\n\s*\n)[^«»])+)»`,
    String.raw`»((?:(?!\n\s*\n)[^«»])+)«`,
    String.raw`"((?:(?!\n\s*\n)[^"])+)"`,
    String.raw`(?<![\p{L}\p{N}])‘((?:(?!\n\s*\n)[^‘’]|(?<=\p{L})’(?=\p{L}))+)’(?!\p{L})`,
    String.raw`「([^「」]+)」`,
    String.raw`(?:^|\n)[ \t]*>[> \t]*([^\s>][^\n]*(?:\n[ \t]*>[> \t]*[^\s>][^\n]*)*)`,
  ].join('|'),
  'gu',
);
