import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { currentCorpus, refreshCorpus, selectStories } from '../../src/corpus/current-corpus.ts';
import { listStories } from '../../src/corpus/find-story.ts';
import type { Corpus } from '../../src/corpus/read-corpus.ts';
import { generateArchive, generateTexts } from '../bench/generate-archive.ts';
import { makeSite } from '../support/build-site.ts';

test('A corpus that is read again is another one where a text, a name or a fault has changed, and else the same', () => {
  const site = makeSite({ from: 'tests/fixtures/harbour' });
  try {
    const first = currentCorpus(site.root);
    expect(refreshCorpus(site.root)).toBe(first);
    const topics = join(site.root, 'content/topics.yaml');
    writeFileSync(topics, readFileSync(topics, 'utf8').replace('What happened?', 'What came to pass?'));
    const changed = refreshCorpus(site.root);
    expect(changed).not.toBe(first);
    expect(currentCorpus(site.root)).toBe(changed);
    renameSync(join(site.root, 'content/claims/injured.mdx'), join(site.root, 'content/claims/hurt.mdx'));
    const renamed = refreshCorpus(site.root);
    expect(renamed).not.toBe(changed);
    writeFileSync(join(site.root, 'content/stray.yaml'), '');
    expect(refreshCorpus(site.root)).not.toBe(renamed);
  } finally {
    site.remove();
  }
});

test('Of several stories, those are read again of which a file has changed, was added or taken away, or all that share one', () => {
  const site = makeSite({ files: generateArchive(generateTexts(8), 2) });
  const nameFile = (file: string) => join(site.root, 'content', file);
  const add = (file: string, text: string) => appendFileSync(nameFile(file), text);
  /** Which of the stories are other ones than before. */
  let before: Corpus[] = [];
  const refresh = () => {
    const after = listStories(refreshCorpus(site.root));
    const news = after.filter((story) => !before.includes(story)).map(({ id }) => id);
    before = after;
    return news;
  };
  try {
    selectStories(['story-001', 'story-003']);
    // The third speaks of the second, which is whole for that; of the fourth no more is known than its name.
    expect(refresh()).toEqual(['story-001', 'story-003', 'story-002', 'story-004']);
    expect(before.map(({ claims }) => claims.length > 0)).toEqual([true, true, true, false]);
    expect(refresh()).toEqual([]);
    add('story-003/claims/claim-1.mdx', 'More.');
    expect(refresh()).toEqual(['story-003']);
    add('story-004/claims/claim-1.mdx', 'More.');
    expect(refresh()).toEqual([]);
    add('story-004/story.yaml', '# No more is read of it.\n');
    expect(refresh()).toEqual(['story-004']);
    writeFileSync(nameFile('story-003/claims/new.mdx'), 'Nothing yet.');
    expect(refresh()).toEqual(['story-003']);
    rmSync(nameFile('story-003/claims/new.mdx'));
    expect(refresh()).toEqual(['story-003']);
    rmSync(nameFile('story-001/events/event-1.mdx'));
    expect(refresh()).toEqual(['story-001']);
    add('names.yaml', '# All have these.\n');
    expect(refresh()).toHaveLength(4);
    selectStories(['story-001', 'story-004']);
    expect(refresh()).toContain('story-004');
  } finally {
    selectStories(undefined);
    site.remove();
  }
});
