import { getCollection, getEntry, render } from 'astro:content';
import type { Story } from '../model/story/story.ts';
import { folderOf, placeOf } from '../schemas/collections.ts';

/** The body of an article or claim, as a component, with its headings, and whether there is anything in it. */
export async function getBody(kind: 'articles' | 'claims', id: string, { id: story }: Story) {
  const entry = await getEntry(kind, `${placeOf(kind, folderOf(story))}/${id}.mdx`);
  if (!entry) throw new Error(`There is no entry "${id}" in ${kind}.`);
  const { Content, headings } = await render(entry);
  return { Content, headings, isEmpty: !hasBody(entry) };
}

/** What is written below the front matter of a story's events, as components, by the id of each that has something there. */
export async function getEventBodies({ id: story }: Story) {
  const folder = `${placeOf('events', folderOf(story))}/`;
  const entries = (await getCollection('events')).filter((entry) => entry.id.startsWith(folder) && hasBody(entry));
  return new Map(
    await Promise.all(
      entries.map(
        async (entry) => [entry.id.slice(folder.length, -'.mdx'.length), (await render(entry)).Content] as const,
      ),
    ),
  );
}

function hasBody({ body = '' }: { body?: string }): boolean {
  return body.trim() !== '';
}
