import { afterAll, beforeAll, inject } from 'vitest';
import { shareBrowser } from './open-browser.ts';
import { openEngine, type EnginePage } from './open-engine.ts';

/** The search over the built publication in a browser, for the tests of a file: a function that gives it. */
export function useEngine(): () => EnginePage {
  let opened: EnginePage;
  beforeAll(async () => {
    opened = await openEngine(`${inject('site').dist}/pagefind/`, await shareBrowser());
  }, 60_000);
  afterAll(async () => {
    await opened.close();
  });
  return () => opened;
}
