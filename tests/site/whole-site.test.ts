import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { enGb } from '../../src/messages/en.ts';
import { crocus, origin } from '../support/build-site.ts';
import { listFiles } from '../../src/site/list-files.ts';
import {
  attribute,
  byTag,
  findAll,
  findOne,
  readPage,
  readPages,
  textOf,
  type BuiltPage,
} from '../support/built-site.ts';
import { findBrokenLinks, findDuplicateIds, findForeignLoads, findUnsoundPages } from '../support/site-faults.ts';

const corpus = readCorpus(crocus);

describe.each(['site', 'siteBelowBase'] as const)('The %s', (which) => {
  const { dist, base } = inject(which);

  test('has a page for every article and every claim, and every page that its header names', () => {
    const paths = readPages(dist).map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        ...corpus.articles.map(({ id }) => `articles/${id}/`),
        ...corpus.claims.map(({ id }) => `claims/${id}/`),
        ...['', 'timeline/', 'claims/', 'articles/', 'names/', 'search/', 'about/', 'corrections/', '404.html'],
      ]),
    );
  });

  test('has no link, fragment, image, script, style or font that leads nowhere', () => {
    expect(findBrokenLinks(dist, base)).toEqual([]);
  });

  test('has nothing of the editor’s desk in any of its bytes', () => {
    const found = listFiles(dist).filter((file) =>
      /__desk|x-desk|openDesk|desk\.ts/i.test(readFileSync(join(dist, file), 'latin1')),
    );
    expect(found).toEqual([]);
  });

  test('loads nothing from another host', () => {
    expect(findForeignLoads(dist)).toEqual([]);
  });

  test('has no id twice in a page', () => {
    expect(findDuplicateIds(dist)).toEqual([]);
  });

  test('has one h1, headings in order, a title and words in every link, on every page', () => {
    expect(findUnsoundPages(dist)).toEqual([]);
  });

  test('says of an inferred kind that it is, wherever it names the kind', () => {
    for (const path of ['', 'articles/', 'articles/a-ruthless-agenda/']) {
      const text = textOf(readPage(dist, `${path}index.html`).tree).replaceAll(/\s+/g, ' ');
      expect(text, path).toContain('Editorial, inferred ·');
      expect(text, path).not.toMatch(/Editorial ·/);
    }
  });

  test('says once on a page that an article speaks in its own voice, and beside no quotation', () => {
    for (const path of ['claims/', 'claims/death-toll/', 'compare/']) {
      const { tree } = readPage(dist, `${path}index.html`);
      expect(textOf(tree).split(enGb.t.voice.rule), path).toHaveLength(2);
      const remarks = findAll(tree, (element) => /^(?:p|span)$/.test(element.tagName)).map((one) => textOf(one).trim());
      expect(remarks.filter((remark) => remark.startsWith(enGb.t.voices.asserted))).toEqual([]);
    }
  });

  test('has a search index below its own address', () => {
    expect(readFileSync(join(dist, 'pagefind/pagefind.js'), 'utf8').length).toBeGreaterThan(0);
  });
});

test('The licence of all that is sent to readers goes with it', () => {
  const text = readFileSync(join(inject('site').dist, 'licences.txt'), 'utf8');
  const packages = [...text.matchAll(/^(\S+) \d+\.\d+\.\d+ \((\S+)\)$/gm)].map(([, name, licence]) => [name, licence]);
  expect(packages).toEqual([
    ['@date-fns/utc', 'MIT'],
    ['approx-string-match', 'MIT'],
    ['date-fns', 'MIT'],
    ['diff', 'BSD-3-Clause'],
    ['pagefind', 'MIT'],
    ['source-serif-pro', 'OFL-1.1'],
    ['stemmer', 'MIT'],
  ]);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(2);
});

describe('The policy of every page on what may run', () => {
  const pages = readPages(inject('site').dist);

  test('allows no script that is written into a page unless its hash is named, and no evaluation of text', () => {
    for (const page of pages) {
      const scripts = readPolicy(page).get('script-src') ?? [];
      expect(scripts, page.file).toContain("'self'");
      expect(scripts, page.file).not.toContain("'unsafe-inline'");
      expect(scripts, page.file).not.toContain("'unsafe-eval'");
      expect(
        scripts.filter((source) => !source.startsWith("'")),
        page.file,
      ).toEqual([]);
    }
  });

  test('names the hash of every script and style that is written into it', async () => {
    for (const page of pages) {
      const policy = readPolicy(page);
      for (const [tag, directive] of [
        ['script', 'script-src'],
        ['style', 'style-src'],
      ] as const) {
        const inline = findAll(page.tree, byTag(tag)).filter(
          // Data is not run, and no policy asks for its hash.
          (element) => attribute(element, 'src') === undefined && attribute(element, 'type') !== 'application/ld+json',
        );
        for (const element of inline) {
          const [child] = element.children;
          const text = child?.type === 'text' ? child.value : '';
          expect(policy.get(directive) ?? policy.get('default-src'), page.file).toContain(await hashOf(text));
        }
      }
    }
  });

  test('stands before anything that it governs', () => {
    for (const page of pages) {
      const head = findOne(page.tree, byTag('head'));
      const governed = findAll(head, byTag('meta', 'script', 'style', 'link')).filter(
        (element) => isPolicy(element) || attribute(element, 'rel') !== 'icon',
      );
      const policy = governed.findIndex(isPolicy);
      const first = governed.findIndex(({ tagName }) => tagName === 'script' || tagName === 'style');
      expect(policy, page.file).not.toBe(-1);
      if (first !== -1) expect(policy, page.file).toBeLessThan(first);
    }
  });

  test('is not undone by a handler or a style in an attribute', () => {
    for (const page of pages) {
      const attributes = findAll(page.tree, () => true).flatMap(({ properties }) => Object.keys(properties));
      expect(
        attributes.filter((name) => /^on[A-Z]/.test(name) || name === 'style'),
        page.file,
      ).toEqual([]);
    }
  });
});

test('The claims page says of 115 and 133 that they differ and can both hold, and that both are floors', () => {
  const page = readPage(inject('site').dist, 'claims/index.html');
  const claim = findAll(page.tree, byTag('details')).find(
    (card) => findAll(card, (element) => attribute(element, 'id') === 'death-toll').length > 0,
  );
  const said = claim ? textOf(claim) : '';
  expect(said).toContain('different figures, compatible');
  expect(said).toContain('Each is a minimum: a number that is at least 133 is also at least 115.');
});

test('Every quotation of a claim stands on the claim’s page and on the article’s page, under the address it links to', () => {
  const { dist } = inject('site');
  for (const { id, data } of corpus.claims) {
    const page = readPage(dist, `claims/${id}/index.html`);
    for (const passage of data.passages) {
      expect(textOf(page.tree), id).toContain(passage.quote);
      const article = readPage(dist, `articles/${passage.article}/index.html`);
      const links = findAll(page.tree, byTag('a')).map((link) => attribute(link, 'href') ?? '');
      expect(
        links.some((href) => href.startsWith(`/articles/${passage.article}/#${id}`)),
        id,
      ).toBe(true);
      const marks = findAll(article.tree, (element) =>
        [attribute(element, 'id'), attribute(element, 'dataOf')].some((owner) => owner?.startsWith(id) === true),
      );
      expect(marks.length, id).toBeGreaterThan(0);
    }
  }
});

test('The canonical address of a page is its address where the site lives, and of a card that of what it shows', () => {
  for (const page of readPages(inject('siteBelowBase').dist).filter(({ path }) => path !== '404.html')) {
    const canonical = findOne(page.tree, (element) => attribute(element, 'rel') === 'canonical');
    expect(attribute(canonical, 'href')).toBe(`${origin}/some/base/${page.path.replace(/^cards/, 'claims')}`);
  }
});

function readPolicy(page: BuiltPage): Map<string, string[]> {
  const [meta] = findAll(page.tree, isPolicy);
  const directives = (meta && attribute(meta, 'content'))?.split(';') ?? [];
  return new Map(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

function isPolicy(element: { tagName: string; properties: Record<string, unknown> }): boolean {
  return (
    element.tagName === 'meta' && String(element.properties['httpEquiv']).toLowerCase() === 'content-security-policy'
  );
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${Buffer.from(digest).toString('base64')}'`;
}
