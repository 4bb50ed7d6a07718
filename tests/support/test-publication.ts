import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasErrors, writeReport } from '../../src/checks/report.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus, type Corpus } from '../../src/corpus/read-corpus.ts';
import type { Search } from '../../src/search/query/engine.ts';
import type { Site } from './build-site.ts';
import { byTag, findAll, readPages, textOf } from './built-site.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { shareBrowser, useBrowser } from './open-browser.ts';
import { openEngine } from './open-engine.ts';
import { listPageKinds } from './page-kinds.ts';
import { serveSite, type ServedSite, type Serving } from './serve-site.ts';
import { findBrokenLinks, findDuplicateIds } from './site-faults.ts';

/**
 * Tests a publication, whatever it holds: only what must be true of any is asked. Warnings of the check are none of it.
 *
 * @param name what it is, for the titles of the tests
 * @param make makes the folder that holds its content, before the tests
 * @returns a function that gives the built site, for further tests of it
 */
export function testPublication(name: string, make: () => Site | Promise<Site>): () => ServedSite {
  const open = useBrowser();
  let site: Site;
  let corpus: Corpus;
  let serving: Serving | undefined;
  const served = () => {
    if (!serving) throw new Error('The site was not built.');
    return serving.served;
  };

  beforeAll(async () => {
    site = await make();
    corpus = readCorpus(site.root);
    serving = await serveSite(site);
  }, 180_000);

  afterAll(async () => {
    await serving?.close();
    site.remove();
  });

  describe(name, () => {
    test('passes the check', () => {
      const issues = runChecks(corpus, new Date().toISOString().slice(0, 10));
      expect(hasErrors(issues), writeReport(issues)).toBe(false);
    });

    test('has a page for every article and every claim, and on every page a title and a heading', () => {
      const pages = readPages(site.dist);
      expect(pages.map(({ path }) => path)).toEqual(
        expect.arrayContaining([
          ...corpus.articles.map(({ id }) => `articles/${id}/`),
          ...corpus.claims.map(({ id }) => `claims/${id}/`),
        ]),
      );
      for (const { tree, file } of pages) {
        for (const tag of ['title', 'h1'])
          expect(textOf({ type: 'root', children: findAll(tree, byTag(tag)) }), file).not.toBe('');
      }
    });

    test('has no link or fragment that leads nowhere, and no place that two things are at', () => {
      expect(findBrokenLinks(site.dist, served().base)).toEqual([]);
      expect(findDuplicateIds(site.dist)).toEqual([]);
    });

    test('can be read by everyone: axe finds no fault', async () => {
      for (const [kind, path] of Object.entries(listPageKinds(corpus)).filter(([kind]) => looked.includes(kind))) {
        const { page, close } = await open({ url: served().url + path });
        const found = await findAxeFaults(page, { type: 'tag', values: tags });
        expect(found, kind).toEqual([]);
        await close();
      }
    });

    test('is found: each article that is shown, each claim and each event under its title', async () => {
      const wanted = [
        ...corpus.articles
          .filter(({ data }) => data.display !== 'link')
          .map(({ id, data }) => ({ found: `passage:${id}`, title: data.title })),
        ...corpus.claims.map(({ id, data }) => ({ found: `claim:${id}`, title: data.statement })),
        ...corpus.events.map(({ id, data }) => ({ found: `event:${id}`, title: data.title })),
      ];
      const engine = await openEngine(`${site.dist}/pagefind/`, await shareBrowser());
      const missed: string[] = [];
      for (const { found, title } of wanted) {
        // What a search reads as more than words is taken out.
        const results = await engine.page.evaluate(findFirst, title.replaceAll(/["“”„«»]|(?<!\S)-/gu, ' '));
        if (!results.includes(found)) missed.push(`${found} is not among ${results.join(', ')}`);
      }
      await engine.close();
      expect(missed).toEqual([]);
    });
  });

  return served;
}

/** The kinds of page that axe looks at: those that differ most with what a publication holds. */
const looked = ['claims', 'claim with figures', 'report', 'timeline'];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The first results of a search, each as its kind and id. Runs in the page. */
async function findFirst(query: string): Promise<string[]> {
  const { engine } = window as unknown as { engine: Search };
  const results = await (await engine.search(query)).load(0, 10);
  return results.map(({ kind, id }) => `${kind}:${id}`);
}
