import { expect, test } from 'vitest';
import { readFound } from '../../../src/search/index/read-found.ts';

const read = (html: string) => readFound(html).blocks.map(({ text }) => text);

test('Only what is marked is found, without what is marked as repeated in it', () => {
  const html = `<body><h1 data-pagefind-body>Title</h1><p>Menu</p>
    <div data-pagefind-body><p>Text.</p><details data-pagefind-ignore>Note <b data-pagefind-body>on it</b></details><p>More.</p></div></body>`;
  expect(read(html)).toEqual(['Title', 'Text.', 'More.']);
});

test('What Pagefind passes over by itself is not found', () => {
  const html =
    '<div data-pagefind-body><p>Text<svg><title>Sign</title></svg><script>let a;</script></p><nav>Way</nav><style>p{}</style></div>';
  expect(read(html)).toEqual(['Text']);
});

test('Blocks part words, and inline elements do not; a line break and the start of a cell are a space, and so is any run of spaces', () => {
  const html =
    '<div data-pagefind-body><blockquote>One</blockquote><table><tr><td>two</td><td>three</td></tr></table><p>a<b>b</b><mark id="m">c</mark><br>d\n  e&nbsp;&amp; f</p></div>';
  expect(read(html)).toEqual(['One', 'two three', 'abc d e & f']);
});

test('A block has the id of its element, not of a mark in it, and is found by that of each element around it', () => {
  const { blocks, parts } = readFound(
    '<main id="main"><section id="a"><h2 data-pagefind-body>A</h2><ul data-pagefind-body><li id="p1"><mark id="m">One</mark><p>Two</p></li></ul></section><h2 id="b" data-pagefind-body>B</h2></main>',
  );
  expect(blocks).toEqual([
    { text: 'A', isHeading: true },
    { text: 'One', isHeading: false, id: 'p1' },
    { text: 'Two', isHeading: false },
    { text: 'B', isHeading: true, id: 'b' },
  ]);
  expect(parts.get('a')).toEqual(blocks.slice(0, 3));
  expect(parts.get('b')).toEqual(blocks.slice(3));
});
