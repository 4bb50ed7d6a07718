import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { readCorpus, splitFrontMatter } from '../corpus/read-corpus.ts';
import { readYaml } from '../corpus/read-yaml.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
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

/** A loader for a YAML file of the content: its items as the corpus reads them. */
export function listLoader(name: CollectionName): Loader {
  return {
    name: 'claimline:list',
    load: async ({ config, parseData, store, watcher }) => {
      const root = fileURLToPath(config.root);
      const load = async () => {
        store.clear();
        // A list may be empty; that its collection is there, Astro knows only by an entry that it has or had.
        store.set({ id: 'none', data: {} });
        store.delete('none');
        for (const [index, entry] of readCorpus(root)[name].entries()) {
          const id = name === 'corrections' ? String(index + 1) : entry.id;
          store.set({ id, data: await parseData({ id, data: entry.data as unknown as Record<string, unknown> }) });
        }
      };
      await load();
      const collection = collections[name];
      if (!watcher || !('file' in collection)) return;
      const path = fileURLToPath(new URL(collection.file, config.root));
      watcher.add(path);
      watcher.on('change', (changed) => {
        if (changed === path) void load();
      });
    },
  };
}

function readFrontMatter(path: string | undefined, name: CollectionName): unknown {
  const parts = path === undefined ? null : splitFrontMatter(readFileSync(path, 'utf8'));
  const reading = parts && readYaml(parts.frontMatter, schemaOf(name));
  return reading?.ok ? reading.value : {};
}
