import type { Claim, Story } from '../model/story/story.ts';

/**
 * The claim that a component of a body names.
 *
 * @throws where there is none; the check has refused that
 */
export function findClaim(story: Story, id: string): Claim {
  const claim = story.claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`There is no claim "${id}".`);
  return claim;
}
