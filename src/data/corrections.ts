import { nameCorrections, type NamedCorrection } from '../model/story/name-corrections.ts';
import { getStory } from './story.ts';

/** The corrections, the latest first; those of one day in the order in which they are written. */
export async function getCorrections() {
  const latest = ({ date }: NamedCorrection) => date.latest ?? '';
  return nameCorrections(await getStory()).sort((a, b) => (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : 0));
}
