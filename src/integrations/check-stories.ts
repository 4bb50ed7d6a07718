import { constants, setPriority } from 'node:os';
import type { ToldStory } from '../build/told-stories.ts';
import type { ShownIssue } from '../checks/issue.ts';
import { hasErrors } from '../checks/report.ts';
import { runChecks } from '../checks/run-checks.ts';
import { findNamedStories, readCorpus, type Corpus } from '../corpus/read-corpus.ts';
import { listStories } from '../corpus/find-story.ts';
import { readStory } from '../corpus/read-story.ts';
import { getLanguage } from '../messages/languages.ts';
import { outlineStory } from '../model/story/across.ts';
import { listFeedEntries } from '../sharing/feed.ts';

/**
 * Checks stories in a process beside the server of development, so that nobody waits for those that nobody visits. It is
 * sent some at a time, answers each time with what it found, and ends with whoever asks.
 */
setPriority(constants.priority.PRIORITY_LOW);
process.on('message', (asked: StoriesToCheck) => process.send?.(checkStories(asked)));

function checkStories({ root, ids, today, siteUrl }: StoriesToCheck): CheckedStory[] {
  const corpus = readCorpus(root, undefined, ids);
  const all = listStories(corpus).map(({ id }) => id);
  return corpus.stories.map((story) => {
    const issues = runChecks({ ...story, stories: [story] }, today, { readCommitted: () => null, siteUrl });
    return {
      id: story.id,
      issues,
      named: [...story.sources.values()].flatMap((text) => findNamedStories(text, all)),
      told: hasErrors(issues) ? null : tell(story),
    };
  });
}

function tell(corpus: Corpus): ToldStory {
  const story = readStory(corpus);
  const { t } = getLanguage(story.site.language);
  return { outline: outlineStory(story, t), feed: listFeedEntries(story, t) };
}

export interface StoriesToCheck {
  /** The folder that holds `content/`. */
  root: string;
  ids: readonly string[];
  /** The day, and what the site is built for. */
  today: string;
  siteUrl: string | undefined;
}

export interface CheckedStory {
  id: string;
  issues: ShownIssue[];
  /** The stories of which its files may speak. */
  named: string[];
  /** What the pages of the site tell of it; null where it has errors. */
  told: ToldStory | null;
}
