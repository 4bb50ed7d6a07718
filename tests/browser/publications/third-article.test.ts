import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { crocus, makeSite, projectRoot } from '../../support/build-site.ts';
import { attribute, byTag, findAll, findOne, readPage, textOf, textWithout } from '../../support/built-site.ts';
import { editContent } from '../../support/edit-content.ts';
import { testPublication } from '../../support/test-publication.ts';

const id = 'third-account';

/**
 * A third article, added as the README tells it. It was written for this test: it agrees on who did it, contradicts the
 * toll and the distance, says one thing that no other says, and is silent on the rest.
 */
const built = testPublication('A publication with a third article', async () => {
  const site = makeSite({ from: crocus });
  const { run, fill, fillBasis, addPassage, pin, read, write } = editContent(site);
  const text = join(projectRoot, 'tests/fixtures/third-account.txt');
  await run('import', text, '--id', id, '--title', '[A third account]', '--kind', 'report', '--language', 'en');
  fillBasis(`content/articles/${id}.mdx`);
  const passages = {
    'death-toll': [
      'At most 100 people died',
      'voice: unattributed',
      'value: 100',
      'qualifier: at-most',
      'asOf: 2024-03-24',
      'asOfBasis: stated',
    ],
    'distance-from-kremlin': [
      'about 35 kilometres from the Kremlin',
      'voice: asserted',
      'value: 35',
      'qualifier: about',
    ],
    'is-k-did-it': ['ISIS-K was behind it', 'voice: asserted'],
  };
  for (const [claim, [quote = '', ...fields]] of Object.entries(passages)) {
    const file = `content/claims/${claim}.mdx`;
    addPassage(file, await pin(quote, id), ...fields.map((field) => `    ${field}`));
  }
  for (const name of readdirSync(join(site.root, 'content/claims'))) {
    const file = `content/claims/${name}`;
    const claim = read(file);
    if (name.slice(0, -4) in passages) continue;
    write(
      file,
      claim.includes('\nsilent: [')
        ? claim.replace('\nsilent: [', `\nsilent: [${id}, `)
        : claim.replace('\npassages:', `\nsilent: [${id}]\npassages:`),
    );
  }
  await run('new', 'claim', 'trains-stopped');
  fill('content/claims/trains-stopped.mdx', {
    statement: 'Trains to the suburb were stopped',
    topic: 'aftermath',
    kind: 'fact',
    finding: 'Only the local paper has it.',
    comparedIn: `[bnn-strategic-shift, a-ruthless-agenda, ${id}]`,
    silent: '[bnn-strategic-shift, a-ruthless-agenda]',
    article: id,
    quote: 'Trains to the suburb were stopped for an hour',
    voice: 'asserted',
  });
  return site;
});

test('A claim that it alone makes is of one article only', () => {
  expect(claimPage('trains-stopped')).toContain('one article only');
});

test('A contradiction of one figure leads over the two that can both hold, and each pair is told', () => {
  for (const card of [claimPage('death-toll'), cardOf('death-toll')]) {
    expect(card).toContain('contradict');
    expect(card).toContain('A and B: different figures, compatible.');
    expect(card).toContain('A and C: contradict. No number is both at least 115 and at most 100.');
    expect(card).toContain('B and C: contradict.');
  }
});

test('A figure that one article gave, and that another contradicts, is no longer of one article only', () => {
  for (const card of [claimPage('distance-from-kremlin'), cardOf('distance-from-kremlin')]) {
    expect(card).toContain('No number is both about 20 and about 35.');
    expect(card).not.toContain('one article only');
  }
});

test('The article that agrees stands beside the others on the claims page, and they beside it in its notes', () => {
  expect(cardOf('is-k-did-it')).toContain('ISIS-K was behind it');
  const note = findAll(articlePage('third-account'), byTag('details')).find((element) =>
    textOf(element).includes('orchestrated by ISIS-K'),
  );
  expect(note && textOf(note)).toContain('was behind the attack');
});

test('The article is silent on every other claim, and both pages say so', () => {
  const silent = findOne(articlePage('third-account'), (element) => attribute(element, 'id') === 'silent');
  const links = findAll(silent, byTag('a'))
    .map((link) => attribute(link, 'href'))
    .filter((address) => address?.startsWith('/claims/'));
  expect(links).toHaveLength(32);
  expect(links).toContain('/claims/us-warnings/');
  expect(cardOf('us-warnings')).toContain('Does not make this claim.');
});

test('A finding that was written before the article came says so', () => {
  for (const card of [claimPage('death-toll'), cardOf('death-toll')]) {
    expect(card).toContain('Not yet read against');
  }
});

test('The line of a claim on the page of claims names the articles that have it, and how they stand to each other', () => {
  const overview = findOne(
    readPage(built().dist, 'claims/index.html').tree,
    (element) => attribute(element, 'ariaLabel') === 'The claims at a glance',
  );
  const line = findAll(overview, byTag('li')).find((element) =>
    textOf(element).startsWith('More than a hundred people were killed'),
  );
  const names = line && findAll(line, (element) => attribute(element, 'role') === 'img');
  expect(names?.map((element) => attribute(element, 'ariaLabel'))).toEqual(['contradict', 'A, B and C']);
});

function claimPage(id: string): string {
  return textWithout(findOne(readPage(built().dist, `claims/${id}/index.html`).tree, byTag('main')), isOfThePast);
}

/** The list of what a claim said, from which day. */
function isOfThePast(element: Element): boolean {
  return attribute(element, 'id') === 'states';
}

function cardOf(id: string): string {
  return textOf(
    findOne(readPage(built().dist, 'claims/index.html').tree, (element) => attribute(element, 'id') === id),
  );
}

function articlePage(id: string) {
  return readPage(built().dist, `articles/${id}/index.html`).tree;
}
