import { selectStories } from '../corpus/current-corpus.ts';
import type { StoryHead } from './kept-stories.ts';

/**
 * What a build makes and what it takes as it was, where it does not make all: set by `buildSite`, asked for by what reads
 * the content and by Astro's hooks. The pages are bundled apart from the integrations, so that it is kept where both
 * meet, at the process.
 */
export function currentPlan(): BuildPlan | undefined {
  return shared[key];
}

export function setPlan(plan: BuildPlan | undefined): void {
  shared[key] = plan;
  selectStories(plan?.made);
}

const key = Symbol.for('claimline.build-plan');
const shared = globalThis as { [key]?: BuildPlan | undefined };

/** Where what builds keep lies, from the folder of the site: what they make does not hang on it. */
export const keptFolder = '.cache/kept';

export interface BuildPlan {
  /** Where built stories are kept. */
  folder: string;
  /** The ids of the stories whose pages are made. */
  made: string[];
  /** Under which key each of these is kept; the one at the root of the site is not. */
  keys: Record<string, string>;
  /** The others, as they were. */
  kept: StoryHead[];
  /** Whether the pages of some stories are made and kept, and no site of them. */
  isBatch: boolean;
  /** The characters beside basic Latin in all of the content. */
  characters: string;
}
