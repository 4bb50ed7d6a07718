import { ascending, descending, sort } from 'd3-array';
import type { Article, Claim, Name, Story } from './story.ts';

/** How many stories stand on a page of their list. */
export const storiesOnPage = 50;

/** The stories of a site, those whose articles have the latest dates first. */
export function sortNewest(stories: readonly Story[]): DatedStory[] {
  return sort(
    stories.map((story) => ({ story, newest: findNewest(story) })),
    (a, b) => descending(a.newest?.earliest ?? '', b.newest?.earliest ?? '') || ascending(a.story.title, b.story.title),
  );
}

/** The latest date that an article of a story has, “that day or later” after the day itself; null where none has one. */
function findNewest({ articles }: Story): DatedStory['newest'] {
  const dates = articles.flatMap(({ published }) => published ?? []);
  return (
    sort(
      dates,
      ({ earliest }) => earliest ?? '',
      ({ latest }) => latest ?? '9999',
    ).at(-1) ?? null
  );
}

/**
 * The claims of other stories that are to be read beside one.
 *
 * @throws where there is no such claim; the checks refuse that
 */
export function listRelatedElsewhere({ data }: Claim, stories: readonly Story[]): { story: Story; claim: Claim }[] {
  return data.related.flatMap((named) => {
    const [first, id] = named.split('/');
    if (id === undefined) return [];
    const story = stories.find((one) => one.id === first);
    const claim = story?.claims.find((one) => one.id === id);
    if (!story || !claim) throw new Error(`There is no claim "${named}".`);
    return { story, claim };
  });
}

/** The other stories whose articles speak of a name, the newest first. */
export function listElsewhere({ id }: Name, here: Story, stories: readonly Story[]): Story[] {
  const byName = speaking.get(stories) ?? groupByName(stories);
  speaking.set(stories, byName);
  return (byName.get(id) ?? []).filter((story) => story !== here);
}

function groupByName(stories: readonly Story[]): Map<string, Story[]> {
  const byName = new Map<string, Story[]>();
  for (const { story } of sortNewest(stories)) {
    for (const { id, mentions } of story.names)
      if (mentions.length > 0) byName.set(id, [...(byName.get(id) ?? []), story]);
  }
  return byName;
}

/** For each name the stories that speak of it, found once for all pages. */
const speaking = new WeakMap<readonly Story[], Map<string, Story[]>>();

export interface DatedStory {
  story: Story;
  /** The latest date of an article. */
  newest: Article['published'];
}
