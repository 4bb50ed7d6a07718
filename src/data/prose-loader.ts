import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isUnifiedProcessor } from '@astrojs/markdown-remark';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { Root } from 'mdast';
import type { PluggableList } from 'unified';
import { currentCorpus, selectedStories } from '../corpus/current-corpus.ts';
import { proseLoaderName } from '../corpus/visit-story.ts';
import { splitFrontMatter } from '../corpus/read-corpus.ts';
import { readYaml } from '../corpus/read-yaml.ts';
import { createBodyRenderer } from './render-body.ts';
import { collections, content, type CollectionName } from '../schemas/collections.ts';
import { schemaOf } from '../schemas/field-schema.ts';

/**
 * A loader for the MDX files of a collection, of all stories or of those that are read: Astro's own, but with the front
 * matter as the corpus reads it, so that dates arrive as the text that an editor wrote. The id of an entry is the path of
 * its file. In development it is told of stories that are read from then on, under `stories`.
 */
export function proseLoader(name: 'articles' | 'claims' | 'events'): Loader {
  return {
    name: proseLoaderName,
    load: (context) => {
      const added = context.refreshContextData?.['stories'] as readonly string[] | undefined;
      const stories = (added ?? selectedStories())?.map((story) => `${story}/`) ?? ['', '*/'];
      const { store } = context;
      return glob({
        base: content,
        pattern: stories.map((story) => `${story}${collections[name].folder}/*.mdx`),
        generateId: ({ entry }) => `${content}/${entry}`,
      }).load({
        ...context,
        // What is not found is taken out.
        ...(added && {
          store: {
            ...store,
            keys: () => store.keys().filter((id) => added.some((story) => id.startsWith(`${content}/${story}/`))),
          },
        }),
        parseData: (props) => {
          const data = readFrontMatter(props.filePath, name);
          return context.parseData({ ...props, data: data as typeof props.data });
        },
        ...(selectedStories() && !context.watcher && readOnce(context, name)),
      });
    },
  };
}

function readFrontMatter(path: string | undefined, name: CollectionName): unknown {
  const parts = path === undefined ? null : splitFrontMatter(readFileSync(path, 'utf8'));
  const reading = parts && readYaml(parts.frontMatter, schemaOf(name));
  return reading?.ok ? reading.value : {};
}

/**
 * Takes the fields of entries, and the bodies that are plain, from the corpus, which has read them, where a site is large
 * enough for that to tell: where a build makes the stories that it needs.
 */
function readOnce(
  context: LoaderContext,
  name: 'articles' | 'claims' | 'events',
): Pick<LoaderContext, 'parseData' | 'store'> {
  const { stories } = currentCorpus(fileURLToPath(context.config.root));
  const entries = new Map(stories.flatMap((story) => story[name].map((entry) => [entry.file, entry])));
  return {
    parseData: ({ id, data }) => Promise.resolve((entries.get(id)?.data ?? data) as typeof data),
    store: renderPlain(context, (id) => entries.get(id)?.tree),
  };
}

/** Has plain bodies rendered as they are stored. */
function renderPlain(
  { config, store, generateDigest }: LoaderContext,
  findTree: (id: string) => Root | null | undefined,
): LoaderContext['store'] {
  const { processor } = config.markdown;
  if (!isUnifiedProcessor(processor)) return store;
  const { remarkPlugins, rehypePlugins, remarkRehype } = processor.options;
  const render = createBodyRenderer({
    remarkPlugins: remarkPlugins as PluggableList,
    rehypePlugins: rehypePlugins as PluggableList,
    remarkRehype,
  });
  return {
    ...store,
    // What was rendered before may have spoken of articles by other names.
    get: () => undefined,
    set: (entry) => {
      const tree = findTree(entry.id);
      const body = tree && render(tree, fileURLToPath(new URL(entry.filePath ?? '', config.root)));
      if (!body) return store.set(entry);
      const { html, headings } = body;
      const { deferredRender: _, ...rest } = entry;
      return store.set({ ...rest, digest: generateDigest(html), rendered: { html, metadata: { headings } } });
    },
  };
}
