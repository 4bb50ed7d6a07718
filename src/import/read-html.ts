import { Readability } from '@mozilla/readability';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { toString as toText } from 'hast-util-to-string';
import { parseHTML } from 'linkedom';
import { toString } from 'mdast-util-to-string';

import { flattenSpace } from '../model/passages/article-text.ts';
import { cleanCharacters } from './clean-characters.ts';
import { listLeftOut } from './list-left-out.ts';
import { readTree } from './read-tree.ts';
import { headlineWhy, type Known, type Reading } from './source-reading.ts';

/**
 * Reads a web page: Readability chooses the article, and what the page says of itself (headline, outlet, date, author,
 * address, language) becomes fields. A fragment without a `<body>` is taken whole. Scripts never run and never stay.
 */
export function readHtml(source: string, title?: string): Reading {
  const { text, removed } = cleanCharacters(source);
  if (!/<body[\s>]/i.test(text)) return readTree(toMdast(fromHtml(text, { fragment: true })), removed, {}, title);

  const { document } = parseHTML(text);
  const headline = flattenSpace(document.querySelector('h1')?.textContent ?? '');
  const known: Known = {};
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  if (/^https?:\/\//.test(canonical))
    known.url = { value: canonical, is: 'inferred', how: 'from the page’s metadata, its canonical address' };

  const article = new Readability(document).parse();
  if (!article?.content) return readTree(toMdast(fromHtml(text)), removed, known, title);

  const name = flattenSpace(article.title ?? '');
  if (name !== '') known.title = { value: name, is: 'stated', how: 'the page’s headline' };
  if (article.siteName) known.publisher = { value: article.siteName, is: 'inferred', how: 'from the page’s metadata' };
  const author = flattenSpace(article.byline ?? '').replace(/^by\s+/i, '');
  if (author !== '') known.author = { value: author, is: 'stated', how: 'the page’s byline' };
  const day = /^\d{4}-\d{2}-\d{2}/.exec(article.publishedTime ?? '')?.[0];
  if (day !== undefined)
    known.published = { value: day, is: 'inferred', how: `from the page’s metadata, ${article.publishedTime ?? ''}` };
  if (article.lang) known.language = { value: article.lang };

  const reading = readTree(
    toMdast(fromHtml(article.content, { fragment: true })),
    removed,
    known,
    title ?? (name || headline || undefined),
  );
  if (
    headline !== '' &&
    !removed.some(({ text: taken }) => taken === headline) &&
    !flattenSpace(toString(reading.root)).includes(headline)
  )
    removed.unshift({ text: headline, why: headlineWhy });
  // Readability has changed the document, so the page is read anew.
  const whole = parseHTML(text).document as unknown as Document;
  const kept = toText(fromHtml(article.content, { fragment: true }));
  removed.push(...listLeftOut(whole, kept, removed));
  reading.remarks = [
    'Readability chose the article from the page; what it left out is listed as taken out. Compare the two: menus and footers should be gone, and no paragraph of the article.',
  ];
  return reading;
}
