import type { Root } from 'mdast';

import { flattenSpace } from '../model/passages/article-text.ts';
import { cleanCharacters } from './clean-characters.ts';
import { findDatePrefix, isDateLine, readIsoDay } from './find-date-line.ts';
import { findBoilerplate } from './find-boilerplate.ts';
import { joinLines } from './join-lines.ts';
import { isHeadline, isSectionHeading, type TextLine } from './find-headings.ts';
import type { Known, Reading } from './source-reading.ts';
import { dateWhy, headlineWhy, kickerWhy, knowDate, takeAuthor } from './source-reading.ts';
import type { Removal } from './removal.ts';

/**
 * Reads plain text: each line that is not blank is a paragraph, or a heading where `isSectionHeading` says so. What is
 * not text is taken out and listed. `title`, if the editor gave one, is looked for in the first line instead of any
 * headline.
 */
export function readText(source: string, title?: string): Reading {
  const { text, removed } = cleanCharacters(source);
  const known: Known = {};
  const joined = joinLines(text);
  const lines = takeBoilerplate((joined ?? text).split('\n').map(flattenSpace), removed);

  takeDate(lines, removed, known);
  takeKicker(lines, removed);
  const [first, second] = lines;
  if (first && (title === undefined ? isHeadline(first, second) : first.text === flattenSpace(title))) {
    if (title === undefined) known.title = { value: first.text, is: 'stated', how: 'the first line of the copy' };
    removed.push({ text: first.text, why: headlineWhy });
    lines.shift();
  }
  // Below the headline stand byline and date, in either order.
  for (let looks = 0; looks < 3; looks += 1) {
    takeDate(lines, removed, known);
    takeByline(lines, removed, known);
  }

  const root: Root = {
    type: 'root',
    children: lines.map((line, index) => {
      const children = [{ type: 'text' as const, value: line.text }];
      return isSectionHeading(lines[index - 1], line, lines[index + 1])
        ? { type: 'heading', depth: 2, children }
        : { type: 'paragraph', children };
    }),
  };
  return { root, removed, known, ...(joined !== null && { remarks: [joinedRemark] }) };
}

/** Takes the word of the section, "World", that stands above a headline. */
function takeKicker(lines: TextLine[], removed: Removal[]): void {
  const [first, second, third] = lines;
  if (!first || !second || first.text.split(' ').length > 2 || second.text.split(' ').length < 4) return;
  if (!isHeadline(first, second) || !isHeadline(second, third)) return;
  removed.push({ text: first.text, why: kickerWhy });
  lines.shift();
}

function takeByline(lines: TextLine[], removed: Removal[], known: Known): void {
  const [first, second] = lines;
  if (first && second && takeAuthor(first.text, removed, known)) lines.shift();
}

/** The lines that are text, each with whether a blank line or boilerplate stood beside it. */
function takeBoilerplate(lines: readonly string[], removed: Removal[]): TextLine[] {
  const kept: TextLine[] = [];
  let gapBefore = true;
  for (const text of lines) {
    const why = text === '' ? undefined : findBoilerplate(text);
    if (why !== undefined) removed.push({ text, why });
    if (text === '' || why !== undefined) {
      gapBefore = true;
      const last = kept.at(-1);
      if (last) last.gapAfter = true;
    } else {
      kept.push({ text, gapBefore, gapAfter: false });
      gapBefore = false;
    }
  }
  return kept;
}

/** Takes a date line, or the words `date 2024-03-23`, from the start of the text. */
function takeDate(lines: TextLine[], removed: Removal[], known: Known): void {
  const [first, second] = lines;
  if (!first) return;
  const prefix = findDatePrefix(first.text);
  const date = prefix ?? (second && isDateLine(first.text) ? first.text : undefined);
  if (date === undefined) return;
  removed.unshift({ text: date, why: dateWhy });
  knowDate(known, date, readIsoDay(date));
  if (prefix === undefined) lines.shift();
  else first.text = first.text.slice(prefix.length).trim();
}

const joinedRemark =
  'The lines of the copy were broken at a fixed width, and were joined to paragraphs. Compare the paragraphs with the source.';
