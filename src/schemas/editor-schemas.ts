import { z } from 'astro/zod';
import { collections } from './collections.ts';
import { toFieldSchema, type FieldSchema } from './field-schema.ts';

/**
 * The JSON Schema of every kind of content, for editors: of a YAML file the whole file, of an entry with a body its front
 * matter. `files` says what it is for, as a pattern from the root of the project.
 */
export function listEditorSchemas(): EditorSchema[] {
  return Object.entries(collections).map(([name, collection]) => ({
    name,
    files: 'folder' in collection ? `${collection.folder}/*.mdx` : collection.file,
    schema: toFieldSchema(
      'folder' in collection || name === 'site' ? collection.schema : z.array<z.ZodType>(collection.schema),
    ),
  }));
}

export interface EditorSchema {
  name: string;
  files: string;
  schema: FieldSchema;
}
