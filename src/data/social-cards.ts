import { emptyCard, listSocialCards, type SocialCard } from '../sharing/social-card.ts';
import { canSet } from '../sharing/fonts.ts';
import type { Story } from '../model/story/story.ts';

/**
 * The cards that have a picture, the story's own first; that one alone, where the site has it so. A page whose words the
 * face has no glyphs for has none, and is shared with the site's picture; where the face lacks the site's own words, that
 * picture is its mark alone.
 */
export function getSocialCards({ story, language }: Pick<App.Locals, 'story' | 'language'>): SocialCards {
  let cards = cardsOf.get(story);
  if (!cards) {
    const [home, ...others] = listSocialCards(story, language);
    if (!home) throw new Error('The home page has no card.');
    const own = story.site.pictures === 'story' ? [] : others.filter(isSettable);
    cards = [isSettable(home) ? home : emptyCard, ...own];
    cardsOf.set(story, cards);
  }
  return cards;
}

/** The card that a page is shared with: its own, else the site's. */
export function getSocialCard(locals: Pick<App.Locals, 'story' | 'language'>, path: string): SocialCard {
  const cards = getSocialCards(locals);
  return cards.find((card) => card.path === path) ?? cards[0];
}

function isSettable({ kicker, title, facts, quotes, word, foot }: SocialCard): boolean {
  const labels = facts.flatMap(({ words, label }) => [words, label]);
  return canSet(
    [kicker, title, word, foot, ...labels, ...quotes.flatMap(({ words, remarks }) => [words, remarks])].join(''),
  );
}

const cardsOf = new WeakMap<Story, SocialCards>();

type SocialCards = [SocialCard, ...SocialCard[]];
