import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { currentCorpus, refreshCorpus } from '../../src/corpus/current-corpus.ts';
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
