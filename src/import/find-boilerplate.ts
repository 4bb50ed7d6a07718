import * as markers from './marker-words.ts';

/**
 * Why a line is boilerplate of the page and no article text, or undefined for text. Only a line that is nothing else is
 * boilerplate: a sentence about advertising, cookies or Facebook is text. Every removal is recorded, for the editor to
 * undo.
 */
export function findBoilerplate(line: string): string | undefined {
  if (line.length > longestBoilerplate) return undefined;
  return rules.find(({ matches }) => matches(line))?.why;
}

/** Cookie notices run to a few sentences; a longer line is not looked at. */
const longestBoilerplate = 600;

const rules: readonly { why: string; matches: (line: string) => boolean }[] = [
  { why: 'an advertisement marker of the page', matches: isAdvertisement },
  { why: 'a pointer to another article', matches: isPointer },
  { why: 'the page’s links for sharing', matches: isShareBar },
  { why: 'the page’s cookie notice', matches: isCookieNotice },
];

const advertisements = foldAll(markers.advertisementMarkers);
const pointers = foldAll(markers.pointerMarkers);
const verbs = foldAll(markers.shareVerbs);
const services = foldAll(markers.shareServices);
const fillers = foldAll(markers.shareFillers);
const buttons = foldAll(markers.cookieButtons);
const openings = [...foldAll(markers.cookieOpenings)];

/** "Advertisement", "– ADVERTISMENT –", "[Publicité]"; not the question "Advertising?". */
function isAdvertisement(line: string): boolean {
  return !/[?!]$/.test(line) && advertisements.has(foldMarker(line));
}

/** "Read more", "Read also: …", "Read more » …"; not "Read more books, she said." and not "Related, in a way, to …". */
function isPointer(line: string): boolean {
  if (pointers.has(foldMarker(line))) return !/[.?!]$/.test(line);
  const head = /^([^::»›>→|]{2,40})[::»›>→|]/u.exec(line)?.[1];
  return head !== undefined && line.length <= 250 && pointers.has(foldMarker(head));
}

/** A line of nothing but words of sharing: either asking for it, or naming two services and more. */
function isShareBar(line: string): boolean {
  const words = line
    .split(/[\s|/,;:•·]+/u)
    .map(foldMarker)
    .filter((word) => word !== '');
  if (words.length > 20 || /[.?!]$/.test(line)) return false;
  if (!words.every((word) => verbs.has(word) || services.has(word) || fillers.has(word))) return false;
  return words.some((word) => verbs.has(word)) || words.filter((word) => services.has(word)).length >= 2;
}

/** The page's own voice at the line's start, and the word cookie; not someone quoted and not a report on cookies. */
function isCookieNotice(line: string): boolean {
  if (/^\P{L}*["“”„«»'‘]|[,.]["”»]/u.test(line)) return false;
  const folded = foldMarker(line);
  if (buttons.has(folded)) return true;
  return (
    /cookie|kakor|cerez|ملفات تعريف الارتباط|куки/u.test(folded) &&
    openings.some((opening) => folded.startsWith(`${opening} `))
  );
}

/** Lower case, without accents, and without the punctuation around: "[ PUBLICITÉ ]" is "publicite". */
function foldMarker(text: string): string {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  return words.join(' ');
}

function foldAll(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map(foldMarker));
}
