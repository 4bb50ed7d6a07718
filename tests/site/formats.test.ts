import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { extract } from '@extractus/oembed-extractor';
import { load } from 'cheerio';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { parseAll } from 'html-metadata';
import { describe, expect, inject, test } from 'vitest';
import { readText } from '../../src/model/passages/article-text.ts';
import { origin } from '../support/build-site.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { attribute, byTag, findAll, findOne, readPage, textOf } from '../support/built-site.ts';
import { weighPage } from '../support/page-weight.ts';

describe.each(['site', 'siteBelowBase'] as const)('The %s', (which) => {
  const { dist, base } = inject(which);
  const root = origin + base;
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');

  test('has a page that links every file of open data, and each names only its own addresses', () => {
    const page = readPage(dist, 'data/index.html');
    const linked = findAll(page.tree, byTag('a')).map((link) => attribute(link, 'href') ?? '');
    const files = listFiles(join(dist, 'data')).filter((file) => file !== 'index.html');
    expect(files.length).toBeGreaterThan(8);
    for (const file of files.filter((name) => !/^(?:cite|linked|oembed)\//.test(name))) {
      expect(linked, file).toContain(`${base}data/${file}`);
      for (const [address] of read(`data/${file}`).matchAll(/https:\/\/localhost[^\s"',)#]*/g)) {
        expect(address.startsWith(root), `${file}: ${address}`).toBe(true);
        const path = decodeURI(address.slice(root.length));
        expect(existsSync(join(dist, path.endsWith('/') || path === '' ? `${path}index.html` : path)), address).toBe(
          true,
        );
      }
    }
  });

  test('says of home, claims, timeline and data in the words of schema.org what they are, by addresses of its own', () => {
    for (const path of ['', 'claims/death-toll/', 'timeline/', 'data/']) {
      const page = readPage(dist, `${path}index.html`);
      const scripts = findAll(page.tree, (element) => attribute(element, 'type') === 'application/ld+json');
      expect(scripts, path).toHaveLength(1);
      const graph = JSON.parse(scripts.map(toString).join('')) as { '@graph': { '@id'?: string }[] };
      const ids = graph['@graph'].flatMap((node) => node['@id'] ?? []);
      expect(ids.filter((id) => !id.startsWith(root))).toEqual([]);
      expect(ids).toContain(path === 'timeline/' || path === 'data/' ? root : root + path);
    }
  });

  test('names on the page of each article the file that says in the words of schema.org what it is', () => {
    const page = readPage(dist, 'articles/a-ruthless-agenda/index.html');
    const linked = findAll(page.tree, (element) => attribute(element, 'type') === 'application/ld+json');
    expect(linked.map((link) => attribute(link, 'href'))).toEqual([`${base}data/linked/a-ruthless-agenda.jsonld`]);
    const graph = JSON.parse(read('data/linked/a-ruthless-agenda.jsonld')) as { '@graph': { '@id'?: string }[] };
    expect(graph['@graph'].map((node) => node['@id'])).toContain(`${root}articles/a-ruthless-agenda/`);
  });

  test('shows each whole article in the very words of its file, so that every annotation is found on its page', () => {
    const { first } = JSON.parse(read('data/annotations.jsonld')) as Annotations;
    for (const { via, target } of first.items) {
      const page = readPage(dist, `${via.slice(root.length).replace(/#.*/, '')}index.html`);
      const text = readShownText(page.tree);
      expect(text).toBe(read(target.source.id.slice(root.length)));
      const [quote, place] = target.selector;
      expect(Array.from(text).slice(place.start, place.end).join('')).toBe(quote.exact);
      expect(
        findAll(page.tree, (element) => attribute(element, 'id') === via.replace(/.*#/, '')),
        via,
      ).toHaveLength(1);
    }
  });
});

test('What reads pages for Wikipedia’s citations gets of a claim’s page its title, date, language and address', async () => {
  const { dist } = inject('site');
  const { highwirePress } = await parseAll(load(readFileSync(join(dist, 'claims/death-toll/index.html'), 'utf8')));
  expect(highwirePress).toEqual({
    title: 'More than a hundred people were killed in the attack',
    date: 'undated',
    language: 'en-GB',
    public_url: `${origin}/claims/death-toll/`,
  });
});

test('A state of a claim says what was said, on record from when until when, leads to what is said now, and is not to be found', () => {
  const { dist } = inject('site');
  const [before, now] = ['2026-11-22', '2026-11-24'].map((day) => readPage(dist, `claims/mourning/${day}/index.html`));
  const said = [before, now].map((page) => (page ? textOf(page.tree) : ''));
  expect(said[0]).toContain(
    'What this site said of this claim, on record from 22 November 2026 until it was changed on 24 November 2026.',
  );
  expect(said[0]).toContain('The claim as it is now: Russia mourns the victims');
  expect(said[1]).toContain('What this site says of this claim, on record since 24 November 2026.');
  expect(said[1]).toContain('Why it was changed: The report says only that Russia mourns.');
  for (const { html } of [before, now].flatMap((page) => page ?? [])) {
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<link rel="latest-version" href="/claims/mourning/">');
  }
  const claim = textOf(readPage(dist, 'claims/mourning/index.html').tree);
  expect(claim).toContain('Changed on 24 November 2026. 1 earlier state');
  expect(textOf(readPage(dist, 'claims/death-toll/index.html').tree)).toContain(
    'Statement, relation and quotations unchanged since 22 November 2026.',
  );
});

test('A state of a claim is cited by its own address and day, in every format and to Wikipedia', async () => {
  const { dist } = inject('site');
  const address = `${origin}/claims/mourning/2026-11-22/`;
  const read = (format: string) => readFileSync(join(dist, `data/cite/claims/mourning/2026-11-22.${format}`), 'utf8');
  for (const format of ['bib', 'ris', 'json'])
    expect(new Cite(read(format)).data).toMatchObject([
      { title: 'Russia holds a day of mourning for the victims', URL: address },
    ]);
  expect(JSON.parse(read('json'))).toMatchObject([{ issued: { 'date-parts': [[2026, 11, 22]] } }]);
  const { highwirePress } = await parseAll(
    load(readFileSync(join(dist, 'claims/mourning/2026-11-22/index.html'), 'utf8')),
  );
  expect(highwirePress).toMatchObject({ date: '2026-11-22', public_url: address });
});

test('A card of a claim needs no script, says whether the claim has changed since, and is what the claim’s page has one embed', () => {
  const { dist } = inject('site');
  const [before, now] = ['2026-11-22', '2026-11-24'].map((day) => readPage(dist, `cards/mourning/${day}/index.html`));
  for (const { tree } of [before, now].flatMap((page) => page ?? []))
    expect(findAll(tree, byTag('script'))).toEqual([]);
  expect(before && textOf(before.tree)).toContain(
    'What is said of it here has changed since. The claim is now: Russia mourns the victims',
  );
  expect(now && textOf(now.tree)).toContain('Statement, relation and quotations unchanged since 24 November 2026.');
  expect(weighPage(dist, '/', 'cards/mourning/2026-11-24/index.html').html).toBeLessThan(4000);
  const snippet = findOne(
    readPage(dist, 'claims/mourning/index.html').tree,
    (element) => attribute(element, 'id') === 'embed',
  );
  expect(toString(snippet)).toContain(`<iframe src="${origin}/cards/mourning/2026-11-24/" title="Russia mourns the`);
});

test('A card of a claim says of how many passages of an article it shows one, where there are more', () => {
  const sayCard = (path: string) => textOf(readPage(inject('site').dist, `cards/${path}/index.html`).tree);
  expect(sayCard('strategic-shift/2026-11-22')).toContain('1 of 3 passages');
  expect(sayCard('mourning/2026-11-24')).not.toContain('passages');
});

test('What makes frames of addresses finds the card of a claim from its page, and from that of each state', async () => {
  const { dist } = inject('site');
  const fetchFile: typeof fetch = (address) => {
    const path = new URL(address instanceof Request ? address.url : address).pathname;
    return Promise.resolve(new Response(readFileSync(join(dist, path.replace(/\/$/, '/index.html')))));
  };
  for (const [path, state] of [
    ['mourning/', '2026-11-24'],
    ['mourning/2026-11-22/', '2026-11-22'],
  ] as const)
    expect(await extract(`${origin}/claims/${path}`, {}, fetchFile)).toMatchObject({
      method: 'auto-discovery',
      type: 'rich',
      provider_name: 'Two accounts of Crocus City Hall',
      html: expect.stringContaining(`<iframe src="${origin}/cards/mourning/${state}/"`) as string,
    });
});

test('What reads COinS, as Zotero’s button does, gets of an article’s page the article, with what was inferred in brackets', async () => {
  const { dist } = inject('site');
  const { coins } = await parseAll(load(readFileSync(join(dist, 'articles/bnn-strategic-shift/index.html'), 'utf8')));
  const [article] = JSON.parse(readFileSync(join(dist, 'data/cite/articles/bnn-strategic-shift.json'), 'utf8')) as [
    { title: string; URL: string; language: string },
  ];
  expect(article.title).toMatch(/^\[/);
  expect(coins).toMatchObject([
    {
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      rft: { title: article.title, identifier: article.URL, language: article.language },
    },
  ]);
});

test('Two builds, in other places and time zones, give the same data but for the address', () => {
  const [one, other] = [inject('site'), inject('siteBelowBase')];
  const files = listFiles(join(one.dist, 'data')).filter((file) => !file.endsWith('.html'));
  expect(listFiles(join(other.dist, 'data')).filter((file) => !file.endsWith('.html'))).toEqual(files);
  for (const file of files) {
    const [a, b] = [one, other].map(({ dist, base }) =>
      readFileSync(join(dist, 'data', file), 'utf8').replaceAll(origin + base, 'https://news.example/'),
    );
    expect(a, file).toBe(b);
  }
});

test('The examples of the page of data run as they are', () => {
  const { dist, url } = inject('site');
  const page = readPage(dist, 'data/index.html');
  const examples = findAll(page.tree, (element) => attribute(element, 'dataExample') !== undefined);
  expect(examples.map((example) => attribute(example, 'dataExample'))).toEqual(['JavaScript', 'Python']);
  for (const example of examples) {
    // The site says that it lives where nobody serves it.
    const code = toString(example).replaceAll(`${origin}/`, url);
    const isPython = attribute(example, 'dataExample') === 'Python';
    if (isPython && !hasPython()) continue;
    const said = isPython
      ? execFileSync('python3', ['-'], {
          input: code,
          encoding: 'utf8',
          env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
        })
      : execFileSync(process.execPath, ['--input-type=module', '-'], { input: code, encoding: 'utf8' });
    expect(said).toContain(
      isPython
        ? '2024-03-23 115 … bnn-strategic-shift#death-toll'
        : 'a-ruthless-agenda: At least 133 people were killed',
    );
  }
});

/** The text of an article as its page shows it, without what stands beside it. */
function readShownText(tree: Root): string {
  const text = findOne(tree, (element) => attribute(element, 'id') === 'text');
  const children = text.children.filter(
    (child) => child.type !== 'element' || !/\b(?:notes|label)\b/.test(attribute(child, 'className') ?? ''),
  );
  return readText({ ...text, children }).text;
}

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

interface Annotations {
  first: {
    items: {
      via: string;
      target: { source: { id: string }; selector: [{ exact: string }, { start: number; end: number }] };
    }[];
  };
}
