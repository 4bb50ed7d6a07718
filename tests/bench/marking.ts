/**
 * How long it takes to find and mark the passages of an article, at growing sizes. Run it with `npm run bench:marking`.
 */
import { fromHtml } from 'hast-util-from-html';
import { readText } from '../../src/model/passages/article-text.ts';
import { locate } from '../../src/model/passages/locate.ts';
import { markPassages, type Mark } from '../../src/model/passages/mark-passages.ts';

console.log('| words | passages | find and mark, median of 9 (ms) |\n| ---: | ---: | ---: |');
for (const [words, passages] of [
  [5_000, 250],
  [5_000, 500],
  [10_000, 500],
  [10_000, 1_000],
  [20_000, 2_000],
] as const) {
  const html = writeArticle(words);
  const { text } = readText(fromHtml(html, { fragment: true }));
  const quotes = Array.from({ length: passages }, (_, index) => {
    const word = Math.floor((index * (words - 20)) / passages);
    const start = text.indexOf(`w${String(word - (word % 100 === 99 ? 1 : 0))} `);
    return text.slice(start, text.indexOf(' ', start + 60));
  });
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now();
    const marks = quotes.flatMap((quote, index): Mark[] => {
      const place = locate(text, { quote });
      return place.status === 'found'
        ? [{ start: place.start, end: place.end, id: `c${String(index)}`, tag: 'mark', properties: {} }]
        : [];
    });
    if (marks.length !== passages)
      throw new Error(`Only ${String(marks.length)} of ${String(passages)} quotations were found.`);
    markPassages(html, marks);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  console.log(`| ${String(words)} | ${String(passages)} | ${(times[4] ?? NaN).toFixed(1)} |`);
}

/** An article of numbered words, so that every quotation stands once, in paragraphs of a hundred. */
function writeArticle(words: number): string {
  const paragraphs = Array.from({ length: words / 100 }, (_, paragraph) =>
    Array.from(
      { length: 100 },
      (_, index) => `w${String(paragraph * 100 + index)} ${index % 17 === 0 ? '<em>of</em> ' : ''}`,
    ).join(''),
  );
  return paragraphs.map((text) => `<p>${text.trim()}.</p>`).join('\n');
}
