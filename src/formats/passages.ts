import { allEvents } from '../model/story/build-story.ts';
import type { ArticlePassage, Passage, Story } from '../model/story/story.ts';
import type { Whereabouts } from './whereabouts.ts';

/** The name of a passage in every format: where its words stand, without the address of the site. It lasts as its address does. */
export function passageId({ article, anchor }: Passage): string {
  return `${article.id}#${anchor}`;
}

/** Where a passage's words stand on the site. */
export function passagePage({ article, anchor }: Passage, { to, address }: Whereabouts): string {
  return address(to.article(article.id, anchor));
}

/** Every passage of the story with the claim or event that rests on it: claims first, in their order, then events in theirs. */
export function listPassages(story: Story): ArticlePassage[] {
  return [
    ...story.claims.flatMap((claim) =>
      claim.sides.flatMap(({ passages }) => passages.map((passage): ArticlePassage => ({ ...passage, claim }))),
    ),
    ...allEvents(story).flatMap((event) =>
      event.sides.flatMap(({ passages }) => passages.map((passage): ArticlePassage => ({ ...passage, event }))),
    ),
  ];
}
