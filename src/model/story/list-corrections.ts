import { readEdtf } from '../dates/edtf.ts';
import { nameCorrections } from './name-corrections.ts';
import type { Story } from './story.ts';

/** The corrections of a story, the latest first, each with its date read. */
export function listCorrections(story: Story) {
  return nameCorrections(story)
    .flatMap((correction) => {
      const reading = readEdtf(correction.date);
      return reading.ok ? [{ ...correction, date: reading.date }] : [];
    })
    .sort((a, b) => ((a.date.latest ?? '') < (b.date.latest ?? '') ? 1 : -1));
}
