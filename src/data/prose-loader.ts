import { readFileSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import { currentPlan } from '../build/build-plan.ts';
import { splitFrontMatter } from '../corpus/read-corpus.ts';
import { readYaml } from '../corpus/read-yaml.ts';
import { collections, content, type CollectionName } from '../schemas/collections.ts';
import { schemaOf } from '../schemas/field-schema.ts';

/**
 * A loader for the MDX files of a collection, of all stories: Astro's own, but with the front matter as the corpus reads
 * it, so that dates arrive as the text that an editor wrote. The id of an entry is the path of its file.
 */
export function proseLoader(name: 'articles' | 'claims' | 'events'): Loader {
  const inner = glob({
    base: content,
    pattern: (currentPlan()?.made.map((story) => `${story}/`) ?? ['', '*/']).map(
      (story) => `${story}${collections[name].folder}/*.mdx`,
    ),
    generateId: ({ entry }) => `${content}/${entry}`,
  });
  return {
    name: 'claimline:prose',
    load: (context) =>
      inner.load({
        ...context,
        parseData: (props) => {
          const data = readFrontMatter(props.filePath, name);
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
