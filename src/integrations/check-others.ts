import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { toldStories } from '../build/told-stories.ts';
import type { ShownIssue } from '../checks/issue.ts';
import { hasErrors } from '../checks/report.ts';
import { selectedStories } from '../corpus/current-corpus.ts';
import type { Corpus } from '../corpus/read-corpus.ts';
import type { CheckedStory, StoriesToCheck } from './check-stories.ts';

/**
 * Has the stories that are not read in development checked in a process beside.
 *
 * @param ask what is the same for all of them, when it is asked for
 * @param tell called when errors were found, and when all is checked
 */
export function checkOthers(ask: () => Omit<StoriesToCheck, 'ids'>, tell: () => void) {
  const known = new Map<string, CheckedStory>();
  const waiting = new Set<string>();
  let child: ChildProcess | undefined;

  const askNext = () => {
    const ids = [...waiting].slice(0, atATime);
    for (const id of ids) waiting.delete(id);
    if (ids.length > 0) {
      child?.send({ ...ask(), ids } satisfies StoriesToCheck);
      return;
    }
    stop();
    tell();
  };
  const take = (checked: readonly CheckedStory[]) => {
    for (const one of checked) {
      // What was read meanwhile is checked where it was.
      if (selectedStories()?.includes(one.id)) continue;
      known.set(one.id, one);
      if (one.told) toldStories.set(one.id, one.told);
    }
    if (checked.some(({ issues }) => hasErrors(issues))) tell();
    askNext();
  };
  const stop = () => {
    child?.disconnect();
    child = undefined;
  };

  return {
    stop,
    /** What was found in the stories that are not read. */
    find: ({ elsewhere }: Corpus): ShownIssue[] => elsewhere.flatMap(({ id }) => known.get(id)?.issues ?? []),
    /**
     * Has those checked that were not yet, and those that what has changed may concern.
     *
     * @param changed what has changed, by names from `content/`: stories, and the files that all share
     */
    checkAgain({ stories, elsewhere }: Corpus, changed: readonly string[]): void {
      const ids = elsewhere.map(({ id }) => id);
      for (const { id } of stories) known.delete(id);
      if (changed.some((name) => !ids.includes(name) && !selectedStories()?.includes(name))) known.clear();
      for (const id of ids) if (known.get(id)?.named.some((name) => changed.includes(name)) ?? true) waiting.add(id);
      if (waiting.size === 0 || child) return;
      const started = fork(fileURLToPath(new URL('./check-stories.ts', import.meta.url)), {
        serialization: 'advanced',
      });
      child = started.on('message', take).once('exit', () => {
        if (child === started) child = undefined;
      });
      askNext();
    },
  };
}

/** So few that what is found comes soon, and so many that their neighbours are seldom read twice. */
const atATime = 10;
