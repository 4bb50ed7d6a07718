import { splitFrontMatter } from '../../corpus/read-corpus.ts';
import { readYaml } from '../../corpus/read-yaml.ts';
import { Refusal } from '../../import/refusal.ts';
import { collections, maps, placeOf, type CollectionName } from '../../schemas/collections.ts';
import { schemaOf, type FieldSchema } from '../../schemas/field-schema.ts';
import { editYaml, type Path, type YamlEdit } from './edit-yaml.ts';

/**
 * The file that an entry stands in, from the root.
 *
 * @param story the folder of its story
 */
export function fileOf(collection: CollectionName, id: string, story?: string): string {
  const place = placeOf(collection, story);
  return 'file' in collections[collection] ? place : `${place}/${id}.mdx`;
}

/**
 * The text of a file with something changed in one of its entries, all else as it was.
 *
 * @throws Refusal where there is no such entry, or where it cannot be changed safely
 */
export function editEntry(source: string, { collection, id }: EntryName, edit: YamlEdit): string {
  const place = collections[collection];
  if ('folder' in place) {
    const parts = splitFrontMatter(source);
    if (!parts) throw new Refusal(`${fileOf(collection, id)} has no front matter that can be read.`);
    const start = source.indexOf('\n') + 1;
    const end = start + parts.frontMatter.length;
    return source.slice(0, start) + editYaml(parts.frontMatter, edit, schemaOf(collection)) + source.slice(end);
  }
  const schema = listSchema(collection);
  if (maps.includes(collection)) return editYaml(source, edit, schema);
  const path: Path = [findItem(source, collection, id), ...edit.path];
  return editYaml(source, { ...edit, path }, schema);
}

/** The value of a field of an entry, as it stands in its file. */
export function readEntry(source: string, { collection, id }: EntryName): Readonly<Record<string, unknown>> {
  const isFolder = 'folder' in collections[collection];
  const yaml = isFolder ? (splitFrontMatter(source)?.frontMatter ?? '') : source;
  const reading = readYaml(yaml, isFolder ? schemaOf(collection) : listSchema(collection));
  if (!reading.ok) throw new Refusal(`${fileOf(collection, id)} cannot be read: ${reading.problem}.`);
  const { value } = reading;
  if (isFolder || maps.includes(collection)) return (value ?? {}) as Record<string, unknown>;
  return (value as Record<string, unknown>[])[findItem(source, collection, id)] ?? {};
}

/** The text of the file of a list with an item more. */
export function addItem(source: string, collection: CollectionName, item: unknown): string {
  return editYaml(source, { do: 'append', path: [], value: item }, listSchema(collection));
}

function listSchema(collection: CollectionName): FieldSchema {
  return maps.includes(collection) ? schemaOf(collection) : { items: schemaOf(collection) };
}

function findItem(source: string, collection: CollectionName, id: string): number {
  const reading = readYaml(source, listSchema(collection));
  const items = reading.ok && Array.isArray(reading.value) ? (reading.value as { id?: unknown }[]) : [];
  const index = items.findIndex((item) => item.id === id);
  if (index < 0) throw new Refusal(`There is no "${id}" in ${fileOf(collection, id)}.`);
  return index;
}

export interface EntryName {
  collection: CollectionName;
  id: string;
}
