import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { importArticle } from '../../src/import/import-article.ts';

const page = readFileSync(new URL('../fixtures/import/page.html', import.meta.url), 'utf8');
const html = (source: string) => importArticle(source, 'html', {}, [], '2026-11-22');
const markdown = (source: string) => importArticle(source, 'markdown', {}, [], '2026-11-22');

describe('a web page', () => {
  const imported = html(page);

  it('gives the words of its article, escaped, and nothing of what stands around it', () => {
    expect(imported.body).toBe(
      readFileSync(new URL('../fixtures/import/page.body.txt', import.meta.url), 'utf8').trim(),
    );
  });

  it('lists what was taken out of the article', () => {
    expect(imported.removed.map(({ text }) => text)).toEqual([
      ...[
        'The council votes to close the old bridge',
        'The bridge',
        'Advertisement',
        'Read more: How the bridge was built',
      ],
      'Home News',
      'We use cookies to improve this site. Accept',
      'By Ann Other',
      'Share Tweet',
      '© The Example',
    ]);
  });

  it('says what it is, and the front matter says how that is known', () => {
    expect(imported.id).toBe('the-council-votes-to-close-the-old-bridge');
    expect(imported.file).toContain(
      '\npublisher: The Example\nauthor: Ann Other\nurl: https://example.org/bridge\nlanguage: en-GB\n',
    );
    expect(imported.file).toContain('from the page’s metadata, 2024-03-23T10:00:00Z');
  });
});

describe('a page without a title of its own', () => {
  it('gives its heading to the title', () => {
    const { body, file } = html('<html><body><h1>A bridge closes</h1><p>It closed.</p></body></html>');
    expect(body).toBe('It closed.');
    expect(file).toContain('\ntitle: A bridge closes\n');
  });
});

describe('a fragment of HTML', () => {
  it('is taken whole', () => {
    expect(html('<h2>A bridge</h2><p>It <b>closed</b>.</p><ul><li>One</li></ul>').body).toBe(
      '## A bridge\n\nIt **closed**.\n\n- One',
    );
  });

  it('leaves no script, handler or frame behind, and no link but to an address of its own', () => {
    const { body } = html(
      '<p onclick="x()">It <a href="javascript:x()">closed</a> <a href="/n">now</a>, <a href="https://a.org/">they</a> said.</p><script>x()</script><style>p{}</style><iframe srcdoc="x"></iframe>',
    );
    expect(body).toBe('It closed now, [they](https://a.org/) said.');
  });
});

describe('Markdown', () => {
  it('keeps its headings, lists, quotations and emphasis', () => {
    const text = '## One\n\nA *word* and **two**.\n\n> Said.\n\n- a\n- b\n\n1. c\n2. d';
    expect(markdown(text).body).toBe(text);
  });

  it('gives its first heading of the first level to the title, and lowers others like it', () => {
    const imported = markdown('# A bridge closes\n\nIt closed.\n\n# Why\n\nIt is old.');
    expect(imported.body).toBe('It closed.\n\n## Why\n\nIt is old.');
    expect(imported.file).toContain('\ntitle: A bridge closes\n');
  });

  it('has its code read as words, and its HTML as a page shows it', () => {
    const { body } = markdown(
      'import x from "y"\n\nIt cost {1 + 1}. <b onclick="x()">Now</b> <script>x()</script>\n\n<div>Then.</div>',
    );
    expect(body).toBe('&#x69;mport x from "y"\n\nIt cost \\{1 + 1}. **Now**\n\nThen.');
  });

  it('has its own front matter taken out and listed', () => {
    const { body, removed } = markdown('---\ntitle: A\n---\nIt closed.');
    expect(body).toBe('It closed.');
    expect(removed).toEqual([{ text: '---\ntitle: A\n---', why: 'the copy’s own front matter' }]);
  });

  it('has its footnotes kept as words in their places', () => {
    expect(markdown('It closed.[^1]\n\n[^1]: In *May*.\n\nIt is old.').body).toBe(
      'It closed.\\[^1]\n\n\\[^1]: In *May*.\n\nIt is old.',
    );
  });

  it('loses comments, and lists them', () => {
    const { body, removed } = markdown('It <!-- not --> closed.\n\n<!-- {x} -->\n\nIt is old.');
    expect(body).toBe('It closed.\n\nIt is old.');
    expect(removed.map(({ text }) => text)).toEqual(['<!-- not -->', '<!-- {x} -->']);
  });

  it('loses boilerplate within it, a share bar made of a list too', () => {
    const { body, removed } = markdown('It closed.\n\n- Share\n- Tweet\n\n> Advertisement\n\nIt is old.');
    expect(body).toBe('It closed.\n\nIt is old.');
    expect(removed.map(({ text }) => text)).toEqual(['Share Tweet', 'Advertisement']);
  });
});
