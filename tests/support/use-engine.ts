import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { readRecords } from '../../src/search/index/read-records.ts';
import { writeIndex } from '../../src/search/index/write-index.ts';
import { shareBrowser } from './open-browser.ts';
import { openEngine, type EnginePage } from './open-engine.ts';
import { crocus } from './build-site.ts';

/** The search over the frozen publication in a browser, for the tests of a file: a function that gives it. */
export function useEngine(): () => EnginePage {
  let folder: string;
  let opened: EnginePage;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'claimline-engine-'));
    const { records, spellings } = readRecords(readCorpus(crocus));
    await writeIndex(records, folder, { language: 'en', spellings });
    opened = await openEngine(`${folder}/`, await shareBrowser());
  }, 60_000);
  afterAll(async () => {
    await opened.close();
    await rm(folder, { recursive: true });
  });
  return () => opened;
}
