import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/model/passages/article-text.ts';
import { locate, type Span } from '../../../src/model/passages/locate.ts';
import { markBlocks } from '../../../src/model/passages/mark-passages.ts';
import { selectShown } from '../../../src/model/passages/select-shown.ts';
import { splitSentences } from '../../../src/model/passages/sentences.ts';
import type { Display } from '../../../src/schemas/vocabularies.ts';

const html = [
  '<h2>A first heading</h2>',
  '<p>One is here. <em>Two is quoted. Three</em> is not. Four is quoted <a href="/x" title="secret">too</a>.</p>',
  '<p>Five is not. <img src="/i.png" alt="secret">Six is not.</p>',
  '<ul><li>Seven is not.</li><li>Eight is quoted. Nine is not.</li></ul>',
].join('\n');

function show(display: Display, ...quotes: string[]) {
  const text = readText(fromHtml(html, { fragment: true }));
  const quoted = quotes.map((quote): Span => {
    const place = locate(text.text, { quote });
    if (place.status !== 'found') throw new Error(`"${quote}" does not stand there once.`);
    return place;
  });
  const sentences = splitSentences(text, 'en');
  const shown = selectShown(text, sentences, quoted, display);
  const marks = [
    ...sentences.map((span, index) => ({ ...span, id: `s${String(index + 1)}`, tag: 'span' as const, properties: {} })),
    ...quoted.map(({ start, end }, index) => ({
      start,
      end,
      id: `q${String(index)}`,
      tag: 'mark' as const,
      properties: {},
    })),
  ];
  return { shown, page: markBlocks(html, marks, shown).map((block) => block.html) };
}

describe('What may be published of an article', () => {
  it('is all of it where its display is full', () => {
    const { shown, page } = show('full', 'Two is quoted');
    expect(shown.isWhole).toBe(true);
    expect(shown.blocks).toHaveLength(6);
    expect(toString(fromHtml(page.join('\n')))).toBe(toString(fromHtml(html)));
  });

  it('is the sentences that hold a quoted run where it is passages, with a mark for each gap', () => {
    const { shown, page } = show('passages', 'Two is quoted', 'quoted too', 'Eight is quoted');
    expect(shown.blocks.map(({ text }) => text)).toEqual([
      '[…] Two is quoted. […] Four is quoted too.',
      'Eight is quoted. […]',
    ]);
    const words = page.map((block) => toString(fromHtml(block)).replace(/\s+/g, ' ').trim());
    expect(words).toEqual(['[…] Two is quoted. […] Four is quoted too.', '[…] Eight is quoted. […]']);
    expect(page.join('')).not.toMatch(/secret|<img|One|Three|Five|Seven|Nine|heading/);
  });

  it('shows a heading that is quoted, and both sentences of a run that reaches from one into the other', () => {
    const { shown } = show('passages', 'first heading', 'Three is not. Four');
    expect(shown.blocks.map(({ text }) => text)).toEqual(['A first heading', '[…] Three is not. Four is quoted too.']);
  });

  it('sets no mark of a gap inside a quotation', () => {
    const { page } = show('passages', 'Two is quoted', 'Four is quoted too');
    for (const quotation of page.join('').matchAll(/<mark[^>]*>(.*?)<\/mark>/g))
      expect(quotation[1]).not.toContain('[…]');
  });

  it('is nothing where it is link', () => {
    const { shown, page } = show('link', 'Two is quoted', 'first heading');
    expect(shown).toEqual({ isWhole: false, spans: [], blocks: [] });
    expect(page).toEqual([]);
  });

  it('never holds a sentence without a quoted run, whatever is quoted', () => {
    const all = [
      'One is here',
      'Two is quoted',
      'Three is not',
      'Four is quoted',
      'Five is not',
      'Six is not',
      'Seven is not',
    ];
    fc.assert(
      fc.property(fc.subarray(all), (quotes) => {
        const { page, shown } = show('passages', ...quotes);
        for (const text of [page.join(''), shown.blocks.map((block) => block.text).join('')]) {
          const words = toString(fromHtml(text)).replace(/\s+/g, ' ');
          for (const quote of all) expect(words.includes(quote)).toBe(quotes.includes(quote));
        }
      }),
    );
  });
});
