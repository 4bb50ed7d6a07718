import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../src/import/decode-source.ts';
import { findByline } from '../../src/import/find-byline.ts';
import { importArticle } from '../../src/import/import-article.ts';
import { joinLines } from '../../src/import/join-lines.ts';

const read = (source: string, format: 'text' | 'html' = 'text', given = {}) =>
  importArticle(source, format, { id: 'a', ...given }, [], '2026-11-25');

describe('What stands above and below a headline', () => {
  const opening = ['World', 'Fire destroys warehouse at the port', 'By Ann Lee', 'Published: 6 March 2021'];

  test('is read and listed in a text, byline and date in either order', () => {
    for (const [a = '', b = '', c = '', d = ''] of [
      opening,
      [...opening.slice(0, 2), opening[3] ?? '', opening[2] ?? ''],
    ]) {
      const { body, removed, file } = read(
        [a, b, c, d, 'The fire burned. It was put out.', 'A second one followed.'].join('\n\n'),
      );
      expect(body).toBe('The fire burned. It was put out.\n\nA second one followed.');
      expect(removed.map(({ text }) => text)).toEqual(expect.arrayContaining(opening));
      expect(file).toContain('author: Ann Lee\n');
      expect(file).toContain('title: Fire destroys warehouse at the port\n');
      expect(file).toContain('    how: the byline of the copy\n');
    }
  });

  test('is read and listed in HTML', () => {
    const html = `<p>World</p><h1>Fire destroys warehouse</h1><p>By Ann Lee</p><p>6 March 2021</p><p>The fire burned.</p><p>It was put out.</p>`;
    const { body, removed, file } = read(html, 'html');
    expect(body).toBe('The fire burned.\n\nIt was put out.');
    expect(removed).toHaveLength(4);
    expect(file).toContain('author: Ann Lee\n');
  });

  test.each(['By Tuesday the port was closed', 'By Ann Lee was the port closed.', 'Bystanders Came Running', 'By'])(
    '"%s" is no byline',
    (line) => {
      expect(findByline(line)).toBeUndefined();
    },
  );

  test.each([
    ['By Ann Lee and Bo Ek, Reuters', 'Ann Lee and Bo Ek, Reuters'],
    ['VON UTE VAN OST', 'UTE VAN OST'],
  ])('"%s" names its author', (line, author) => {
    expect(findByline(line)).toBe(author);
  });
});

describe('Lines that were broken at a fixed width', () => {
  const wrapped =
    'The fire at the port of Lundhaven burned for the\nwhole of the night, and nobody could tell what\nhad set it off; the harbour master said that he\nhad seen nothing.\n\nA second paragraph was short.';

  test('are joined, and it is said', () => {
    const { body, remarks } = read(wrapped);
    expect(body.split('\n\n')).toHaveLength(2);
    expect(body).toContain('for the whole of the night, and nobody could tell what had set it off');
    expect(remarks.join()).toContain('were joined to paragraphs');
  });

  test('are told from paragraphs of a line each', () => {
    expect(joinLines('The first paragraph.\nThe second paragraph, longer.\nThe third.\nThe fourth one.')).toBeNull();
    expect(joinLines('One\n\nTwo')).toBeNull();
  });
});

test('A day of publication that is none is refused at once, with what to write', () => {
  expect(() => read('The fire burned.', 'text', { published: 'March 25' })).toThrow(/March 25/);
});

test('What Readability leaves out of a page is listed, so that no word of the page is lost unsaid', () => {
  const paragraph =
    'The fire at the port of Lundhaven burned for the whole of the night, and nobody could tell what had set it off. ';
  const html = `<!doctype html><html><head><title>Fire</title><style>p{}</style></head><body><nav><a>Home</a><a>World</a></nav><article><h1>Fire at the port</h1><p>${paragraph.repeat(3)}</p><p>${paragraph.repeat(4)}</p></article><div class="ad-banner">ADVERTISEMENT</div><div class="share">Share this now</div><script>var hidden = 1;</script></body></html>`;
  const { body, removed } = read(html, 'html');
  const taken = removed.map(({ text }) => text).join(' | ');
  for (const words of ['Home World', 'ADVERTISEMENT', 'Share this now', 'Fire at the port']) {
    expect(`${body} ${taken}`).toContain(words);
  }
  expect(taken).not.toContain('hidden');
  expect(taken).not.toContain('whole of the night');
});

test.each([
  ['%PDF-1.7', 'is a PDF'],
  ['PK\u0003\u0004', 'a Word file'],
  ['{\\rtf1', 'RTF'],
])('A file that begins with %s is refused with what to do', (start, words) => {
  expect(() => decodeSource(new TextEncoder().encode(`${start} and text`), 'a.txt')).toThrow(words);
});
