import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { edit, makeContent } from '../support/make-content.ts';
import { runCommand } from '../support/run-command.ts';

test('The keep command keeps what the named claims say, and nothing where there is no such claim or the content has errors', async () => {
  const { root, remove } = makeContent();
  try {
    expect(await runCommand('keep', ['injred'], root)).toMatchObject({
      code: 1,
      err: 'There is no claim "injred". Did you mean injured?\n',
    });
    expect(existsSync(join(root, 'content/history.yaml'))).toBe(false);
    expect((await runCommand('keep', ['injured'], root)).out).toContain('was kept: injured.');
    expect((await runCommand('keep', ['injured'], root)).out).toBe('Every claim says what was kept of it last.\n');
    edit('content/claims/ships-moved.mdx', 'topic: fire', 'topic: smoke')(root);
    const { code, err } = await runCommand('keep', [], root);
    expect([code, err]).toEqual([1, expect.stringContaining('Nothing was kept: mend the errors first.')]);
    expect(readCorpus(root).history.map(({ data }) => data.claim)).toEqual(['injured']);
  } finally {
    remove();
  }
});
