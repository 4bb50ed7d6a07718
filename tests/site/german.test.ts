import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { messages as english } from '../../src/messages/en.ts';
import { makeSite, projectRoot } from '../support/build-site.ts';
import { listFiles } from '../../src/site/list-files.ts';
import { attribute, byTag, findAll, findOne, readPages, textOf, type BuiltPage } from '../support/built-site.ts';
import { useSite } from '../support/use-site.ts';

let pages: BuiltPage[];
const site = useSite(() => {
  const file = 'content/site.yaml';
  const source = readFileSync(join(projectRoot, 'tests/fixtures/harbour', file), 'utf8');
  return makeSite({
    from: 'tests/fixtures/harbour',
    files: { [file]: source.replace(/^language: .*$/m, 'language: de') },
  });
});

beforeAll(() => {
  pages = readPages(site.dist);
});

test('A site in German says so on every page, and says of English words that they are English', () => {
  for (const { tree } of pages) {
    expect(attribute(findOne(tree, byTag('html')), 'lang')).toBe('de');
    for (const words of findAll(tree, byTag('blockquote'))) expect(attribute(words, 'lang')).toBe('en');
  }
});

test('None of its pages has a sentence of the English table', () => {
  const content = listFiles(join(site.root, 'content')).map((file) =>
    readFileSync(join(site.root, 'content', file), 'utf8'),
  );
  const sentences = [...listTexts(english)].filter(
    (text) => /\p{L}.* .*\p{L}/u.test(text) && !content.some((source) => source.includes(text)),
  );
  expect(sentences.length).toBeGreaterThan(100);
  const found = pages.flatMap(({ path, tree }) => {
    const text = textOf(tree);
    return sentences.filter((sentence) => text.includes(sentence)).map((sentence) => `${path}: ${sentence}`);
  });
  expect(found).toEqual([]);
});

test('Its dates, its counts and its feed are in German', () => {
  const timeline = pages.find(({ path }) => path === 'timeline/');
  expect(timeline && textOf(timeline.tree)).toMatch(/\d\. März 2021/);
  const claims = pages.find(({ path }) => path === 'claims/');
  expect(claims && textOf(claims.tree)).toContain('5 Behauptungen');
  expect(readFileSync(join(site.dist, 'feed.xml'), 'utf8')).not.toMatch(/\bOnly .* says so/);
});

/** Every text of a table of messages that has no parameters. */
function* listTexts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* listTexts(inner);
}
