import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readKeys } from '../../src/build/read-keys.ts';
import { generateArchive, generateTexts } from '../bench/generate-archive.ts';
import { makeSite, type Site } from '../support/build-site.ts';

let site: Site;
let project: string;
beforeEach(() => {
  site = makeSite({ files: generateArchive(generateTexts(8), 2) });
  project = mkdtempSync(join(tmpdir(), 'keys-'));
  for (const file of ['src/style.css', 'public/favicon.svg', 'astro.config.mjs'])
    cpSync(import.meta.filename, join(project, file));
});
afterEach(() => {
  site.remove();
  rmSync(project, { recursive: true });
});

/** The stories whose key is another after a change, and whether that of the site is. */
async function findChanged(change: () => void, environment: Record<string, string> = {}) {
  const read = (env: Record<string, string>) =>
    readKeys(
      site.root,
      {
        srcDir: join(project, 'src'),
        publicDir: join(project, 'public'),
        configFile: join(project, 'astro.config.mjs'),
      },
      env,
    );
  const before = await read({});
  change();
  const after = await read(environment);
  return {
    stories: [...after.stories].filter(([id, key]) => before.stories.get(id) !== key).map(([id]) => id),
    site: before.site !== after.site,
  };
}

const all = { stories: ['story-002', 'story-003', 'story-004'], site: true };
const write = (path: string, text = 'Other words.') => {
  writeFileSync(path, text);
};

test('What is not changed has the key that it had', async () => {
  expect(await findChanged(() => undefined)).toEqual({ stories: [], site: false });
});

test('A story has another key once its files change, and those that speak of it once its fields do', async () => {
  const file = join(site.root, 'content/story-002/articles/new.mdx');
  const both = { stories: ['story-002', 'story-003'], site: true };
  expect(await findChanged(() => write(file, '---\ntitle: One\n---\nA body.\n'))).toEqual(both);
  expect(await findChanged(() => write(file, '---\ntitle: One\n---\nAnother.\n'))).toEqual({
    ...both,
    stories: ['story-002'],
  });
  expect(await findChanged(() => write(file, '---\ntitle: Two\n---\nAnother.\n'))).toEqual(both);
});

test('All stories have other keys once something changes that all share', async () => {
  const shared = [
    join(site.root, 'content/names.yaml'),
    join(project, 'src/style.css'),
    join(project, 'public/favicon.svg'),
    join(project, 'astro.config.mjs'),
  ];
  for (const file of shared) expect(await findChanged(() => write(file)), file).toEqual(all);
  expect(await findChanged(() => undefined, { SITE_URL: 'https://example.org/' })).toEqual(all);
  expect(await findChanged(() => undefined, { BASE_PATH: '/news/' })).toEqual(all);
});

test('All stories have other keys once a character comes that no font of theirs has', async () => {
  const file = join(site.root, 'content/story-004/articles/new.mdx');
  expect(await findChanged(() => write(file, 'Ő'))).toEqual(all);
});

test('A story that was at the root of the site has no key of its own, since pages of it lie there', async () => {
  const file = join(site.root, 'content/story-002/story.yaml');
  write(file, 'title: One\nwasFront: true\n');
  const { stories } = await readKeys(
    site.root,
    { srcDir: join(project, 'src'), publicDir: project, configFile: join(project, 'astro.config.mjs') },
    {},
  );
  expect([...stories.keys()]).toEqual(['story-003', 'story-004']);
});
