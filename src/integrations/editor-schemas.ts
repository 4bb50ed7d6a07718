import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { listEditorSchemas } from '../schemas/editor-schemas.ts';

/**
 * Write a JSON Schema for every kind of content into `.astro/schemas/`, whenever Astro runs, so that an editor completes
 * the fields of the YAML files and shows what is wrong while typing. `.vscode/settings.json` says which is for which.
 * For front matter Astro writes its own, from the same schemas, into `.astro/collections/`.
 */
export function editorSchemas(): AstroIntegration {
  return {
    name: 'claimline:editor-schemas',
    hooks: {
      'astro:config:done': async ({ config }) => {
        const folder = new URL('.astro/schemas/', config.root);
        await mkdir(folder, { recursive: true });
        for (const { name, schema } of listEditorSchemas()) {
          await writeFile(new URL(`${name}.schema.json`, folder), `${JSON.stringify(schema, null, 2)}\n`);
        }
      },
    },
  };
}
