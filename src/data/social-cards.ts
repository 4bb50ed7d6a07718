import { emptyCard, listSocialCards, type SocialCard } from '../sharing/social-card.ts';
import { canSet } from '../sharing/fonts.ts';
import { getLanguage } from './language.ts';
import { getStory } from './story.ts';

/**
 * The cards that have a picture, the site's own first. A page whose words the face has no glyphs for has none, and is
 * shared with the site's picture; where the face lacks the site's own words, that picture is its mark alone.
 */
export async function getSocialCards(): Promise<[SocialCard, ...SocialCard[]]> {
  const [home, ...others] = listSocialCards(await getStory(), await getLanguage());
  if (!home) throw new Error('The home page has no card.');
  return [isSettable(home) ? home : emptyCard, ...others.filter(isSettable)];
}

/** The card that a page is shared with: its own, else the site's. */
export async function getSocialCard(path: string): Promise<SocialCard> {
  const cards = await getSocialCards();
  return cards.find((card) => card.path === path) ?? cards[0];
}

function isSettable({ kicker, title, facts, word, foot }: SocialCard): boolean {
  return canSet([kicker, title, word, foot, ...facts.flatMap(({ words, label }) => [words, label])].join(''));
}
