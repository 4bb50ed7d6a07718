import { addressesFor } from '../model/story/addresses.ts';
import { nameArticles, namesByLetter } from '../model/story/own-words.ts';
import type { Corpus } from './read-corpus.ts';

/**
 * Where an address leads that an editor wrote from the root of the site. It goes on holding when another story is put
 * there: the pages that every story has are those of the editor's own, and those of another begin with its id.
 *
 * @param story the story in whose files it is written
 * @param base the base path of the site
 */
export function placeAddress(address: string, story: Corpus, base: string): string {
  const other = findNamed(address, story);
  if (!other) return addressesFor(base, story.path).file(address);
  return addressesFor(base, other.path).home() + address.slice(other.id.length + 2);
}

/** The story that an address from the root of the site names. */
export function findNamed(address: string, corpus: Corpus): Corpus | undefined {
  return listStories(corpus).find(({ id }) => id !== '' && address.startsWith(`/${id}/`));
}

/** The story that a file of the content belongs to; the one at the root, where the file is shared. */
export function findStory(corpus: Corpus, file: string): Corpus {
  return corpus.stories.find(({ folder }) => file.startsWith(`${folder}/`)) ?? corpus;
}

/** All stories of the site, those that are only listed among them. */
export function listStories({ stories, elsewhere }: Corpus): Corpus[] {
  return [...stories, ...elsewhere];
}

/**
 * The claims of other stories that are to be read beside one, as far as its page says them: that story may have faults, and
 * its pages may be of an earlier build.
 *
 * @param related what the claim names, those of its own story among them
 * @throws where there is no such claim; the checks refuse that
 */
export function listRelatedElsewhere(related: readonly string[], corpus: Corpus): RelatedElsewhere[] {
  return related.flatMap((named) => {
    const [first, id] = named.split('/');
    if (id === undefined) return [];
    const other = listStories(corpus).find((one) => one.id === first);
    const claim = other?.claims.find((one) => one.id === id);
    if (!other || !claim) throw new Error(`There is no claim "${named}".`);
    const title = other.story[0]?.data.title ?? other.site[0]?.data.title ?? '';
    const statement = nameArticles(claim.data.statement, namesByLetter(other.articles));
    return { story: { path: other.path, title }, id, statement };
  });
}

interface RelatedElsewhere {
  story: { path: string; title: string };
  id: string;
  statement: string;
}
