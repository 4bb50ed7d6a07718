import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/corpus/read-corpus.ts';
import { article, readChanged, soundContent } from '../support/small-content.ts';

const first = 'content/articles/first.mdx';

describe('Front matter', () => {
  test.each([
    ['Unix', (text: string) => text],
    ['Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('is read with the line ends of %s, to the same values, text and places', (_name, write) => {
    const corpus = readChanged({ [first]: write(soundContent[first] ?? '') });
    const entry = corpus.articles.find(({ id }) => id === 'first');
    expect(corpus.unreadable).toEqual([]);
    expect(entry?.data.title).toBe('An article');
    expect(entry?.at(['kind'])).toEqual({ line: 4, column: 7, length: 6 });
    expect(entry?.bodyLine).toBe(8);
    expect(corpus.texts.get('first')?.text).toBe('At least 115 people died. The hall burned, and the hall fell.');
  });

  test('ends at the first line of three hyphens, and no other', () => {
    expect(splitFrontMatter('---\na: "---"\nb: 1\n---\n\n---\nText\n')).toEqual({
      frontMatter: 'a: "---"\nb: 1\n',
      body: '\n---\nText\n',
      bodyLine: 5,
    });
  });

  test('is there only at the start of a file', () => {
    expect(splitFrontMatter('Text\n---\na: 1\n---\n')).toBeNull();
    expect(splitFrontMatter('---\na: 1\n')).toBeNull();
  });
});

describe('What cannot be read is listed with its file, and throws nothing', () => {
  test.each([
    ['content/claims/x.mdx', 'No front matter', 'has no front matter', 1],
    ['content/claims/x.mdx', '---\nstatement: "open\n---\n', 'is not YAML', 3],
    ['content/claims/x.md', '---\n---\n', 'does not end in .mdx', 1],
    ['content/name.yaml', '- a\n', 'is none of the files and folders of the content', 1],
    ['content/article/x.mdx', '---\n---\n', 'is none of the files and folders of the content', 1],
    ['content/names.yaml', 'a: 1\n', 'is not a list', 1],
    ['content/names.yaml', '- [\n', 'is not YAML', 2],
    [first, article('A', 'One.\n\nTwo {three.'), 'has a body that is not MDX', 11],
    [first, new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]), 'is not text in UTF-8', 2],
  ])('%s: %j', (file, content, problem, line) => {
    const { unreadable } = readChanged({ [file]: content });
    expect(unreadable).toHaveLength(1);
    expect(unreadable[0]).toMatchObject({ line });
    expect(file.startsWith(unreadable[0]?.file ?? '?')).toBe(true);
    expect(unreadable[0]?.problem).toContain(problem);
    expect(unreadable[0]?.remedy).toMatch(/[.?]$/);
  });

  test('a missing site.yaml or topics.yaml, which a site cannot do without', () => {
    const { unreadable } = readChanged({ 'content/site.yaml': null, 'content/topics.yaml': null });
    expect(unreadable.map(({ file, problem }) => `${file} ${problem}`).sort()).toEqual([
      'content/site.yaml is not there',
      'content/topics.yaml is not there',
    ]);
  });

  test('but not the lists and folders that a site may lack', () => {
    const corpus = readChanged({
      'content/articles/first.mdx': null,
      'content/articles/second.mdx': null,
      'content/claims/deaths.mdx': null,
      'content/events/fire.mdx': null,
    });
    expect(corpus.unreadable).toEqual([]);
    expect(corpus.articles).toEqual([]);
  });
});

test.each([
  '.deaths.mdx.swp',
  'deaths.mdx~',
  '#deaths.mdx#',
  'deaths.mdx.orig',
  'deaths.mdx.bak',
  'deaths.swp',
  '.DS_Store',
  'Thumbs.db',
])('What an editor or a system leaves for itself, such as %s, is no content', (name) => {
  expect(readChanged({ [`content/${name}`]: 'x', [`content/claims/${name}`]: 'x' })).toMatchObject({
    unreadable: [],
    claims: [{ id: 'deaths' }],
  });
});

test.each([
  ['Elements written as tags', 'Smoke<sup>1</sup> rose<br />from <b>the</b> hall.', 'Smoke1 rose from the hall.'],
  ['Comments', 'Smoke {/* sic */}rose.', 'Smoke rose.'],
])('%s are in an article’s text as on its page', (_what, body, expected) => {
  const { texts } = readChanged({ [first]: article('A', body) });
  expect(texts.get('first')).toEqual({ text: expected, blocks: [{ start: 0, end: expected.length, tag: 'p' }] });
});

test('An article’s text is what a reader gets: mark-up gone, escapes undone, blocks parted', () => {
  const body = '## A *heading*\n\nOne  two\nthree &amp; \\{four\\} [five](https://example.org).\n\n- Six\n- Seven\n';
  const { texts } = readChanged({
    [first]: article('A', body),
    'content/claims/deaths.mdx': null,
    'content/events/fire.mdx': null,
  });
  const text = texts.get('first');
  const blocks = text?.blocks.map(({ start, end, tag }) => `${tag}: ${text.text.slice(start, end)}`);
  expect(blocks).toEqual(['h2: A heading', 'p: One two three & {four} five.', 'li: Six', 'li: Seven']);
});
