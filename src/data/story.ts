import { getCollection, render } from 'astro:content';
import { parseArticleText } from '../corpus/parse-article-text.ts';
import { buildStory } from '../model/story/build-story.ts';
import type { Story } from '../model/story/story.ts';

/** The whole story: the one door through which pages get at the content. Built once in a build, afresh in development. */
export function getStory(): Promise<Story> {
  if (!import.meta.env.PROD) return loadStory();
  story ??= loadStory();
  return story;
}

/** The body of an article or claim, as a component, with its headings, and whether there is anything in it. */
export async function getBody(kind: 'articles' | 'claims', id: string) {
  const entry = (await getCollection(kind)).find((candidate) => candidate.id === id);
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

async function loadStory(): Promise<Story> {
  const [articles, claims, events, topics, names, gaps, corrections, site] = await Promise.all([
    getCollection('articles'),
    getCollection('claims'),
    getCollection('events'),
    getCollection('topics'),
    getCollection('names'),
    getCollection('gaps'),
    getCollection('corrections'),
    getCollection('site'),
  ]);
  const [facts] = site;
  if (!facts) throw new Error('There is no content/site.yaml.');
  return buildStory({
    site: facts.data,
    articles: articles.map(({ id, data, body }) => ({ id, data, text: parseArticleText(body ?? '') })),
    claims,
    events,
    topics: topics.map(({ data }) => data),
    names: names.map(({ data }) => data),
    gaps: gaps.map(({ data }) => data),
    corrections: corrections.map(({ data }) => data),
  });
}

let story: Promise<Story> | undefined;
