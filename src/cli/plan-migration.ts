import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import { findStoryFault } from '../checks/rules/story.ts';
import { findStories, readCorpus } from '../corpus/read-corpus.ts';
import { editEntry } from '../desk/edit/edit-file.ts';
import { Refusal } from '../import/refusal.ts';
import { collections, content, folderOf, placeOf, type CollectionName } from '../schemas/collections.ts';
import { storySchema } from '../schemas/site.ts';

/**
 * What gives the one story of a site a folder of its own: the files and folders that are moved, and the texts that are
 * written after that. Nothing is moved or written here.
 *
 * @throws Refusal where it cannot be done
 */
export function planMigration(root: string, id: string): Migration {
  const [first] = findStories(root);
  if (first.folder !== content)
    throw new Refusal(`The stories have folders of their own already; ${first.folder} is the first.`);
  const fault = findStoryFault(id);
  if (fault !== null) throw new Refusal(fault);
  const folder = folderOf(id);
  if (existsSync(join(root, folder))) throw new Refusal(`${folder} is there already. Take another id.`);
  const [site, names] = [placeOf('site'), placeOf('names')];
  if (!existsSync(join(root, site))) throw new Refusal(`There is no ${site}.`);
  const parts = partSite(readFileSync(join(root, site), 'utf8'), id);
  return {
    folder,
    moves: (Object.keys(collections) as CollectionName[])
      .filter((name) => !('isShared' in collections[name]) && existsSync(join(root, placeOf(name))))
      .map((name) => ({ from: placeOf(name), to: placeOf(name, folder) })),
    writes: {
      [placeOf('story', folder)]: parts.story,
      [site]: parts.site,
      ...(existsSync(join(root, names)) && { [names]: noteStory(readFileSync(join(root, names), 'utf8'), id, root) }),
    },
  };
}

/** The text of `site.yaml` parted into what stays of the site and what goes to its story, each line as it stands. */
function partSite(source: string, id: string): { site: string; story: string } {
  const { contents, errors } = parseDocument(source);
  if (errors.length > 0 || !isMap(contents) || contents.flow === true)
    throw new Refusal('content/site.yaml is no YAML with a field on each line. Mend it first: npm run check');
  const fields = contents.items.map(({ key }) => ({
    name: isScalar(key) ? String(key.value) : '',
    start: startOfLines(source, isScalar(key) ? (key.range?.[0] ?? 0) : 0),
  }));
  const texts = fields.map(({ name, start }, index) => ({ name, text: source.slice(start, fields[index + 1]?.start) }));
  const of = (wanted: (name: string) => boolean) =>
    texts.flatMap(({ name, text }) => (wanted(name) ? (text.endsWith('\n') ? text : `${text}\n`) : [])).join('');
  const isOfStory = (name: string) => name !== 'title' && name in storySchema.shape;
  return {
    site: `${source.slice(0, fields[0]?.start)}${of((name) => !isOfStory(name))}front: ${id} # the story that stands at the root of the site\n`,
    story: of((name) => name === 'title') + of(isOfStory),
  };
}

/** Where the line of a field starts, with the lines of comments above it. */
function startOfLines(source: string, at: number): number {
  const before = source.slice(0, source.lastIndexOf('\n', at - 1) + 1);
  return before.length - (/(?:(?<=^|\n)[ \t]*#.*\r?\n)+$/.exec(before)?.[0].length ?? 0);
}

/** The text of `names.yaml`, in which each note says that it is of the story. */
function noteStory(source: string, id: string, root: string): string {
  return readCorpus(root)
    .names.filter(({ data: { note, comparedIn } }) => note !== undefined || comparedIn !== undefined)
    .reduce(
      (text, name) => editEntry(text, { collection: 'names', id: name.id }, { do: 'set', path: ['story'], value: id }),
      source,
    );
}

export interface Migration {
  /** The folder of the story, which has yet to be made. */
  folder: string;
  moves: { from: string; to: string }[];
  writes: Record<string, string>;
}
