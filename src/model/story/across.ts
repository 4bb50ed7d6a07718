import { ascending, descending, sort } from 'd3-array';
import type { Messages } from '../../messages/en.ts';
import { withUnreviewed } from './describe.ts';
import type { Article, Name, Story, StoryFacts } from './story.ts';

/** What the pages of a site say of one of its stories, apart from the story's own. It can be kept as JSON. */
export function outlineStory(story: Story, t: Messages): StoryOutline {
  const { id, path, title, status, articles, claims, corrections, names } = story;
  return {
    ...{ id, path, title, status },
    lead: withUnreviewed(story.site.lead, story.unreviewed, t),
    articles: articles.length,
    claims: claims.length,
    corrections: corrections.length,
    names: names.filter(({ mentions }) => mentions.length > 0).map((name) => name.id),
    newest: findNewest(story),
  };
}

/** Stories, those whose articles have the latest dates first. */
export function sortNewest<Outline extends Pick<StoryOutline, 'newest' | 'title'>>(stories: readonly Outline[]) {
  return sort(
    stories,
    (a, b) => descending(a.newest?.earliest ?? '', b.newest?.earliest ?? '') || ascending(a.title, b.title),
  );
}

/** The latest date that an article of a story has, “that day or later” after the day itself; null where none has one. */
function findNewest({ articles }: Story): StoryOutline['newest'] {
  const dates = articles.flatMap(({ published }) => published ?? []);
  return (
    sort(
      dates,
      ({ earliest }) => earliest ?? '',
      ({ latest }) => latest ?? '9999',
    ).at(-1) ?? null
  );
}

/** The stories whose articles speak of a name, but for one, the newest first. */
export function listElsewhere({ id }: Name, here: Story, stories: readonly StoryOutline[]): StoryOutline[] {
  return sortNewest(stories.filter((story) => story.id !== here.id && story.names.includes(id)));
}

export interface StoryOutline extends StoryFacts {
  /** The words of its home page under its title, with the articles that they were not written against. */
  lead: string;
  /** How many it has. */
  articles: number;
  claims: number;
  corrections: number;
  /** The ids of the names that its articles have. */
  names: string[];
  /** The latest date of an article. */
  newest: Article['published'];
}
