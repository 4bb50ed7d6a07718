import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Search } from '../../../src/search/query/engine.ts';
import { foundStory } from '../../../src/search/index/found-documents.ts';
import { writeIndex } from '../../../src/search/index/write-index.ts';
import { crocus } from '../../support/build-site.ts';
import { readBuiltDocuments } from '../../support/built-documents.ts';
import { shareBrowser } from '../../support/open-browser.ts';
import { openEngine, type EnginePage } from '../../support/open-engine.ts';

/** Twenty stories with the same entries. */
const stories = 20;
let folder: string;
let engine: EnginePage;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'claimline-stories-'));
  const documents = await readBuiltDocuments({ root: crocus, dist: inject('site').dist });
  const copies = Array.from({ length: stories }, (_, at) =>
    foundStory(
      `story-${String(at)}/`,
      documents.map((document) => ({ ...document, url: `/story-${String(at)}${document.url}` })),
    ),
  );
  await writeIndex(copies, folder, { language: 'en', spellings: [] });
  engine = await openEngine(`${folder}/`, await shareBrowser());
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

it.each(['killed', 'dead', 'death toll'])(
  'brings the claim of every story before the topics, questions and events of any, for “%s”',
  async (query) => {
    const found = await engine.page.evaluate(async (asked) => {
      const { engine } = window as unknown as { engine: Search };
      return (await (await engine.search(asked)).load(0, 100)).map(({ kind, id }) => `${kind} ${id}`);
    }, query);
    const others = found.findIndex((one) => /^(topic|question|event) /.test(one));
    const claims = found.flatMap((one, at) => (one === 'claim death-toll' ? at : []));
    expect(claims).toHaveLength(stories);
    expect(others).toBeGreaterThan(Math.max(...claims));
  },
);
