import { refreshCorpus, selectedStories, selectStories } from './current-corpus.ts';
import { listStories } from './find-story.ts';
import { findStories, type Corpus } from './read-corpus.ts';

/**
 * Has a site of several stories read as it is visited, for development: at first the story at the root, and those that
 * were there. Of a site of one story all is read.
 */
export function startVisits(root: string): void {
  const [front, ...others] = findStories(root);
  selectStories(others.length === 0 ? undefined : [front.id]);
  if (others.length > 0) selectStories(listAlways(refreshCorpus(root)));
}

/**
 * Has stories read from now on, beside those that were visited last. What is known of the others is what they are called.
 *
 * @returns those that were not read before
 */
export function visitStories(ids: readonly string[], corpus: Corpus): string[] {
  const before = selectedStories();
  if (!before) return [];
  const always = listAlways(corpus);
  const visited = [...new Set([...ids, ...before])].filter((id) => !always.includes(id)).slice(0, mostVisited);
  selectStories([...always, ...visited]);
  return [...always, ...visited].filter((id) => !before.includes(id));
}

/** The stories of which the pages at the root of the site speak. */
function listAlways(corpus: Corpus): string[] {
  return listStories(corpus).flatMap(({ id, path, story }) => (path === '' || story[0]?.data.wasFront ? id : []));
}

/** How many stories stay read beside those: each is checked after every change. */
const mostVisited = 10;

/** The name of what gives Astro the bodies of the stories that are read, by which it is told of others. */
export const proseLoaderName = 'claimline:prose';
