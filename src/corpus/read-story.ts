import { debuglog } from 'node:util';
import { buildStory } from '../model/story/build-story.ts';
import type { Story } from '../model/story/story.ts';
import type { Corpus } from './read-corpus.ts';

/**
 * The story of a corpus that has passed the checks, built once: for the pages, and for what is made of the content beside
 * them.
 *
 * @throws where the corpus has no `site.yaml`, or what the checks would refuse
 */
export function readStory(corpus: Corpus): Story {
  const story = stories.get(corpus) ?? joinStory(corpus);
  stories.set(corpus, story);
  return story;
}

function joinStory(corpus: Corpus): Story {
  log('built the story');
  const [site] = corpus.site;
  if (!site) throw new Error('There is no content/site.yaml.');
  const { title = site.data.title, status = 'open', wasFront: _, ...words } = corpus.story[0]?.data ?? {};
  const dataOf = <T>(entries: readonly { data: T }[]) => entries.map(({ data }) => data);
  return buildStory({
    id: corpus.id,
    path: corpus.path,
    title,
    status,
    site: { ...words, ...site.data },
    articles: corpus.articles.flatMap(({ id, data }) => {
      const text = corpus.texts.get(id);
      return text ? [{ id, data, text }] : [];
    }),
    claims: corpus.claims,
    events: corpus.events,
    topics: dataOf(corpus.topics),
    names: dataOf(corpus.names),
    gaps: dataOf(corpus.gaps),
    corrections: dataOf(corpus.corrections),
    history: corpus.history,
  });
}

/** Printed where the environment has NODE_DEBUG=claimline. */
const log = debuglog('claimline');

/** Kept at the process, where the integrations and the pages, which Vite has bundled, meet. */
const key = Symbol.for('claimline.stories');
const shared = globalThis as { [key]?: WeakMap<Corpus, Story> };
const stories = (shared[key] ??= new WeakMap<Corpus, Story>());
