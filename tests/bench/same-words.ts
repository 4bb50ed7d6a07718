/**
 * How long it takes, and what memory it takes, to find the words that articles have in common, on generated articles of some 800 words. One in ten
 * carries passages of another; all end in a stock phrase. Run it with `npm run bench:same-words [articles]`; it fails
 * where it takes more than ten seconds of a processor or 600 MB.
 */
import { findSharedRuns, measureShared } from '../../src/model/comparison/shared-words.ts';
import { indexWords } from '../../src/model/comparison/word-index.ts';
import type { ArticleText } from '../../src/model/passages/article-text.ts';
import { generateArticles } from './generate-articles.ts';

const [count = 5000] = process.argv.slice(2).map(Number);
const generated = generateArticles(count).map(({ paragraphs }) => paragraphs);
for (const [index, paragraphs] of generated.entries()) {
  const source = generated[index - 7];
  if (index % 10 === 9 && source) paragraphs.splice(1, 2, ...source.slice(1, 3));
  paragraphs.push('Nobody could be reached for a comment on Friday evening.');
}
const texts = generated.map(toText);
const words = texts.reduce((sum, { text }) => sum + text.split(' ').length, 0);

const started = performance.now();
const before = process.cpuUsage();
const index = indexWords(texts);
const indexed = performance.now();
const shares = texts.map((_, text) => measureShared(index, text));
const measured = performance.now();
const copies = shares.filter(({ own }) => own > 0).length;
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
const memory = process.resourceUsage().maxRSS / 1024;
const runs = findSharedRuns(index, 9, 2);
console.log(
  `${String(count)} articles, ${String(words)} words: ${String(copies)} share words of their own with others.`,
);
console.log(
  `The pair of one copy has ${String(runs.length)} runs, of ${runs.map(({ words }) => words).join(', ')} words.`,
);
console.log(
  `index ${((indexed - started) / 1000).toFixed(2)} s, shares ${((measured - indexed) / 1000).toFixed(2)} s, of a processor ${seconds.toFixed(2)} s, most memory ${memory.toFixed(0)} MB`,
);
if (seconds > 10 || memory > 600) process.exitCode = 1;

function toText(paragraphs: readonly string[]): ArticleText {
  let text = '';
  const blocks = paragraphs.map((paragraph) => {
    if (text !== '') text += ' ';
    const start = text.length;
    text += paragraph;
    return { start, end: text.length, tag: 'p' };
  });
  return { text, blocks };
}
