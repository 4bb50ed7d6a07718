import { readFileSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import { splitFrontMatter } from '../corpus/read-corpus.ts';
import { readYaml } from '../corpus/read-yaml.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { schemaOf } from '../schemas/field-schema.ts';

/**
 * A loader for a folder of MDX files: Astro's own, but with the front matter as the corpus reads it, so that dates
 * arrive as the text that an editor wrote.
 */
export function proseLoader(folder: string): Loader {
  const inner = glob({ base: folder, pattern: '*.mdx', generateId: ({ entry }) => entry.slice(0, -'.mdx'.length) });
  return {
    name: 'claimline:prose',
    load: (context) =>
      inner.load({
        ...context,
        parseData: (props) => {
          const data = readFrontMatter(props.filePath, context.collection as CollectionName);
          return context.parseData({ ...props, data: data as typeof props.data });
        },
      }),
  };
}

function readFrontMatter(path: string | undefined, name: CollectionName): unknown {
  const parts = path === undefined ? null : splitFrontMatter(readFileSync(path, 'utf8'));
  const reading = parts && readYaml(parts.frontMatter, schemaOf(name));
  return reading?.ok ? reading.value : {};
}
