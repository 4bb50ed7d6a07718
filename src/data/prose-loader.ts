import { readFileSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import { splitFrontMatter } from '../corpus/read-corpus.ts';
import { readYaml } from '../corpus/read-yaml.ts';

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
        parseData: (props) =>
          context.parseData({ ...props, data: readFrontMatter(props.filePath) as typeof props.data }),
      }),
  };
}

function readFrontMatter(path: string | undefined): unknown {
  const parts = path === undefined ? null : splitFrontMatter(readFileSync(path, 'utf8'));
  const reading = parts && readYaml(parts.frontMatter);
  return reading?.ok ? reading.value : {};
}
