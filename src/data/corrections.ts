import { nameCorrections } from '../model/story/name-corrections.ts';
import { readEdtf } from '../model/dates/edtf.ts';
import { getStory } from './story.ts';

/** The corrections, the latest first, each with its date read. */
export async function getCorrections() {
  return nameCorrections(await getStory())
    .flatMap((correction) => {
      const reading = readEdtf(correction.date);
      return reading.ok ? [{ ...correction, date: reading.date }] : [];
    })
    .sort((a, b) => (b.date.latest ?? '').localeCompare(a.date.latest ?? ''));
}
