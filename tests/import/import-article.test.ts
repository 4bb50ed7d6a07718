import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import type { SourceFormat } from '../../src/import/detect-format.ts';
import { hashBody } from '../../src/corpus/hash-body.ts';
import { type Given, importArticle } from '../../src/import/import-article.ts';
import { Refusal } from '../../src/import/refusal.ts';

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The words of a body of plain text, which must hold paragraphs, headings and addresses only, and no code. */
function render(body: string): string {
  const tree = mdx.parse(body);
  const kinds = new Set<string>();
  visit(tree, ({ type }) => void kinds.add(type));
  expect(['root', 'paragraph', 'heading', 'text', 'link']).toEqual(expect.arrayContaining([...kinds]));
  return collapse(tree.children.map((block) => toString(block)).join(' '));
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function run(source: string, format: SourceFormat = 'text', given: Given = {}) {
  const imported = importArticle(source, format, given, [], '2026-11-22');
  const [, yaml = ''] = imported.file.split(/^---\n/m);
  return { ...imported, fields: parse(yaml) as Record<string, unknown> };
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the two seeds', () => {
  it.each([
    ['000_d811a3e17d661138.txt', 'bnn-strategic-shift'],
    ['004_50920cdfb997a2d9.txt', 'a-ruthless-agenda'],
  ])('%s gives the body and the removals of %s, to the character', (seed, id) => {
    const [, yaml = '', body = ''] = read(`tests/fixtures/crocus/content/articles/${id}.mdx`).split(/^---\n/m);
    const { removed, sha256 } = parse(yaml) as Record<string, unknown>;
    const imported = run(read(`tests/fixtures/seeds/${seed}`));
    expect(`\n${imported.body}\n`).toBe(body);
    expect(imported.removed).toEqual(removed);
    expect(imported.fields['sha256']).toBe(sha256);
    expect(hashBody(body)).toBe(sha256);
  });

  it('give their title and date, with how each is known', () => {
    expect(run(read('tests/fixtures/seeds/004_50920cdfb997a2d9.txt'))).toMatchObject({
      id: 'a-ruthless-agenda',
      fields: { title: 'A ruthless agenda', basis: { title: { is: 'stated', how: 'the first line of the copy' } } },
    });
    expect(run(read('tests/fixtures/seeds/000_d811a3e17d661138.txt')).fields).toMatchObject({
      published: '2024-03-23',
      basis: { published: { is: 'inferred', how: "from the line 'date 2024-03-23' that stood before the text" } },
    });
  });
});

describe('every word is kept', () => {
  const marks = fc.constantFrom(
    ...[
      '*',
      '_',
      '{',
      '}',
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      '#',
      '-',
      '+',
      '=',
      '|',
      '~',
      '`',
      '\\',
      '!',
      '&',
      ':',
      '/',
      '.',
      '@',
    ],
    ...[
      'import x',
      'export default',
      '1.',
      '2)',
      '```',
      '~~~',
      '---',
      '***',
      '===',
      '[^1]: a',
      '[a]: b',
      '![',
      '](b)',
      '<div>',
    ],
    ...[
      '&amp;',
      '&#65;',
      '{x}',
      '<!-- a -->',
      '<T/>',
      '$',
      '| a | b |',
      '- [ ] a',
      'www.a.org',
      'https://a.org/b',
      'ab',
      '9',
    ],
    ...[
      'https://a.org/_b_*c*',
      'http://a.b/\\*',
      'a_b@c.org',
      'mailto:',
      '\u00a0',
      '\t',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '\u00ad',
    ],
    ...[
      '“',
      '’',
      'é',
      'ع',
      '中',
      '\u200f',
      '👩‍🚒',
      'Advertisment',
      'Read more',
      '\nAdvertisement\n',
      'The Big Bridge',
      'end.',
    ],
  );
  const tags = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<ul><li>',
      '<table><tr><td>',
      '<pre>',
      '<code>',
      '<img src=x alt="{y}">',
      '<h1>',
      '</h1>',
    ],
    ...[
      '<a href="javascript:x">',
      '<a href="https://a.org/">',
      '</a>',
      '<script>x</script>',
      '<!-- {x} -->',
      '<br>',
      '<svg>',
      '<i>',
    ],
    ...[
      '<iframe src="https://a.org/">',
      '<video src="javascript:x">',
      '<input value="{x}">',
      '<blockquote>',
      '{x}',
      ' ',
      'ab',
      '&lt;T/>',
    ],
    ...['import x', '\n', '*', '_', '`', '[', '](data:x)', '<https://a.org>', '<q>', '<math>', '<textarea>', '<del>'],
  );
  const texts = fc.oneof(
    fc.array(marks, { maxLength: 30 }).map((parts) => parts.join('')),
    fc
      .array(fc.oneof(marks, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 20 })
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );

  it('a rendered body reads as the text does, less what is listed as removed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!text.includes('\0'));
        let imported;
        try {
          imported = run(text);
        } catch (error) {
          // A text of nothing but boilerplate is refused, never written as an empty article.
          expect(error).toBeInstanceOf(Refusal);
          return;
        }
        const left = new Map(imported.removed.map((removal) => [removal.text, removal.times ?? 1]));
        const lines = text
          .replace(/[\u00AD\uFEFF\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g, '')
          .split(/[\n\r\u0085\u2028\u2029]/)
          .map(collapse)
          .filter((line) => {
            const times = left.get(line) ?? 0;
            if (times > 0) left.set(line, times - 1);
            return times === 0;
          });
        expect(render(imported.body)).toBe(collapse(lines.join(' ')));
        expect([...left].filter(([removal, times]) => times > 0 && !removal.includes('(U+'))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['markdown', 'html'] as const)('a body made of %s holds no code, whatever comes in', (format) => {
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          fc.array(tags).map((parts) => parts.join('')),
        ),
        (text) => {
          let body;
          try {
            ({ body } = run(text, format));
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal);
            return;
          }
          visit(mdx.parse(body), (node) => {
            expect(node.type).not.toMatch(/^(?:mdx|html|image)/);
            if (node.type === 'link') expect(node.url).toMatch(/^(?:https?|mailto):/i);
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['{', 'It cost {x} and {y.'],
    ['<', 'If a < b and <b>c</b>, then <Figure />.'],
    ['import', 'import duties rose.'],
    ['export', 'export of grain fell.'],
    ['emphasis', 'the *old* bridge_is_ _down_ ~~now~~'],
    ['a heading', '# of people: 12'],
    ['a list', '- one said'],
    ['a numbered list', '1. one said'],
    ['a year and a full stop', '1986. It was spring.'],
    ['a quotation', '> all'],
    ['a table', '| a | b |'],
    ['code', '`x` and ```y'],
    ['a link', '[a](b) ![c](d) [e]: f'],
    ['a footnote', '[^1]: see there [^1]'],
    ['a character reference', 'AT&amp;T &copy; &#123;'],
    ['a rule', '* * *'],
    ['a backslash', 'C:\\*dir\\'],
  ])('%s at a line’s start or within it stays text', (_name, line) => {
    expect(render(run(`First.\n${line}\nLast.`).body)).toBe(`First. ${line} Last.`);
  });

  it('an address is left as it is written, unless Markdown reads something into it', () => {
    expect(run('See https://a.org/b-c?d=1, www.b.org and me.').body).toBe(
      'See https://a.org/b-c?d=1, www.b.org and me.',
    );
    expect(render(run('See https://a.org/_b_*c* now.').body)).toBe('See https://a.org/_b_*c* now.');
  });

  it('words are not smoothed: curly quotes, right-to-left and joined scripts stay, no-break spaces become spaces', () => {
    expect(run('“It’s” 5\u00a0km — «да».\r\n\r\nقال المجلس\u200f نعم.\r\n中文没有空格\r\nمی\u200cخواهم').body).toBe(
      '“It’s” 5 km — «да».\n\nقال المجلس\u200f نعم.\n\n中文没有空格\n\nمی\u200cخواهم',
    );
  });

  it('invisible characters are taken out and counted', () => {
    const { body, removed } = run('The Bür\u00adger\u00admeister spoke.');
    expect(body).toBe('The Bürgermeister spoke.');
    expect(removed).toEqual([
      { text: 'soft hyphen (U+00AD)', times: 2, why: 'an invisible character, no part of a word' },
    ]);
  });

  it('what turns the order of a line is taken out, as a character or as a reference; what is ended and marks stay', () => {
    expect(run('Of 115\u202e dead, \u2067نعم\u2069 they \u200fsaid.').body).toBe('Of 115 dead, نعم they \u200fsaid.');
    expect(run('It was \u2067نعم\u2069 and\u200f so.').body).toBe('It was \u2067نعم\u2069 and\u200f so.');
    const { body, removed } = run(
      '<p>Of 115&#x202E; dead and 12&#8237; hurt, the B&uuml;r&shy;ger&shy;meister spoke.</p>',
      'html',
    );
    expect(body).toBe('Of 115 dead and 12 hurt, the Bürgermeister spoke.');
    expect(removed.map(({ text }) => text)).toEqual([
      'soft hyphen (U+00AD)',
      'control of direction (U+202E)',
      'control of direction (U+202D)',
    ]);
  });

  it.each([
    ['one line', 'The council voted on Friday. '.repeat(36_000)],
    ['many lines', 'The council voted on Friday.\n\n'.repeat(35_000)],
    ['marks only', '*'.repeat(1_000_000)],
    ['soft hyphens', 'a\u00ad'.repeat(500_000)],
    ['dots after an address', `https://a.b/${'.'.repeat(1_000_000)}`],
  ])(
    'a megabyte of %s is read in seconds',
    (_name, text) => {
      const { body } = run(text);
      expect(body.length).toBeGreaterThanOrEqual(500_000);
    },
    15_000,
  );
});

describe('front matter', () => {
  it('leaves blanks, each with what goes in, for what must be known and is not', () => {
    const { file, blanks } = run('One sentence.');
    expect(file).toContain(
      '\nkind: # report | news-analysis | editorial | column | interview | statement | letter | broadcast\n',
    );
    expect(blanks.map(({ field }) => field)).toEqual([
      ...['title', 'kind', 'language'],
      ...['basis.title.is', 'basis.title.how', 'basis.kind.is', 'basis.kind.how'],
    ]);
  });

  it('calls unknown what nobody has told', () => {
    expect(run('One sentence.').fields['basis']).toMatchObject({
      publisher: { is: 'unknown' },
      url: { is: 'unknown' },
    });
  });

  it('asks how a value from the command line is known', () => {
    const { file, blanks } = run('One sentence.', 'text', { publisher: 'The Example', published: '[2024-03-23..]' });
    expect(file).toMatch(/\n {2}publisher:\n {4}is: # stated /);
    expect(blanks.map(({ field }) => field)).toContain('basis.published.how');
    expect(file).toContain('\npublished: "[2024-03-23..]"\n');
  });

  it('keeps the first line in the text when the editor gives another title', () => {
    const text = 'A bridge closes\n\nThe council voted.';
    expect(run(text, 'text', { title: 'Another' })).toMatchObject({
      removed: [],
      body: 'A bridge closes\n\nThe council voted.',
    });
    expect(run(text, 'text', { title: 'A bridge closes' }).body).toBe('The council voted.');
  });

  it('is YAML whatever the text says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        fc.pre(title.trim() !== '');
        expect(run('One sentence.', 'text', { title, id: 'x' }).fields['title']).toBe(title.trim());
      }),
    );
  });
});

describe('refusals', () => {
  it.each([
    [
      'a kind that there is not',
      () => run('Text.', 'text', { kind: 'news' }),
      /The kind "news" is not known\. Give one of report/,
    ],
    [
      'an id that is no address',
      () => run('Text.', 'text', { id: '../x' }),
      /The id "\.\.\/x" cannot be an address\. Give one of/,
    ],
    ['a copy without text', () => run('Advertisement\n'), /no article text.*Check that the whole article was copied/],
  ])('%s is refused, with the remedy', (_name, act, message) => {
    expect(act).toThrow(Refusal);
    expect(act).toThrow(message);
  });
});
