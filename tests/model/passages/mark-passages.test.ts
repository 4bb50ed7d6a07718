import fc from 'fast-check';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/model/passages/article-text.ts';
import { markBlocks, markPassages, type Mark } from '../../../src/model/passages/mark-passages.ts';
import { attribute, findAll } from '../../support/built-site.ts';

describe('A run is wrapped', () => {
  test('where it stands', () => {
    expect(mark('<p>One two three.</p>', 'two')).toBe('<p>One <mark id="m1">two</mark> three.</p>');
  });

  test('across inline tags, in pieces that name the first', () => {
    expect(mark('<p>One <em>two</em> three.</p>', 'One two')).toBe(
      '<p><mark id="m1">One </mark><em><mark data-of="m1">two</mark></em> three.</p>',
    );
  });

  test('across paragraphs', () => {
    expect(mark('<p>One two.</p>\n<p>Three.</p>', 'two. Three')).toBe(
      '<p>One <mark id="m1">two.</mark></p>\n<p><mark data-of="m1">Three</mark>.</p>',
    );
  });

  test('where white space is more than a space', () => {
    expect(mark('<p>One\n  two three.</p>', 'One two')).toBe('<p><mark id="m1">One\n  two</mark> three.</p>');
  });

  test('with its properties on every piece', () => {
    const html = '<p>One <em>two</em></p>';
    const marks = [{ ...find(html, 'One two', 'm1'), properties: { className: ['hedged'] } }];
    expect(markPassages(html, marks)).toBe(
      '<p><mark class="hedged" id="m1">One </mark><em><mark class="hedged" data-of="m1">two</mark></em></p>',
    );
  });
});

describe('Two runs', () => {
  test('nest where one lies in the other', () => {
    expect(mark('<p>One two three.</p>', 'One two three', 'two')).toBe(
      '<p><mark id="m1">One <mark id="m2">two</mark> three</mark>.</p>',
    );
  });

  test('over the same words nest in the order given', () => {
    expect(mark('<p>One two.</p>', 'One', 'One')).toBe('<p><mark id="m1"><mark id="m2">One</mark></mark> two.</p>');
  });

  test('that overlap are cut, so that they nest', () => {
    expect(mark('<p>One two three.</p>', 'One two', 'two three')).toBe(
      '<p><mark id="m1">One <mark id="m2">two</mark></mark><mark data-of="m2"> three</mark>.</p>',
    );
  });
});

test('The blocks of an article come one by one, each with its run of the text, and hold all of its marks', () => {
  const html = '<h2>Head</h2>\n<p>One two.</p>\n<ul><li>Three</li></ul>';
  const blocks = markBlocks(html, [find(html, 'two. Three', 'm1')], { isWhole: true, spans: [], blocks: [] });
  expect(blocks.map(({ tag, start, end }) => [tag, start, end])).toEqual([
    ['h2', 0, 4],
    ['p', 5, 13],
    ['ul', 14, 19],
  ]);
  expect(blocks.map(({ html: block }) => block).join('')).toContain('<mark data-of="m1">Three</mark>');
});

describe('Where two articles stand on one page', () => {
  const html =
    '<h2 id="head">Head</h2>\n<p>One <a href="https://example.org/">two</a> <a href="#head">three</a>. Four.</p>';
  const whole = { isWhole: true, spans: [], blocks: [] };
  const link = (words: string): Mark => ({
    ...find(html, words, 'b1'),
    tag: 'a',
    properties: { href: '#a1', dataC: '0', ariaDescribedBy: ['is-agree'] },
  });
  const join = (marks: Mark[], shown: Parameters<typeof markBlocks>[2]) =>
    markBlocks(html, marks, shown, 'b-')
      .map((block) => block.html)
      .join('');

  test('the ids of each, and what leads to them, have its prefix; those of the marks stay', () => {
    const marked = join([link('Four')], whole);
    expect(marked).toContain('<h2 id="b-head">');
    expect(marked).toContain('<p id="b-p2">');
    expect(marked).toContain('<a href="#b-head">three</a>');
    expect(marked).toContain('<a href="#a1" data-c="0" aria-describedby="is-agree" id="b1">Four</a>');
  });

  test('a mark that is a link is a mark alone inside a link of the article', () => {
    expect(join([link('One two')], whole)).toContain('<a href="https://example.org/"><mark');
  });

  test('a mark keeps what it leads to where only a part of the text is shown', () => {
    const { start, end } = find(html, 'Four.', 's2');
    const marks: Mark[] = [{ start, end, id: 's2', tag: 'span', properties: {} }, link('Four')];
    expect(join(marks, { isWhole: false, spans: [{ start, end }], blocks: [] })).toContain(
      'href="#a1" data-c="0" aria-describedby="is-agree"',
    );
  });
});

/** Random articles: paragraphs and lists of words with inline tags, white space of any length, and runs of their text. */
const inline = fc.letrec<{ piece: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.stringMatching(/^[a-z&<>"é ]{1,8}$/).map((text) => text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')),
    fc
      .tuple(fc.constantFrom('em', 'strong', 'a', 'code'), tie('piece'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    fc.tuple(tie('piece'), tie('piece')).map(([a, b]) => `${a}\n ${b}`),
  ),
})).piece;
const block = fc.oneof(
  inline.map((content) => `<p>${content}</p>`),
  inline.map((content) => `<ul><li>${content}</li><li>x</li></ul>`),
);
const articles = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 4 }), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }))
  .map(([blocks, ends]) => {
    // Parsed and written once, so that nested links and the like are as a browser would have them.
    const html = toHtml(fromHtml(blocks.join('\n'), { fragment: true }));
    const { text } = readText(fromHtml(html, { fragment: true }));
    const marks = ends
      .map(([a, b]) => [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number])
      .filter(([start, end]) => text.slice(start, end).trim() === text.slice(start, end) && end > start)
      .map(([start, end], index): Mark => ({ id: `m${String(index)}`, tag: 'mark', properties: {}, start, end }));
    return { html, text, marks };
  });

test('Marking never changes the text', () => {
  fc.assert(
    fc.property(articles, ({ html, marks }) => {
      const marked = markPassages(html, marks);
      expect(toString(fromHtml(marked, { fragment: true }))).toBe(toString(fromHtml(html, { fragment: true })));
    }),
  );
});

test('What is marked is well formed: parsed again, it is written the same', () => {
  fc.assert(
    fc.property(articles, ({ html, marks }) => {
      const marked = markPassages(html, marks);
      expect(toHtml(fromHtml(marked, { fragment: true }))).toBe(marked);
    }),
  );
});

test('The pieces of a mark hold its words together, and one of them alone has its id', () => {
  fc.assert(
    fc.property(articles, ({ html, text, marks }) => {
      const tree = fromHtml(markPassages(html, marks), { fragment: true });
      for (const { id, start, end } of marks) {
        const pieces = findAll(
          tree,
          (element) => attribute(element, 'id') === id || attribute(element, 'dataOf') === id,
        );
        expect(pieces.filter((piece) => attribute(piece, 'id') === id)).toHaveLength(1);
        expect(lettersOf(pieces.map((piece: Element) => toString(piece)).join(''))).toBe(
          lettersOf(text.slice(start, end)),
        );
      }
    }),
  );
});

function lettersOf(text: string): string {
  return text.replace(/\s/gu, '');
}

/** The HTML with the first place of each text marked, as m1, m2 … */
function mark(html: string, ...quotes: string[]): string {
  return markPassages(
    html,
    quotes.map((quote, index) => find(html, quote, `m${String(index + 1)}`)),
  );
}

function find(html: string, quote: string, id: string): Mark {
  const text = readText(fromHtml(html, { fragment: true })).text.replaceAll('\n', ' ');
  const start = text.indexOf(quote);
  expect(start).not.toBe(-1);
  return { id, tag: 'mark', properties: {}, start, end: start + quote.length };
}
