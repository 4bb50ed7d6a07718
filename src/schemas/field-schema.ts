import { z } from 'astro/zod';
import { collections, type CollectionName } from './collections.ts';
import type { Referable } from './fields.ts';

/** What the schema of a collection says of an entry's fields. */
export function schemaOf(name: CollectionName): FieldSchema {
  const known = schemas.get(name) ?? toFieldSchema(collections[name].schema);
  schemas.set(name, known);
  return known;
}

/** A schema as JSON Schema: of what an editor writes, before defaults are filled in. */
export function toFieldSchema(schema: z.ZodType): FieldSchema {
  return z.toJSONSchema(schema, { io: 'input' }) as FieldSchema;
}

/** What a schema says of the field or item that a step leads to; undefined where it knows none. */
export function stepInto(schema: FieldSchema | undefined, step: PropertyKey): FieldSchema | undefined {
  if (!schema) return undefined;
  if (typeof step === 'number') return schema.items;
  return schema.properties?.[String(step)] ?? (schema.additionalProperties || undefined);
}

/** What a schema says of the value at a path, and whether that may be left out. */
export function schemaAt(schema: FieldSchema, path: readonly PropertyKey[]): FieldSchema & { isOptional: boolean } {
  const around = path.slice(0, -1).reduce<FieldSchema | undefined>(stepInto, schema);
  const last = path.at(-1);
  const isField = last !== undefined && around?.properties?.[String(last)] !== undefined;
  return {
    ...(last === undefined ? schema : stepInto(around, last)),
    isOptional: isField && around.required?.includes(String(last)) !== true,
  };
}

/**
 * Every value that a schema knows, with its path and what the schema says of it: the value itself, what lies below it,
 * and the names of a map whose names are values too.
 */
export function* walkFields(schema: FieldSchema, value: unknown, path: readonly PropertyKey[] = []): Generator<Field> {
  yield { path, value, schema, part: 'value' };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    const below = [...path, step];
    if (schema.propertyNames) yield { path: below, value: key, schema: schema.propertyNames, part: 'key' };
    const innerSchema = stepInto(schema, step);
    if (innerSchema) yield* walkFields(innerSchema, inner, below);
  }
}

/**
 * A value with some of its parts changed: `change` is given each with what the schema says of it, and returns it or
 * another in its place.
 */
export function mapFields(
  value: unknown,
  schema: FieldSchema | undefined,
  change: (value: unknown, schema: FieldSchema) => unknown,
): unknown {
  const changed = schema ? change(value, schema) : value;
  if (changed !== value || typeof value !== 'object' || value === null) return changed;
  if (Array.isArray(value)) return value.map((item, index) => mapFields(item, stepInto(schema, index), change));
  const fields = Object.entries(value).map(([key, inner]) => [key, mapFields(inner, stepInto(schema, key), change)]);
  // A map by ids has no prototype, since an id may be "constructor".
  return Object.assign(Object.create(Object.getPrototypeOf(value) as object | null), Object.fromEntries(fields));
}

const schemas = new Map<CollectionName, FieldSchema>();

/** A value of an entry, or the name of a part of it, with what the schema says of it. */
export interface Field {
  path: readonly PropertyKey[];
  value: unknown;
  schema: FieldSchema;
  part: 'key' | 'value';
}

/** What of JSON Schema the content's schemas use, and what its fields say of themselves beside that (see `fields.ts`). */
export interface FieldSchema {
  type?: string | string[];
  description?: string;
  /** `edtf` for a date. */
  format?: string;
  /** The collection that it is an id of. */
  refersTo?: Referable;
  /** Whether it is a sentence in which the site itself speaks. */
  ownWords?: boolean;
  /** Whether an article may be named in it by its marker. */
  marked?: boolean;
  enum?: unknown[];
  /** The fields of a map. */
  properties?: Record<string, FieldSchema>;
  required?: string[];
  /** The names and the values of a map whose names are not fixed; false where no other field may stand. */
  propertyNames?: FieldSchema;
  additionalProperties?: FieldSchema | false;
  /** The items of a list. */
  items?: FieldSchema;
}
