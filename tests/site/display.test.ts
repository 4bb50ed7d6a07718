import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeSite, projectRoot } from '../support/build-site.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { byTag, findOne, readPage, textOf } from '../support/built-site.ts';
import { findBrokenLinks, findDuplicateIds } from '../support/site-faults.ts';
import { useSite } from '../support/use-site.ts';

const post = 'content/articles/evening-post.mdx';
const price = 'content/articles/price-of-storage.mdx';

/** The report shows its passages only, the editorial nothing; each holds words of its own that must not be published. */
const site = useSite(() => {
  const files = Object.fromEntries(
    [
      [post, 'passages', 'The cause is not known.', 'The cause is a xylophone.'],
      [price, 'link', 'Perhaps the city should move the depot inland.', 'The depot is a marimba.'],
    ].map(([file = '', display = '', from = '', to = '']) => {
      const source = readFileSync(join(projectRoot, 'tests/fixtures/harbour', file), 'utf8');
      return [
        file,
        source
          .replace('display: full', `display: ${display}`)
          .replace(/sha256: .*\n/, '')
          .replace(from, to),
      ];
    }),
  );
  return makeSite({ from: 'tests/fixtures/harbour', files });
});

test.each([
  'xylophone',
  'The port stayed closed',
  'What was stored there',
  'marimba',
  'cannot live without storage',
  'when a warehouse burned at Lundhaven',
])('No file of the site holds "%s", which it may not show', (words) => {
  const holding = listFiles(site.dist).filter((file) => readAll(join(site.dist, file)).includes(words.toLowerCase()));
  expect(holding).toEqual([]);
});

test('Words that may be shown are found by the same search, so that it would find the others', () => {
  const holding = listFiles(site.dist).filter((file) =>
    readAll(join(site.dist, file)).includes('smelled gas in the afternoon'),
  );
  expect(holding).toContain('articles/evening-post/index.html');
  expect(holding.some((file) => file.startsWith('pagefind/'))).toBe(true);
});

test('An article that shows its passages has their sentences, with a mark for what is left out', () => {
  const text = textOf(
    findOne(
      readPage(site.dist, 'articles/evening-post/index.html').tree,
      (element) => element.properties['id'] === 'text',
    ),
  );
  expect(text).toContain('Two ships were moved to the outer harbour.');
  expect(text).toContain('[…] Dockers said that they had smelled gas in the afternoon.');
});

test('An article that only links has none of its text, and says so', () => {
  const page = textOf(findOne(readPage(site.dist, 'articles/price-of-storage/index.html').tree, byTag('main')));
  expect(page).toContain('The text of this article is not shown on this site');
  expect(page).not.toContain('people were injured when');
});

test('A claim quotes both articles in any case', () => {
  const page = textOf(findOne(readPage(site.dist, 'claims/injured/index.html').tree, byTag('main')));
  expect(page).toContain('At least 12 people were injured');
  expect(page).toContain('At least 9 people were injured');
});

test('Every link leads somewhere, to what stands once', () => {
  expect(findBrokenLinks(site.dist, '/')).toEqual([]);
  expect(findDuplicateIds(site.dist)).toEqual([]);
});

/** All that a file holds, unpacked, in small letters. */
function readAll(file: string): string {
  const bytes = readFileSync(file);
  const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  return unpacked.toString('utf8').toLowerCase();
}
