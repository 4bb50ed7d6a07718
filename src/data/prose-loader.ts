import { fileURLToPath } from 'node:url';
import { isUnifiedProcessor } from '@astrojs/markdown-remark';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { PluggableList } from 'unified';
import { currentCorpus, selectedStories } from '../corpus/current-corpus.ts';
import { createBodyRenderer } from './render-body.ts';
import { collections, content } from '../schemas/collections.ts';

/**
 * A loader for the MDX files of a collection, of all stories or, in a build, of those that are made: Astro's own, but
 * with the front matter as the corpus has read it, so that dates arrive as the text that an editor wrote. The id of an
 * entry is the path of its file.
 */
export function proseLoader(name: 'articles' | 'claims' | 'events'): Loader {
  const stories = selectedStories()?.map((story) => `${story}/`) ?? ['', '*/'];
  const inner = glob({
    base: content,
    pattern: stories.map((story) => `${story}${collections[name].folder}/*.mdx`),
    generateId: ({ entry }) => `${content}/${entry}`,
  });
  return {
    name: 'claimline:prose',
    load: (context) => {
      const corpus = currentCorpus(fileURLToPath(context.config.root));
      const entries = new Map(corpus.stories.flatMap((story) => story[name].map((entry) => [entry.file, entry])));
      return inner.load({
        ...context,
        // What has faults is refused as Astro refuses it.
        parseData: async (props) =>
          (entries.get(props.id)?.data as typeof props.data | undefined) ?? context.parseData(props),
        ...(selectedStories() && { store: renderPlain(context, (id) => entries.get(id)?.tree) }),
      });
    },
  };
}

/** Has plain bodies rendered as they are stored, where a site is large enough for that to tell: where it has stories. */
function renderPlain(
  { config, store, generateDigest }: LoaderContext,
  findTree: (id: string) => Parameters<ReturnType<typeof createBodyRenderer>>[0] | null | undefined,
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
