/**
 * Writes postings compactly: terms in front coding, then how many documents each has, then the gaps between document
 * numbers, then the impacts, each kind of number in a run of its own, because that is what deflate packs best.
 *
 * `terms` must be sorted by term (code units), the documents of each in rising order; an impact is 1 to 255.
 */
export function encodePostings(terms: readonly TermPostings[]): Uint8Array {
  const lengths: number[] = [];
  const gaps: number[] = [];
  const impacts: number[] = [];
  const names: string[] = [];
  let before = '';
  for (const { term, documents, impacts: own } of terms) {
    const shared = countShared(before, term, 90);
    names.push(String.fromCharCode(0x20 + shared) + term.slice(shared));
    before = term;
    pushNumber(lengths, documents.length);
    let last = -1;
    for (const document of documents) {
      pushNumber(gaps, document - last - 1);
      last = document;
    }
    impacts.push(...own);
  }
  const text = new TextEncoder().encode(names.join('\n'));
  const head: number[] = [];
  for (const size of [terms.length, text.length, lengths.length, gaps.length]) pushNumber(head, size);
  return Uint8Array.from([...head, ...text, ...lengths, ...gaps, ...impacts]);
}

/** Reads what `encodePostings` wrote. */
export function decodePostings(bytes: Uint8Array): TermPostings[] {
  const head = createReader(bytes, 0);
  const [count, textSize, lengthsSize, gapsSize] = [head.read(), head.read(), head.read(), head.read()];
  const textStart = head.position();
  const lengths = createReader(bytes, textStart + textSize);
  const gaps = createReader(bytes, textStart + textSize + lengthsSize);
  let impactStart = textStart + textSize + lengthsSize + gapsSize;
  if (count === 0) return [];
  let before = '';
  return new TextDecoder()
    .decode(bytes.subarray(textStart, textStart + textSize))
    .split('\n')
    .map((name) => {
      const term = before.slice(0, name.charCodeAt(0) - 0x20) + name.slice(1);
      before = term;
      const documents: number[] = [];
      let last = -1;
      for (let left = lengths.read(); left > 0; left--) {
        last += gaps.read() + 1;
        documents.push(last);
      }
      const impacts = bytes.subarray(impactStart, impactStart + documents.length);
      impactStart += documents.length;
      return { term, documents, impacts };
    });
}

/** How many letters two words begin with alike, counted up to a number. */
export function countShared(a: string, b: string, most = Infinity): number {
  let shared = 0;
  while (shared < a.length && shared < most && a[shared] === b[shared]) shared++;
  return shared;
}

/** Seven bits a byte, the low ones first; the high bit says that more follow. */
function pushNumber(bytes: number[], value: number): void {
  let left = value;
  while (left > 0x7f) {
    bytes.push((left & 0x7f) | 0x80);
    left >>>= 7;
  }
  bytes.push(left);
}

function createReader(bytes: Uint8Array, start: number): { read: () => number; position: () => number } {
  let at = start;
  return {
    read: () => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] ?? 0;
        value |= (byte & 0x7f) << shift;
        if (byte < 0x80) return value;
      }
    },
    position: () => at,
  };
}

/** The documents that hold a term, by number, each with how much the term says about it. */
export interface TermPostings {
  term: string;
  documents: readonly number[];
  impacts: ArrayLike<number> & Iterable<number>;
}
