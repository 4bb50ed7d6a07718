import { z } from 'astro/zod';
import { collections } from './collections.ts';
import { spellingsSchema } from './spellings.ts';

/**
 * The JSON Schema of every kind of content, for editors: of a YAML file the whole file, of an entry with a body its front
 * matter. `files` says what it is for, as a pattern from the root of the project.
 */
export function listEditorSchemas(): EditorSchema[] {
  return [
    ...Object.entries(collections).map(([name, collection]) => ({
      name,
      files: 'folder' in collection ? `${collection.folder}/*.mdx` : collection.file,
      schema: toJsonSchema('folder' in collection || name === 'site' ? collection.schema : z.array(collection.schema)),
    })),
    { name: 'spellings', files: 'content/spellings.yaml', schema: toJsonSchema(spellingsSchema) },
  ];
}

/** What an editor writes, before defaults are filled in. */
function toJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: 'input' });
}

export interface EditorSchema {
  name: string;
  files: string;
  schema: object;
}
