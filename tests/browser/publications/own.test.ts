import { expect, test } from 'vitest';
import { join } from 'node:path';
import { makeSite, projectRoot } from '../../support/build-site.ts';
import { readPage, textOf } from '../../support/built-site.ts';
import { editContent } from '../../support/edit-content.ts';
import { testPublication } from '../../support/test-publication.ts';

/** Started from nothing by the commands, as the README tells it: two articles, a claim that both make, and an event. */
const built = testPublication('A publication of one’s own', async () => {
  const site = makeSite();
  const editor = editContent(site);
  await editor.run('new', 'publication');
  editor.write(
    'second.txt',
    'The night after\n\nThe fire brigade counted 19 people who were injured at the port. A warehouse had burned down.\n',
  );
  const sources = {
    'four-days-after': join(projectRoot, 'tests/fixtures/third-article.txt'),
    'night-after': 'second.txt',
  };
  for (const [id, source] of Object.entries(sources)) {
    await editor.run('import', source, '--id', id, '--title', `[${id}]`, '--kind', 'report', '--language', 'en');
    editor.fillBasis(`content/articles/${id}.mdx`);
  }
  await editor.run('new', 'claim', 'injured');
  editor.fill('content/claims/injured.mdx', {
    statement: 'People were injured',
    topic: 'event',
    kind: 'figure',
    unit: 'people',
    finding: 'Both give a number.',
    comparedIn: '[four-days-after, night-after]',
    article: 'four-days-after',
    quote: 'At least 17 people were injured',
    voice: 'asserted',
    value: '17',
    qualifier: 'at-least',
  });
  editor.addPassage(
    'content/claims/injured.mdx',
    await editor.pin('19 people who were injured', 'night-after'),
    '    voice: attributed',
    '    to: the fire brigade',
    '    value: 19',
    '    qualifier: exactly',
  );
  await editor.run('new', 'event', 'warehouse-burns');
  editor.fill('content/events/warehouse-burns.mdx', {
    title: 'A warehouse burns',
    date: '2021-03-02',
    basis: 'inferred',
    how: 'four days before the first article, a Saturday',
    claims: '[injured]',
    article: 'night-after',
    quote: 'A warehouse had burned down',
  });
  return site;
});

test('A publication of one’s own says nothing of another', () => {
  expect(textOf(readPage(built().dist, 'index.html').tree)).toContain('A new publication');
});
