import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { dateFields } from '../schemas/fields.ts';

/**
 * Read a piece of YAML into a plain value in which every date field is the raw text of the file, with a way to find
 * where each value stands.
 *
 * @param source the YAML
 * @param firstLine the line of the file, from 1, on which the YAML starts
 */
export function readYaml(source: string, firstLine = 1): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const error = document.errors[0];
  if (error) {
    return { ok: false, problem: error.message, position: position(error.pos[0]) };
  }
  try {
    // Aliases are resolved by the library, which refuses a document that multiplies them without end.
    document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    return { ok: false, problem: cause instanceof Error ? cause.message : String(cause), position: position(0) };
  }
  return {
    ok: true,
    value: toValue(document.contents, document, source),
    at: (path, part = 'value') => position(findOffset(document, path, part)),
  };
}

/** A node as a plain value; the value of a date field is its text as written, less the quotes. */
function toValue(node: Node | null, document: Document, source: string): unknown {
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map((pair) => {
        const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
        const value = pair.value as Node | null;
        return [key, dateFields.has(key) ? toRawText(value, document, source) : toValue(value, document, source)];
      }),
    );
  }
  if (isSeq(node)) {
    return node.items.map((item) => toValue(item as Node | null, document, source));
  }
  if (isAlias(node)) return toValue(node.resolve(document) ?? null, document, source);
  return node?.toJS(document) as unknown;
}

function toRawText(node: Node | null, document: Document, source: string): unknown {
  if (isScalar(node)) {
    if (node.value === null) return undefined;
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  }
  // A set of dates, `[2024-03-23..]` or `{2023,2024}`, is a list or a map to YAML.
  if ((isSeq(node) || isMap(node)) && node.flow === true && node.range) {
    return source.slice(node.range[0], node.range[1]).trim();
  }
  if (isAlias(node)) return toRawText(node.resolve(document) ?? null, document, source);
  return toValue(node, document, source);
}

/** The offset of the nearest node on the path that is there; of its key where the key is asked for. */
function findOffset(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  let node = document.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      const key = pair.key as Node;
      const value = pair.value as Node | null;
      const wantsKey = depth === path.length - 1 && part === 'key';
      offset = (wantsKey ? key.range?.[0] : (value?.range?.[0] ?? key.range?.[0])) ?? offset;
      node = value;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] ?? null) as Node | null;
      if (!node) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

export interface Position {
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

export type FindPosition = (path: readonly PropertyKey[], part?: 'key' | 'value') => Position;

export type YamlReading =
  { ok: true; value: unknown; at: FindPosition } | { ok: false; problem: string; position: Position };
