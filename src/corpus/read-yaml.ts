import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml';
import { stepInto, type FieldSchema } from '../schemas/field-schema.ts';

/**
 * Read a piece of YAML into a plain value in which every date of the schema is the raw text of the file, with a way to
 * find where each value stands.
 *
 * @param source the YAML
 * @param schema what stands in it
 * @param firstLine the line of the file, from 1, on which the YAML starts
 */
export function readYaml(source: string, schema: FieldSchema, firstLine = 1): YamlReading {
  const lines = new LineCounter();
  const position = (start: number, end: number): Position => {
    const { line, col } = lines.linePos(start);
    const firstLineOfIt = source.slice(start, end).split(/\r?\n/, 1)[0] ?? '';
    return { line: line + firstLine - 1, column: col, length: Math.max(1, firstLineOfIt.length) };
  };
  // Without a limit the library runs out of stack, and takes its time until then.
  const deep = deepNesting.exec(source);
  if (deep) {
    const before = source.slice(0, deep.index).split('\n');
    return {
      ok: false,
      problem: 'is not YAML: its lists or maps are nested too deeply',
      remedy: 'Take the brackets or dashes out; no field is nested more than four deep.',
      position: { line: before.length + firstLine - 1, column: (before.at(-1)?.length ?? 0) + 1, length: 1 },
    };
  }
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) {
    const { problem, remedy } = describeFault(fault, source);
    const place = position(fault.pos[0], fault.pos[0]);
    return { ok: false, problem: `is not YAML: ${problem}`, remedy, position: place };
  }
  try {
    // Aliases are resolved by the library, which refuses a document that multiplies them without end.
    if (source.includes('*')) document.toJS({ maxAliasCount: 100 });
  } catch {
    const [start, end] = findAlias(document)?.range ?? [0, 0, 0];
    return {
      ok: false,
      problem: `is not YAML: its aliases, such as "${source.slice(start, end).trim()}", multiply it without end`,
      remedy: 'Write the value itself in place of each alias.',
      position: position(start, end),
    };
  }
  const refused = findRefused(document);
  if (refused) {
    const { node, ...rest } = refused;
    return { ok: false, ...rest, position: position(...(rangeOf(node) ?? [0, 0])) };
  }
  return {
    ok: true,
    value: toValue(document.contents, schema, { document, source }),
    at: (path, part = 'value') => position(...findRange(document, path, part)),
  };
}

function describeFault(fault: YAMLParseError | YAMLWarning, source: string): { problem: string; remedy: string } {
  switch (fault.code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:\r\n]*/.exec(source.slice(fault.pos[0]))?.[0].trim() ?? '';
      return {
        problem: `the field "${key}" is written twice`,
        remedy: 'Keep one of the two; only one could be read.',
      };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { problem: 'a value holds a colon and a space', remedy: 'Put quotation marks around the value.' };
    case 'TAB_AS_INDENT':
      return { problem: 'a line is indented by a tab', remedy: 'Indent it by spaces.' };
    case 'MULTIPLE_DOCS':
      return { problem: 'a line "---" starts a second document', remedy: 'Take that line out.' };
    default:
      return {
        problem: fault.message.replace(/\.?$/, ''),
        remedy:
          'Mend the YAML there: a value with a colon and a space, a "#", or a bracket or quotation mark at its start needs quotation marks around it.',
      };
  }
}

function findAlias(document: Document): Alias | null {
  let found: Alias | null = null;
  visit(document, {
    Alias: (_key, node) => {
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

/** What in sound YAML is no content: it could not be read to its end, would get lost, or is not text. */
function findRefused(document: Document): { node: Node; problem: string; remedy: string } | null {
  let refused: ReturnType<typeof findRefused> = null;
  visit(document, {
    Alias: (_key, node, path) => {
      const meant = node.resolve(document);
      if (meant === undefined || !path.includes(meant)) return undefined;
      const problem = `has an alias, "*${node.source}", that stands within what it stands for`;
      refused = { node, problem, remedy: 'Write the value itself in place of the alias.' };
      return visit.BREAK;
    },
    Scalar: (key, node) => {
      if (key === 'key' && node.value === '__proto__')
        refused = { node, problem: 'has a field "__proto__"', remedy: 'Take it out; no field is called so.' };
      const control = typeof node.value === 'string' ? noText.exec(node.value)?.[0].charCodeAt(0) : undefined;
      if (control !== undefined) {
        const name = `U+${control.toString(16).toUpperCase().padStart(4, '0')}`;
        const problem = `holds the control character ${name}, written as an escape`;
        refused = { node, problem, remedy: 'Take the escape out; it is no part of a text.' };
      }
      return refused === null ? undefined : visit.BREAK;
    },
  });
  return refused;
}

/** Controls other than those of lines, halves of characters, and what is no character: no feed could carry them. */
const noText = /[^\P{Cc}\t\n\r]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** A node as a plain value; a date is its text as written, less the quotes. */
function toValue(node: Node | null, schema: FieldSchema | undefined, yaml: Yaml): unknown {
  if (isAlias(node)) return toValue(node.resolve(yaml.document) ?? null, schema, yaml);
  if (schema?.format === 'edtf') return toRawText(node, yaml);
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map((pair) => {
        const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
        return [key, toValue(pair.value as Node | null, stepInto(schema, key), yaml)];
      }),
    );
  }
  if (isSeq(node)) {
    return node.items.map((item, index) => toValue(item as Node | null, stepInto(schema, index), yaml));
  }
  return isScalar(node) ? node.value : node;
}

function toRawText(node: Node | null, yaml: Yaml): unknown {
  if (isScalar(node)) {
    if (node.value === null) return undefined;
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  }
  // A set of dates, `[2024-03-23..]` or `{2023,2024}`, is a list or a map to YAML.
  if ((isSeq(node) || isMap(node)) && node.flow === true && node.range) {
    return yaml.source.slice(node.range[0], node.range[1]).trim();
  }
  return toValue(node, undefined, yaml);
}

/** Where the nearest node on the path that is there starts and ends; its key where the key is asked for. */
function findRange(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): [number, number] {
  let node = document.contents as Node | null;
  let range = rangeOf(node) ?? [0, 0];
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) {
        // A field that is missing is missing from the map: pointing at the map's first key is enough to find it.
        range = rangeOf(node.items[0]?.key as Node | null) ?? range;
        break;
      }
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      const wantsKey = (depth === path.length - 1 && part === 'key') || isEmpty(value);
      range = rangeOf(wantsKey ? key : value) ?? range;
      node = value;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] ?? null) as Node | null;
      if (!node) break;
      range = rangeOf(node) ?? range;
    } else break;
  }
  return range;
}

function rangeOf(node: Node | null | undefined): [number, number] | null {
  return node?.range ? [node.range[0], node.range[1]] : null;
}

/** A field without a value, for which there is nothing to point at but its key. */
function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');
}

const deepNesting = /(?:[[{]\s*){50}|(?:[-?] +){50}|(?:\{\s*[^\s{:]+:\s*){50}/;

interface Yaml {
  document: Document;
  source: string;
}

export interface Position {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  /** How many characters of that line it takes, at least 1. */
  length: number;
}

export type FindPosition = (path: readonly PropertyKey[], part?: 'key' | 'value') => Position;

export type YamlReading =
  // A problem is said of the file: "is not YAML: …".
  { ok: true; value: unknown; at: FindPosition } | { ok: false; problem: string; remedy: string; position: Position };
