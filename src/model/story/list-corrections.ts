import { nameCorrections, type NamedCorrection } from './name-corrections.ts';
import type { Story } from './story.ts';

/** The corrections of a story, the latest first; those of one day in the order in which they are written. */
export function listCorrections(story: Story): NamedCorrection[] {
  const latest = ({ date }: NamedCorrection) => date.latest ?? '';
  return nameCorrections(story).sort((a, b) => (latest(a) < latest(b) ? 1 : latest(a) > latest(b) ? -1 : 0));
}
