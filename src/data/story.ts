import { debuglog } from 'node:util';
import { fileURLToPath } from 'node:url';
import { base, root } from 'astro:config/server';
import { getCollection, getEntry, render } from 'astro:content';
import { currentCorpus } from '../corpus/current-corpus.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import { readStory } from '../corpus/read-story.ts';
import { pickLanguage } from '../messages/languages.ts';
import { addressesFor } from '../model/story/addresses.ts';
import type { Story } from '../model/story/story.ts';

/**
 * The whole story: the one door through which pages get at the content. It is built once from each reading of the
 * content: once in a build, and in development once after each change.
 *
 * @throws what the checks would refuse
 */
export function getStory(): Story {
  const corpus = currentCorpus(fileURLToPath(root));
  let story = stories.get(corpus);
  if (!story) {
    story = readStory(corpus);
    stories.set(corpus, story);
    log('built the story');
  }
  return story;
}

/** What every page and component is given: the story, the language in which it is told, and the addresses of the pages. */
export function getLocals(): App.Locals {
  const story = getStory();
  const picked = pickLanguage(story.site.language);
  if (!picked.ok) throw new Error(`There are no words for the language "${story.site.language}".`);
  // The base path is asked of the configuration: `import.meta.env.BASE_URL` gives way to a variable of that name in the
  // environment of whoever builds.
  return { story, language: picked.language, t: picked.language.t, to: addressesFor(base) };
}

/** The body of an article or claim, as a component, with its headings, and whether there is anything in it. */
export async function getBody(kind: 'articles' | 'claims', id: string) {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`There is no entry "${id}" in ${kind}.`);
  const { Content, headings } = await render(entry);
  return { Content, headings, isEmpty: !hasBody(entry) };
}

/** What is written below the front matter of events, as components, by the id of each event that has something there. */
export async function getEventBodies() {
  const entries = (await getCollection('events')).filter(hasBody);
  return new Map(await Promise.all(entries.map(async (entry) => [entry.id, (await render(entry)).Content] as const)));
}

function hasBody({ body = '' }: { body?: string }): boolean {
  return body.trim() !== '';
}

/** Printed where the environment has NODE_DEBUG=claimline. */
const log = debuglog('claimline');
const stories = new WeakMap<Corpus, Story>();
