import { stringify } from 'yaml';
import { flattenSpace } from '../../model/passages/article-text.ts';

/**
 * Fields as lines of YAML, in the way in which the files are written: an article's words in quotation marks, lists of
 * words in brackets, everything else as plain as it may be.
 *
 * @param indent what stands before each line
 */
export function writeFields(fields: Readonly<Record<string, unknown>>, indent: string): string[] {
  return Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined || value === null) return [];
    const lead = `${indent}${key}:`;
    if (isInline(value)) return `${lead} ${writeInline(value, key, false)}`;
    if (isPlainObject(value)) return [lead, ...writeFields(value, `${indent}  `)];
    return [lead, ...(value as unknown[]).flatMap((item) => writeItem(item, `${indent}  `))];
  });
}

/** An item of a list, its dash after the indent. */
export function writeItem(item: unknown, indent: string): string[] {
  if (!isPlainObject(item)) return [`${indent}- ${writeInline(item, '', false)}`];
  return writeFields(item, `${indent}  `).map((line, index) =>
    index === 0 ? `${indent}- ${line.slice(indent.length + 2)}` : line,
  );
}

/** A value on one line. Within brackets, more has to be quoted. */
export function writeInline(value: unknown, key: string, inBrackets: boolean): string {
  if (typeof value === 'string') {
    const text = flattenSpace(value);
    if (verbatim.has(key)) return JSON.stringify(text);
    // Within a list, a string is quoted where it must be in brackets.
    return inBrackets
      ? stringify([text], { collectionStyle: 'flow', lineWidth: 0 }).replace(/^\[ | \]\n$/g, '')
      : stringify(text, { lineWidth: 0 }).trimEnd();
  }
  if (Array.isArray(value)) return `[${value.map((item) => writeInline(item, key, true)).join(', ')}]`;
  if (isPlainObject(value)) {
    const fields = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null);
    return `{ ${fields.map(([name, inner]) => `${name}: ${writeInline(inner, name, true)}`).join(', ')} }`;
  }
  return stringify(value).trimEnd();
}

/** Whether a value is written on the line of its field. */
export function isInline(value: unknown): boolean {
  return Array.isArray(value) ? value.every((item) => typeof item !== 'object') : !isPlainObject(value);
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields that hold an article's own words. */
const verbatim: ReadonlySet<string> = new Set(['quote', 'prefix', 'suffix']);
