import { isDeepStrictEqual } from 'node:util';
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { readYaml } from '../../corpus/read-yaml.ts';
import { Refusal } from '../../import/refusal.ts';
import { stepInto, type FieldSchema } from '../../schemas/field-schema.ts';
import { isInline, isPlainObject, writeFields, writeInline, writeItem } from './write-yaml.ts';

/**
 * A piece of YAML with one thing changed, by the smallest change of its text: every other line, comment and way of
 * writing stays. What comes out is read back, and is refused where it says anything but what was asked for.
 *
 * @param schema what stands in it: a new field is put where the schema has its place
 * @throws Refusal where the YAML can't be read, or is written in a way in which it can't be changed safely
 */
export function editYaml(source: string, edit: YamlEdit, schema: FieldSchema): string {
  const before = readYaml(source, schema);
  if (!before.ok) throw new Refusal(`The file cannot be read: ${before.problem}. ${before.remedy}`);
  const changed = change(source, edit, schema);
  const after = readYaml(changed, schema);
  const wanted = applyEdit(before.value, edit);
  if (!after.ok || !isDeepStrictEqual(dropEmpty(after.value), dropEmpty(wanted)) || !keepsComments(source, changed)) {
    throw new Refusal(
      `The field "${edit.path.join(' › ')}" is written in a way that cannot be changed without touching what stands around it. Change it in the file.`,
    );
  }
  return changed;
}

function change(source: string, edit: YamlEdit, schema: FieldSchema): string {
  const document = { source, root: parse(source), schema };
  switch (edit.do) {
    case 'set':
      return setField(document, edit.path, edit.value);
    case 'append':
      return append(document, edit.path, edit.value);
    case 'remove':
      return remove(document, edit.path);
  }
}

function setField(yaml: Yaml, path: Path, value: unknown): string {
  const key = path.at(-1);
  const parent = find(yaml.root, path.slice(0, -1));
  if (typeof key !== 'string') throw new Refusal('Only a field can be set; an item is added or taken out.');
  if (!isMap(parent)) {
    if (path.length === 1) throw new Refusal('The file has no fields yet.');
    return setField(yaml, path.slice(0, -1), { [key]: value });
  }
  const pair = findPair(parent, key);
  if (!pair) return insertField(yaml, parent, { path, value });
  const old = pair.value;
  const isSimple = isInline(value);
  if (isBlank(old)) {
    const colon = yaml.source.indexOf(':', endOf(pair.key)) + 1;
    if (isSimple) return splice(yaml.source, colon, colon, ` ${writeInline(value, key, false)}`);
    const indent = columnOf(yaml.source, startOf(pair.key));
    return insertAfterLine(yaml.source, colon, writeFields({ [key]: value }, indent).slice(1));
  }
  if (isMap(old) && isPlainObject(value)) {
    // Field by field, so that what is the same stays as it is written.
    return Object.entries(value).reduce(
      (text, [name, inner]) => setField({ ...yaml, source: text, root: parse(text) }, [...path, name], inner),
      yaml.source,
    );
  }
  if (!isSimple || (isCollection(old) && old.flow !== true))
    throw new Refusal(`The field "${key}" is a list or a map.`);
  const written = writeInline(value, key, parent.flow === true);
  return splice(yaml.source, startOf(old), endOf(old), written);
}

/** A new field goes behind the one that stands before it in the schema. */
function insertField(yaml: Yaml, parent: YAMLMap, { path, value }: { path: Path; value: unknown }): string {
  const key = String(path.at(-1));
  if (parent.flow === true) {
    const last = parent.items.at(-1);
    const written = `${key}: ${writeInline(value, key, true)}`;
    const at = last ? endOf(last.value ?? last.key) : startOf(parent) + 1;
    return splice(yaml.source, at, at, last ? `, ${written}` : ` ${written} `);
  }
  const order = Object.keys(path.slice(0, -1).reduce<FieldSchema | undefined>(stepInto, yaml.schema)?.properties ?? {});
  const place = order.indexOf(key);
  const before = parent.items
    .map((pair) => ({ pair, place: order.indexOf(nameOf(pair)) }))
    .filter((candidate) => candidate.place >= 0 && candidate.place < place)
    .sort((a, b) => a.place - b.place)
    .at(-1)?.pair;
  const indent = columnOf(yaml.source, startOf(parent.items[0]?.key ?? parent));
  return insertAfterLine(yaml.source, endOfPair(before ?? lastOf(parent.items)), writeFields({ [key]: value }, indent));
}

function append(yaml: Yaml, path: Path, value: unknown): string {
  const list = path.length === 0 ? yaml.root : find(yaml.root, path);
  if (list === null || (isScalar(list) && isBlank(list))) {
    if (path.length > 0) return setField(yaml, path, [value]);
    return insertAfterLine(yaml.source, yaml.source.trimEnd().length, writeItem(value, ''));
  }
  if (!isSeq(list)) throw new Refusal(`The field "${path.join(' › ')}" is not a list.`);
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow === true) {
    if (last) return splice(yaml.source, endOf(last), endOf(last), `, ${writeInline(value, '', true)}`);
    if (isInline(value)) return splice(yaml.source, startOf(list), endOf(list), writeInline([value], '', false));
    // An empty list in brackets becomes one with a dash for each item.
    const start = yaml.source.slice(0, startOf(list)).trimEnd().length;
    const indent = path.length === 0 ? '' : `${lineIndent(yaml.source, start)}  `;
    if (path.length === 0) return splice(yaml.source, startOf(list), endOf(list), writeItem(value, '').join('\n'));
    return insertAfterLine(splice(yaml.source, start, endOf(list), ''), start, writeItem(value, indent));
  }
  if (!last) throw new Refusal('The list cannot be added to here. Change it in the file.');
  return insertAfterLine(yaml.source, endOf(last), writeItem(value, dashIndent(yaml.source, last)));
}

function remove(yaml: Yaml, path: Path): string {
  const key = path.at(-1);
  const parent = find(yaml.root, path.slice(0, -1));
  if (isMap(parent)) {
    const index = parent.items.findIndex((pair) => nameOf(pair) === key);
    const pair = parent.items[index];
    if (!pair) return yaml.source;
    if (parent.flow === true) return removeFromFlow(yaml.source, parent.items.map(spanOfPair), index);
    const start = startOf(pair.key);
    if (yaml.source.slice(lineStart(yaml.source, start), start).trim() !== '') {
      throw new Refusal(`The field "${String(key)}" is the first of its item. Change it in the file.`);
    }
    return removeLines(yaml.source, start, endOfPair(pair));
  }
  if (!isSeq(parent) || typeof key !== 'number') return yaml.source;
  const items = parent.items as Node[];
  const item = items[key];
  if (!item) return yaml.source;
  if (parent.flow === true) {
    return removeFromFlow(
      yaml.source,
      items.map((node) => [startOf(node), endOf(node)]),
      key,
    );
  }
  // A file without items is one of comments alone; a field without items is taken out by its name.
  if (items.length === 1 && path.length > 1)
    throw new Refusal('It is the last item of its list. Change it in the file.');
  dashIndent(yaml.source, item);
  return removeLines(yaml.source, startOf(item), endOf(item));
}

function removeFromFlow(source: string, spans: readonly (readonly [number, number])[], index: number): string {
  const [start = 0, end = 0] = spans[index] ?? [];
  const next = spans[index + 1];
  if (next) return splice(source, start, next[0], '');
  const before = spans[index - 1];
  return splice(source, before ? before[1] : start, end, '');
}

/** Takes lines out, and leaves the comments that stand on them and between them, each on a line of its own. */
function removeLines(source: string, start: number, end: number): string {
  const from = lineStart(source, start);
  const to = Math.min(source.length, lineEnd(source, end) + 1);
  const indent = lineIndent(source, start);
  const kept = listComments(source.slice(from, to)).map((comment) => `${indent}${comment}${newlineOf(source)}`);
  return splice(source, from, to, kept.join(''));
}

function insertAfterLine(source: string, at: number, lines: readonly string[]): string {
  const newline = newlineOf(source);
  const end = lineEnd(source, at);
  if (source === '') return lines.map((line) => line + newline).join('');
  if (end >= source.length) return `${source}${newline}${lines.join(newline)}${newline}`;
  return splice(source, end + 1, end + 1, lines.map((line) => line + newline).join(''));
}

/** The value that a piece of YAML has once something in it is changed. */
function applyEdit(value: unknown, { do: what, path, ...rest }: YamlEdit): unknown {
  const copy: unknown = structuredClone(value);
  const added = 'value' in rest ? rest.value : undefined;
  if (path.length === 0) return what === 'append' ? [...((copy ?? []) as unknown[]), added] : added;
  let parent = copy as Record<PropertyKey, unknown>;
  for (const step of path.slice(0, -1)) parent = (parent[step] ??= {}) as Record<PropertyKey, unknown>;
  const key = path.at(-1) ?? '';
  if (what === 'append') parent[key] = [...((parent[key] ?? []) as unknown[]), added];
  else if (what === 'set') {
    const old = parent[key];
    parent[key] = isPlainObject(old) && isPlainObject(added) ? { ...old, ...added } : added;
  } else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  return copy;
}

/** What says nothing, a field without a value and a list without items, counts as not there. */
function dropEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(dropEmpty);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === null || inner === undefined ? [] : [[key, dropEmpty(inner)]],
    ),
  );
}

/** Every comment of a piece of YAML, in order. */
export function listComments(source: string): string[] {
  const tokens = [...new Lexer().lex(source)];
  // The lexer sets a mark of its own before each scalar, so that a text with "#" is told from a comment.
  return tokens.filter((token, index) => token.startsWith('#') && tokens[index - 1] !== scalarMark);
}

function keepsComments(before: string, after: string): boolean {
  return isDeepStrictEqual(listComments(before), listComments(after));
}

function find(root: Node | null, path: Path): Node | null {
  return path.reduce<Node | null>((node, step) => {
    if (isMap(node)) return (findPair(node, String(step))?.value ?? null) as Node | null;
    return isSeq(node) ? ((node.items[Number(step)] ?? null) as Node | null) : null;
  }, root);
}

function findPair(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
  return map.items.find((pair) => nameOf(pair) === key) as Pair<Node, Node | null> | undefined;
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function isBlank(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null && (node.source ?? '') === '');
}

function startOf(node: unknown): number {
  return (node as Node).range?.[0] ?? 0;
}

/** Where what is written of a value ends, without the space and the comments after it. */
function endOf(node: unknown): number {
  const value = node as Node;
  if (isMap(value) && value.flow !== true) return endOfPair(lastOf(value.items));
  if (isSeq(value) && value.flow !== true) return endOf(lastOf(value.items));
  return value.range?.[1] ?? 0;
}

function endOfPair(pair: Pair): number {
  return isBlank(pair.value as Node | null) ? endOf(pair.key) : endOf(pair.value);
}

function spanOfPair(pair: Pair): [number, number] {
  return [startOf(pair.key), endOfPair(pair)];
}

/** The tree of a piece of YAML, in which a text of several lines ends with its last letter, not on the line after it. */
function parse(source: string): Node | null {
  const { contents } = parseDocument(source);
  visit(contents, {
    Scalar: (_key, node) => {
      if (!node.range || (node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL')) return;
      const [start, end, after] = node.range;
      node.range = [start, start + source.slice(start, end).trimEnd().length, after];
    },
  });
  return contents;
}

/** The indent of the dash before an item. */
function dashIndent(source: string, item: Node): string {
  const start = startOf(item);
  const before = source.slice(lineStart(source, start), start);
  const indent = /^(\s*)-\s+$/.exec(before)?.[1];
  if (indent === undefined) throw new Refusal('The list cannot be changed here. Change it in the file.');
  return indent;
}

/** The spaces that bring a line as far in as a place stands, the dash of an item counted as space. */
function columnOf(source: string, at: number): string {
  return ' '.repeat(at - lineStart(source, at));
}

function lineIndent(source: string, at: number): string {
  return /^\s*/.exec(source.slice(lineStart(source, at), at))?.[0] ?? '';
}

function lineStart(source: string, at: number): number {
  return source.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line break stands that ends the line of a place; the end of the text where there is none. */
function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}

function newlineOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

function splice(source: string, start: number, end: number, text: string): string {
  return source.slice(0, start) + text + source.slice(end);
}

function lastOf<T>(items: readonly T[]): T {
  const last = items.at(-1);
  if (last === undefined) throw new Refusal('There is nothing to add to. Write it in the file.');
  return last;
}

/** The mark that the lexer of the library sets before a scalar. */
const scalarMark = '\u001f';

/** The way to a value: the names of fields, and the places of items from 0. */
export type Path = readonly (string | number)[];

export type YamlEdit =
  | { do: 'set'; path: Path; value: unknown }
  | { do: 'append'; path: Path; value: unknown }
  | { do: 'remove'; path: Path };

interface Yaml {
  source: string;
  root: Node | null;
  schema: FieldSchema;
}
