import { fileURLToPath } from 'node:url';
import { base, root } from 'astro:config/server';
import { sort } from 'd3-array';
import { currentPlan } from '../build/build-plan.ts';
import { toldStories } from '../build/told-stories.ts';
import { currentCorpus } from '../corpus/current-corpus.ts';
import { listRelatedElsewhere, listStories } from '../corpus/find-story.ts';
import { countEntries } from '../corpus/read-corpus.ts';
import { readStory } from '../corpus/read-story.ts';
import { getLanguage } from '../messages/languages.ts';
import { addressesFor } from '../model/story/addresses.ts';
import { outlineStory, type StoryOutline } from '../model/story/across.ts';
import type { Claim, Story } from '../model/story/story.ts';
import { listFeedEntries, listSiteEntries, type FeedEntry } from '../sharing/feed.ts';

/**
 * The stories that are read, the one at the root of the site first: the one door through which pages get at the content.
 * They are built once from each reading of their content: once in a build, and in development once after each change.
 *
 * Nothing of `astro:content` is imported here: what does is evaluated anew, and would build them again, each time that
 * Astro has rendered a change.
 *
 * @throws what the checks would refuse
 */
export function getStories(): [Story, ...Story[]] {
  const corpus = currentCorpus(fileURLToPath(root));
  return [readStory(corpus), ...corpus.stories.slice(1).map(readStory)];
}

/** The claims of other stories that are to be read beside one. */
export function getRelatedElsewhere({ data }: Claim) {
  return listRelatedElsewhere(data.related, currentCorpus(fileURLToPath(root)));
}

/** What the pages of the site say of each of its stories, the one at its root first. */
export function getOutlines(): StoryOutline[] {
  const stories = getStories();
  const { t } = getLocalsOf(stories[0]);
  const others = currentPlan()?.kept.map(({ outline }) => outline) ?? outlineUnread();
  return sort([...stories.map((story) => outlineStory(story, t)), ...others], ({ path }) => path);
}

/** In development, what is known of the stories that are not read: until they have been, what lies in their folders. */
function outlineUnread(): StoryOutline[] {
  return currentCorpus(fileURLToPath(root)).elsewhere.map(({ id, path, folder, story }): StoryOutline => {
    const count = (name: 'articles' | 'claims') => countEntries(fileURLToPath(root), name, folder);
    const { title = id, status = 'open', lead = '' } = story[0]?.data ?? {};
    return (
      toldStories.get(id)?.outline ?? {
        ...{ id, path, title, status, lead, corrections: 0, names: [], newest: null },
        articles: count('articles'),
        claims: count('claims'),
      }
    );
  });
}

/** The other stories, for the pages of the one at the root: those of the others are kept while what they tell changes. */
export function getOthers(story: Story): StoryOutline[] {
  return story.path === '' ? getOutlines().filter(({ id }) => id !== story.id) : [];
}

/** What the feed of the site tells of all its stories. */
export function getSiteFeed(): FeedEntry[] {
  const stories = getStories();
  const { t } = getLocalsOf(stories[0]);
  const made = stories.map((story) => ({ outline: story, feed: listFeedEntries(story, t) }));
  const unread = currentCorpus(fileURLToPath(root)).elsewhere.flatMap(({ id }) => toldStories.get(id) ?? []);
  const others = currentPlan()?.kept ?? unread;
  return listSiteEntries(
    sort([...made, ...others], ({ outline }) => outline.path),
    t,
  );
}

/** The paths of a page that every story has: those that are listed of each, or one. */
export function pathsOfStories<Page extends Paths>(list: (story: Story) => Page[]): Page[] {
  return getStories().flatMap((story) =>
    list(story).map((page) => ({ ...page, params: { ...page.params, story: paramOf(story) } })),
  );
}

/** The path of a page that every story has once. */
export function getStoryPaths(): Paths[] {
  return pathsOfStories(() => [{ params: {} }]);
}

/** What the address of a story's pages begins with, as the parameter of their routes. */
function paramOf({ path }: Story): string | undefined {
  return path === '' ? undefined : path.slice(0, -1);
}

/**
 * What every page and component is given: the story, the language in which it is told, and the addresses of the pages.
 *
 * @param address the address of the page, from the root of the host
 */
export function getLocals(address: string): App.Locals {
  const all = getStories();
  // The base path is asked of the configuration: `import.meta.env.BASE_URL` gives way to a variable of that name in the
  // environment of whoever builds.
  const path = address.slice(addressesFor(base).home().length);
  const story = all.find((one) => one.path !== '' && path.startsWith(one.path)) ?? all[0];
  return getLocalsOf(story);
}

/** The same for what is made of a story. */
export function getLocalsOf(story: Story): App.Locals {
  const language = getLanguage(story.site.language);
  return {
    story,
    isOfMany: listStories(currentCorpus(fileURLToPath(root))).length > 1,
    language,
    t: language.t,
    to: addressesFor(base, story.path),
  };
}

interface Paths {
  params: Record<string, string | undefined>;
  props?: Record<string, unknown>;
}
