import { descending, sort } from 'd3-array';
import { nameCorrections, type NamedCorrection } from './name-corrections.ts';
import type { Story } from './story.ts';

/** The corrections of a story, the latest first; those of one day in the order in which they are written. */
export function listCorrections(story: Story, pages?: Readonly<Record<string, string>>): NamedCorrection[] {
  return sort(nameCorrections(story, pages), (a, b) => descending(a.date.latest ?? '', b.date.latest ?? ''));
}
