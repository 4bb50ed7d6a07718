import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './support/build-site.ts';

/**
 * For each room of `src/`, a folder or a file by itself, the others that it may import from: one way, from what is shown down to what is known. A
 * single file is named where only that one is open.
 */
const mayImport: Record<string, string[]> = {
  'content.config.ts': ['data/prose-loader.ts', 'schemas'],
  'env.d.ts': ['messages', 'model'],
  'middleware.ts': ['data/story.ts'],
  schemas: [],
  // Every word that a reader meets.
  messages: ['schemas'],
  'model/edit-distance.ts': [],
  'model/escape-html.ts': [],
  'model/glyphs.ts': ['model/escape-html.ts', 'schemas'],
  'model/dates': ['messages', 'schemas'],
  'model/passages': ['messages', 'model/edit-distance.ts', 'schemas'],
  'model/figures': ['messages', 'model/dates', 'schemas'],
  'model/story': ['messages', 'model/dates', 'model/figures', 'model/passages', 'schemas'],
  'model/comparison': ['messages', 'model/figures', 'model/passages', 'model/story', 'schemas'],
  'model/quotations': ['model/dates', 'model/figures', 'model/passages', 'schemas'],
  'model/timeline': ['messages', 'model/dates', 'model/escape-html.ts', 'model/figures', 'model/story', 'schemas'],
  corpus: ['model', 'schemas'],
  checks: ['checks/rules', 'corpus', 'messages', 'model', 'schemas'],
  'checks/rules': [
    'messages',
    'checks/articles.ts',
    'checks/bodies.ts',
    'checks/entries.ts',
    'checks/fields.ts',
    'checks/issue.ts',
    'checks/own-words.ts',
    'checks/passages.ts',
    'checks/questions.ts',
    'checks/site-pages.ts',
    'corpus',
    'model',
    'schemas',
  ],
  import: ['corpus', 'model', 'schemas'],
  // The editor's desk: what is written, what is left to do, the dev server's side of it, and the browser's.
  'desk/edit': ['corpus', 'import', 'model', 'schemas'],
  'desk/work': ['checks', 'corpus', 'model', 'schemas'],
  'desk/server': ['checks', 'corpus', 'desk/edit', 'desk/work', 'import', 'model', 'schemas'],
  'desk/browser': [
    'desk/server/desk.ts',
    'model/passages/locate.ts',
    'schemas/vocabularies.ts',
    'search-ui/make-element.ts',
  ],
  // What of a site is made anew, and what an earlier build has kept.
  build: ['corpus', 'model', 'schemas', 'search/index', 'sharing', 'site'],
  cli: [
    'build',
    'checks',
    'corpus',
    'desk/edit',
    'desk/server/new-faults.ts',
    'desk/server/write-files.ts',
    'desk/work',
    'import',
    'model',
    'schemas',
    'site',
  ],
  integrations: [
    'build',
    'checks',
    'corpus',
    'desk/server',
    'import/refusal.ts',
    'messages',
    'model',
    'schemas',
    'search/index',
    'sharing',
    'site',
  ],
  data: ['build', 'corpus', 'messages', 'model', 'schemas', 'sharing', 'site', 'styles/tokens.css?raw'],
  // What both sides of search share; what writes the index, in Node; what answers, in the reader's browser.
  // A quotation stands within one sentence, and what a sentence is, is said once, for the pages and for search.
  'search/text': ['model/edit-distance.ts', 'model/passages', 'schemas'],
  'search/index': ['corpus', 'messages', 'model', 'schemas', 'search/text'],
  'search/query': ['model/passages', 'schemas', 'search/text'],
  'search-ui': ['messages', 'model', 'schemas', 'search/query', 'search/text'],
  // Pictures and feeds are made of the model's values; the data brings the pictures the style sheet's colours.
  sharing: ['messages', 'model', 'schemas'],
  // What the story is for programs of others: files of open data, citations, structured data.
  formats: ['messages', 'model', 'schemas'],
  // The check of a text reads the story's file, and says what the model finds.
  scripts: [
    'formats/story-schema.ts',
    'messages',
    'model/quotations',
    'model/story/cite.ts',
    'search/query',
    'search-ui',
  ],
  site: ['model'],
  // Story, language and addresses come to components as props or in Astro.locals.
  components: [
    'formats',
    'messages',
    'model',
    'schemas',
    'scripts',
    'sharing/feeds.ts',
    'sharing/write-feed.ts',
    'styles',
  ],
  mdx: ['components', 'corpus/current-corpus.ts', 'corpus/find-story.ts', 'model', 'schemas'],
  layouts: [
    'messages',
    'components',
    'data',
    'formats/open-data.ts',
    'model',
    'schemas',
    'scripts',
    'sharing',
    'site',
    'styles',
  ],
  // The page of specimens, which is shown in development alone.
  design: [
    'messages',
    'components',
    'corpus/parse-article-text.ts',
    'layouts',
    'mdx',
    'model',
    'schemas',
    'scripts',
    'styles',
  ],
  pages: [
    'messages',
    'components',
    'data',
    'formats',
    'layouts',
    'mdx',
    'model',
    'schemas',
    'scripts',
    'search-ui',
    'sharing',
    'site',
    'styles',
  ],
};

/** The folders that know nothing of Astro, and those that know nothing of the disk either. */
const withoutAstro = [
  'schemas',
  'model',
  'formats',
  'corpus',
  'checks',
  'import',
  'desk',
  'cli',
  'search',
  'search-ui',
  'scripts',
];
const withoutDisk = [
  'schemas',
  'model',
  'formats',
  'checks',
  'import',
  'desk/edit',
  'desk/work',
  'desk/browser',
  'components',
  'layouts',
  'pages',
  'search-ui',
  'scripts',
];

const files = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => ({ file, imports: readImports(readFileSync(join(projectRoot, 'src', file), 'utf8')) }));

test('Every folder of the source is named in the rule', () => {
  expect([...new Set(files.map(({ file }) => roomOf(file)))].filter((room) => !(room in mayImport))).toEqual([]);
});

test('Imports go one way', () => {
  const wrong = files.flatMap(({ file, imports }) =>
    imports
      .filter((target) => target.startsWith('.'))
      .map((target) => normalize(join(dirname(file), target)))
      .filter((target) => roomOf(target) !== roomOf(file) && !isAllowed(roomOf(file), target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('The rule itself goes one way: no folder may reach itself through others', () => {
  const reach = (room: string, seen: Set<string>): Set<string> => {
    for (const next of mayImport[room] ?? []) {
      for (const target of Object.keys(mayImport).filter((key) => isBelow(key, next))) {
        if (!seen.has(target)) reach(target, seen.add(target));
      }
    }
    return seen;
  };
  expect(Object.keys(mayImport).filter((room) => reach(room, new Set()).has(room))).toEqual([]);
});

test('Imports within the source are relative and end as the file does', () => {
  const wrong = files.flatMap(({ file, imports }) =>
    imports
      .filter((target) => target.startsWith('.') && !/\.(?:ts|astro|css)(?:\?(?:url|raw))?$/.test(target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('What is known is told apart from Astro: only its Zod is used there', () => {
  // The command that serves the site starts Astro.
  const found = importsMatching(withoutAstro, /^(?:astro(?!\/zod$)|@astrojs|astro:)/);
  expect(found).toEqual(['cli/start.ts: astro']);
});

test('What is computed knows nothing of the disk', () => {
  expect(importsMatching(withoutDisk, /^node:(?:fs|path|process|child_process|url)/)).toEqual([]);
});

test('Only the data asks Astro for content', () => {
  const asking = files.filter(({ imports }) => imports.includes('astro:content')).map(({ file }) => file);
  expect(asking.filter((file) => file !== 'content.config.ts' && roomOf(file) !== 'data')).toEqual([]);
});

function importsMatching(folders: string[], pattern: RegExp): string[] {
  return files
    .filter(({ file }) => folders.some((folder) => isBelow(file, folder)))
    .flatMap(({ file, imports }) =>
      imports.filter((target) => pattern.test(target)).map((target) => `${file}: ${target}`),
    );
}

function isAllowed(room: string, target: string): boolean {
  return mayImport[room]?.some((open) => isBelow(target, open)) === true;
}

/** The room that a path below `src/` belongs to: the longest that holds it; a room that is not named is its first part. */
function roomOf(path: string): string {
  const [room] = Object.keys(mayImport)
    .filter((key) => isBelow(path, key))
    .sort((a, b) => b.length - a.length);
  return room ?? path.split('/')[0] ?? path;
}

/** Whether a path is another or lies below it. */
function isBelow(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}/`);
}

/** What a file imports, statically or not, types among it. */
function readImports(source: string): string[] {
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/g;
  return [...source.matchAll(pattern)].flatMap((match) => match[1] ?? match[2] ?? []);
}
