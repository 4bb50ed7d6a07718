import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasErrors, writeReport } from '../../src/checks/report.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { makeSite } from '../support/build-site.ts';
import { attribute, byTag, findAll, readPage, textOf } from '../support/built-site.ts';
import { edit, makeContent, write, type Change } from '../support/make-content.ts';
import { findBrokenLinks, findDuplicateIds } from '../support/site-faults.ts';
import { useSite } from '../support/use-site.ts';

const post = 'content/articles/evening-post.mdx';
const injured = 'content/claims/injured.mdx';
const today = '2021-04-01';

/** Content that is odd and sound: the check passes each, so all of them together must build. */
const oddities: Record<string, Change[]> = {
  'articles with letters of two, names like parts of objects, and languages without sentences of their own': [
    write('content/articles/constructor.mdx', article('AA', 'th', 'display: passages', 'ข้อความหนึ่ง ข้อความสอง')),
    write('content/articles/index.mdx', article('ZZ', 'zh-Hant', 'display: link', '文字。')),
    write('content/articles/right.mdx', article('ZY', 'ar', 'display: full', 'نص قصير.')),
  ],
  'claims and events called like files, pages or parts of objects': [
    write('content/claims/index.mdx', claim()),
    write('content/claims/404.mdx', claim()),
    write('content/claims/constructor.mdx', claim()),
    write('content/events/search.mdx', event('', '')),
  ],
  'an article with headings called like parts of its page, footnotes, tags, tasks and a picture': [
    edit(post, 'sha256: ', '# '),
    edit(
      post,
      'The port stayed closed on Tuesday evening.',
      [
        'The port stayed closed on Tuesday evening.',
        '## Text',
        '## Claims',
        '### P1',
        'A[^1] word<sup>1</sup>{/* sic */} more<br />and <b>more</b>.',
        '- [x] done',
        '| a | b |\n|--:|---|\n| c | [d](https://example.org/?a=b&c#d) |',
        '![The site’s mark](/favicon.svg)',
        '[^1]: A note.',
      ].join('\n\n'),
    ),
    write('content/claims/word.mdx', claim('word1 more and more')),
  ],
  'an analysis with components everywhere, twice, and every kind of link': [
    edit(
      injured,
      'The report writes',
      [
        '## Main',
        '## <Quote claim="injured" article="evening-post" />',
        '<Figures claim="injured" />',
        '<Figures claim="warehouse-burned" />',
        '- <Comparison claim="injured" /> <Comparison claim="injured" />',
        '[a](/claims/ships-moved/) [b](../ships-moved/) [c](#main-1) [d](/timeline/#fire) [e](mailto:a@example.org)',
        '[f](/claims/#topic-fire) [g](/articles/evening-post/#injured) [h](/articles/evening-post/#s2) [i](/timeline.ics)',
        '[j][k] [l](?mark=a#main)',
        '[k]: /names/#port-authority',
        'The report writes',
      ].join('\n\n'),
    ),
  ],
  'bodies of events with the same headings and footnotes': ['one', 'two'].map((id) =>
    write(`content/events/event-${id}.mdx`, event('', `A[^1] and [below](#same).\n\n[^1]: A note.\n\n## Same`)),
  ),
  'dates at the ends of the calendar and of every form': [
    ...['9999-12-31/..', '../0001', '"{1960,1961-12}"', '[2024-03-23..]', '202X', '2021-21', '1984?/2004~'].map(
      (date, index) => write(`content/events/dated-${String(index)}.mdx`, event(date, '')),
    ),
  ],
  'a claim and an article that had other ids': [
    edit(injured, 'topic: fire', 'was: [hurt, hurt-people]\ntopic: fire'),
    edit(post, 'title: ', 'was: [post]\ntitle: '),
  ],
  'what was said twice on a day by a claim that had another id, and by one that was withdrawn': [
    write(
      'content/history.yaml',
      ['hurt', 'injured', 'injured', 'gone']
        .map((id) => `- {claim: ${id}, day: 2021-03-05, statement: "<i> ${id}", relation: agree, passages: []}\n`)
        .join(''),
    ),
  ],
  'a reference with the address of a stored copy': [
    edit(injured, '    accessed: 2021-03-05', '    accessed: 2021-03-05\n    copyUrl: https://archive.example/fire'),
  ],
  'titles of signs, scripts and tags': [
    edit(post, 'title: Fire', 'title: 🔥 دمر 火事 &amp; <b> {x} ½ Fire'),
    edit('content/topics.yaml', 'name: The fire', 'name: "<script>alert(1)</script> 🔥"'),
    edit(injured, 'unit: people injured', 'unit: "🔥"'),
    edit(injured, 'value: 12', 'value: 1e300'),
  ],
  'names and spellings of signs': [
    edit('content/names.yaml', 'count: [port authority]', 'count: ["(port", "authority)", "ä"]'),
    write('content/spellings.yaml', '- [lundhaven, constructor]\n- ["(", ")"]\n'),
  ],
  'corrections of one day, one page and a part of a page, and an article that was withdrawn': [
    write(
      'content/corrections.yaml',
      ['/', '/claims/injured/', '/claims/injured/', '/claims/#gaps', '/articles/evening-post/#text']
        .map((page) => `- {date: 2021-03-05, page: ${page}, said: a, says: b, why: c}\n`)
        .join('')
        .replaceAll(/page: ([^,]+)/g, 'page: "$1"')
        .concat('- {date: 2021-03-06, page: /articles/gone/, said: d, says: e, why: A wish, withdrawn: true}\n')
        .concat('- {date: 2021-03-07, page: /claims/gone/, said: f, says: g, why: A wish, withdrawn: true}\n'),
    ),
  ],
};

/** Content that would end the build, or go online broken. */
const refused: Record<string, Change[]> = {
  'a language of the site without words': [edit('content/site.yaml', 'language: en-GB', 'language: tlh')],
  'a language of the site that is none': [edit('content/site.yaml', 'language: en-GB', 'language: en-ab1')],
  'a language of an article that is none': [edit(post, 'language: en', 'language: en-GB-oed')],
  'a language of an article with settings, which has no name': [edit(post, 'language: en', 'language: en-u-nu-latn')],
  'a claim without words': [write('content/claims/dash.mdx', claim().replace('A statement', '"–"'))],
  'an event without words': [write('content/events/dots.mdx', event('', '').replace('A title', '"…"'))],
  'a topic without words': [edit('content/topics.yaml', 'name: The fire', 'name: "?"')],
  'a question without words': [write('content/gaps.yaml', '- id: q\n  question: "?"\n')],
  'a name without words': [write('content/names.yaml', '- id: q\n  kind: person\n  name: "?"\n')],
  'an article without words': [write('content/articles/dots.mdx', article('C', 'en', 'display: full', '…'))],
  'a picture beside an analysis': [edit(injured, 'The report writes', '![x](./x.png)')],
  'a picture of a package': [edit(injured, 'The report writes', '![x](x.png)')],
  'a link to no page': [edit(injured, 'The report writes', '[x](/claims/none/)')],
  'a link to no part of its own page': [edit(injured, 'The report writes', '[x](#none)')],
  'a link without its slash': [edit(injured, 'The report writes', '[x](/claims/ships-moved)')],
  'a link that is no address': [edit(injured, 'The report writes', '[x](http://[bad)')],
  'a former id that another claim has': [edit(injured, 'topic: fire', 'was: [ships-moved]\ntopic: fire')],
  'a claim called like a part of the page of claims': [write('content/claims/topic-fire.mdx', claim())],
};

describe('What the check passes, the build builds', () => {
  const make = () => {
    const site = makeSite({ from: 'tests/fixtures/harbour' });
    for (const change of Object.values(oddities).flat()) change(site.root);
    edit('content/site.yaml', 'language:', 'address: https://written.example/base\nlanguage:')(site.root);
    const issues = runChecks(readCorpus(site.root), today);
    expect(hasErrors(issues), writeReport(issues)).toBe(false);
    return site;
  };
  const site = useSite(make, { SITE_URL: '' });

  test('with every state of a claim at its address and the one that it would have had before, each named by its day', () => {
    for (const [index, name] of ['2021-03-05', '2021-03-05-2', '2021-03-05-3'].entries()) {
      const state = textOf(readPage(site.dist, `claims/injured/${name}/index.html`).tree);
      expect(state).toContain(`<i> ${index === 0 ? 'hurt' : 'injured'}`);
      expect(state).toContain(index === 2 ? 'It has changed since.' : 'until it was changed on the same day');
      expect(readPage(site.dist, `claims/hurt/${name}/index.html`).html).toContain(`/base/claims/injured/${name}/`);
    }
    expect(readPage(site.dist, 'claims/gone/2021-03-05/index.html').html).toContain('url=/base/claims/gone/');
  });

  test('with links to references that lead on, once they are dead, to the copy and the day', () => {
    expect(readPage(site.dist, 'claims/injured/index.html').html).toContain(
      '<a href="https://example.org/fire-service" rel="external" data-versiondate="2021-03-05" data-versionurl="https://archive.example/fire">',
    );
  });

  test('with a page that says so at the address of an article that was withdrawn', () => {
    const gone = textOf(readPage(site.dist, 'articles/gone/index.html').tree);
    expect(gone).toContain('This page has been withdrawn');
    expect(gone).toMatch(/6 March 2021It saiddChanged toeWhyA wish/);
    expect(readFileSync(join(site.dist, 'corrections/index.html'), 'utf8')).toContain('href="/base/articles/gone/"');
  });

  test('with a page that forwards at each address that an entry had before', () => {
    for (const [from, to] of Object.entries({
      'claims/hurt': 'claims/injured',
      'claims/hurt-people': 'claims/injured',
      'articles/post': 'articles/evening-post',
    })) {
      expect(readFileSync(join(site.dist, from, 'index.html'), 'utf8')).toContain(
        `<meta http-equiv="refresh" content="0;url=/base/${to}/">`,
      );
      expect(readFileSync(join(site.dist, 'sitemap-0.xml'), 'utf8')).not.toContain(`${from}/`);
    }
  });

  test('with the address that stands in site.yaml', () => {
    expect(readFileSync(join(site.dist, 'sitemap-index.xml'), 'utf8')).toContain(
      'https://written.example/base/sitemap-0.xml',
    );
  });

  test('with links that lead somewhere below the base path, and with no address twice on a page', () => {
    expect(findBrokenLinks(site.dist, '/base/')).toEqual([]);
    expect(findDuplicateIds(site.dist)).toEqual([]);
    const page = readPage(site.dist, 'claims/injured/index.html');
    const links = findAll(page.tree, byTag('a')).map((link) => attribute(link, 'href'));
    expect(links).toContain('/base/claims/ships-moved/');
    expect(links).toContain('/base/names/#port-authority');
  });

  test.each(Object.entries(oddities))('each by itself: %s', (_what, changes) => {
    expect(errorsOf(changes)).toBe('No faults found.');
  });
});

test.each(Object.entries(refused))('What the build would refuse is an error of the check: %s', (_what, changes) => {
  expect(errorsOf(changes)).not.toBe('No faults found.');
});

function errorsOf(changes: Change[]): string {
  const { root, remove } = makeContent(...changes);
  try {
    return writeReport(runChecks(readCorpus(root), today).filter(({ severity }) => severity === 'error'));
  } finally {
    remove();
  }
}

function article(letter: string, language: string, display: string, text: string): string {
  return `---\nletter: ${letter}\ntitle: "[no title]"\nkind: report\nlanguage: ${language}\n${display}\n---\n${text}\n`;
}

function claim(quote = 'Two ships were moved'): string {
  return `---\nstatement: A statement\ntopic: fire\nkind: fact\npassages:\n  - article: evening-post\n    quote: ${quote}\n    voice: asserted\n---\n`;
}

function event(date: string, body: string): string {
  return `---\ntitle: A title\ndate: ${date === '' ? '2021-03-02' : date}\nbasis: background\n---\n${body}\n`;
}
