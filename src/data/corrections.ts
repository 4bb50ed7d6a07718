import { readEdtf } from '../model/edtf.ts';
import { getStory } from './story.ts';

/** The corrections, the latest first, each with its date read. */
export async function getCorrections() {
  const { corrections } = await getStory();
  return corrections
    .flatMap((correction) => {
      const reading = readEdtf(correction.date);
      return reading.ok ? [{ ...correction, date: reading.date }] : [];
    })
    .sort((a, b) => ((a.date.latest ?? '') < (b.date.latest ?? '') ? 1 : -1));
}
