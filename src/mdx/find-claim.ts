import { getStory } from '../data/story.ts';
import type { Claim } from '../model/story/story.ts';

/**
 * The claim that a component of a body names.
 *
 * @throws where there is none; the check has refused that
 */
export async function findClaim(id: string): Promise<Claim> {
  const claim = (await getStory()).claims.find((candidate) => candidate.id === id);
  if (!claim) throw new Error(`There is no claim "${id}".`);
  return claim;
}
