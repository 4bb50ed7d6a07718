/**
 * Whether a text turns the order in which it, or what stands after it on a line, is shown: by an override, which shows
 * letters and digits in another order than they are read in, or by an embedding or isolate that it does not end. Marks
 * of direction, and what is ended, turn nothing.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings
 */
export function turnsDirection(text: string): boolean {
  const begun: ('embedding' | 'isolate')[] = [];
  for (const [control] of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    if (control === '\u202D' || control === '\u202E') return true;
    if (control === '\u202C') {
      if (begun.at(-1) === 'embedding') begun.pop();
    } else if (control === '\u2069') {
      // The end of an isolate is that of the embeddings within it, too.
      const last = begun.lastIndexOf('isolate');
      if (last !== -1) begun.length = last;
    } else begun.push(control < '\u2066' ? 'embedding' : 'isolate');
  }
  return begun.length > 0;
}
