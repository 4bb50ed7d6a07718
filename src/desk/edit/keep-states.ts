import type { Corpus, Entry } from '../../corpus/read-corpus.ts';
import type { IsoDay } from '../../model/dates/uncertain-date.ts';
import { describeState, groupStates, listDifferences } from '../../model/story/states.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { placeOf } from '../../schemas/collections.ts';
import { editEntry } from './edit-file.ts';
import { writeItem } from './write-yaml.ts';

/**
 * What the files say once it is kept what some claims say now: the log with a state more for each that says something else
 * than was kept of it last, and in the file of each that has changed the day. That day is the one under `changed`, where
 * it is later than the last state's, else today.
 *
 * @param corpus without errors
 * @param why the reason for the change, if one is given
 * @returns the new text of each file, by its path, and the ids of the claims of which a state is kept
 */
export function keepStates(
  corpus: Corpus,
  claims: readonly Entry<ClaimData>[],
  today: IsoDay,
  why?: string,
): { files: Map<string, string>; kept: string[] } {
  const files = new Map<string, string>();
  const kept: string[] = [];
  const file = placeOf('history', corpus.folder);
  const states = groupStates(corpus.history, corpus.claims);
  const lines: string[] = [];
  for (const claim of claims) {
    const now = describeState(claim.data, corpus.articles);
    const last = states.get(claim.id)?.at(-1)?.data;
    if (!now || (last && listDifferences(last, now, corpus.articles).length === 0)) continue;
    const { changed } = claim.data;
    const isDated = last !== undefined && changed !== undefined && isDay.test(changed) && changed > last.day;
    const day = isDated && changed <= today ? changed : today;
    lines.push(...writeItem({ claim: claim.id, day, ...(last && { why }), ...now }, ''));
    kept.push(claim.id);
    if (last && day !== changed) {
      const dated = editEntry(corpus.sources.get(claim.file) ?? '', claim, {
        do: 'set',
        path: ['changed'],
        value: day,
      });
      files.set(claim.file, dated);
    }
  }
  const before = (corpus.sources.get(file) ?? head).replace(/^\[\]\s*$/m, '').trimEnd();
  if (lines.length > 0) files.set(file, `${[before, ...lines].join('\n')}\n`);
  return { files, kept };
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

const head = `# What each claim said, from which day. npm run keep adds to it; nothing in it is changed.`;
