import { z } from 'astro/zod';
import { collections, content, maps, placeOf, type CollectionName } from './collections.ts';
import { toFieldSchema, type FieldSchema } from './field-schema.ts';
import { sharedSiteSchema, siteSchema } from './site.ts';

/**
 * The JSON Schema of every kind of content, for editors: of a YAML file the whole file, of an entry with a body its front
 * matter. `files` says what it is for, as a pattern from the root of the project, wherever the story lies.
 */
export function listEditorSchemas(): EditorSchema[] {
  return Object.entries(collections).map(([name, collection]) => ({
    name,
    files: placeOf(name as CollectionName, `${content}/**`) + ('folder' in collection ? '/*.mdx' : ''),
    schema: toFieldSchema(schemaOfFile(name as CollectionName)),
  }));
}

function schemaOfFile(name: CollectionName): z.ZodType {
  const { schema } = collections[name];
  if (name === 'site') return z.union([siteSchema, sharedSiteSchema]);
  return 'folder' in collections[name] || maps.includes(name) ? schema : z.array<z.ZodType>(schema);
}

export interface EditorSchema {
  name: string;
  files: string;
  schema: FieldSchema;
}
