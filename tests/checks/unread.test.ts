import { expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { hashBody } from '../../src/corpus/hash-body.ts';
import { article, change, checkChanged, readChanged, soundContent } from '../support/small-content.ts';

const first = 'content/articles/first.mdx';
const claim = 'content/claims/deaths.mdx';

/** The claim with another of its lines, and more of them. */
function claimWith(lines: string): string {
  return (soundContent[claim] ?? '').replace('comparedIn: [first, second]', lines);
}

test('Words that were read before an article changed are unread for it, and those read since are not', () => {
  const changed = change(first, 'kind: report', 'kind: report\nchanged: 2024-04-02');
  const found = (read: string) =>
    checkChanged({ ...changed, [claim]: claimWith(`comparedIn: [first, second]\nread: ${read}`) })
      .filter(({ rule, file }) => rule === 'reading' && file === claim)
      .map(({ message }) => message);
  expect(found('2024-04-02')).toEqual([]);
  expect(found('2024-04-01')).toEqual([
    'The analysis was last read on 2024-04-01, and since then there was a change of first (2024-04-02). Until then the pages say so.',
  ]);
});

test('A text that was changed since the last commit, its fingerprint with it, asks for the day', () => {
  const file = (body: string, more = '') =>
    article('A', body).replace('display: full', `display: full\nsha256: ${hashBody(`\n${body}\n`)}${more}`);
  const [before, now] = [
    'At least 115 people died. The hall burnt, and the hall fell.',
    'At least 115 people died. The hall burned, and the hall fell.',
  ];
  const check = (more: string) =>
    runChecks(readChanged({ [first]: file(now, more) }), '2024-04-02', { readCommitted: () => file(before) })
      .filter(({ rule }) => rule === 'unchanged')
      .map(({ remedy }) => remedy);
  expect(check('')).toEqual(['Write changed: 2024-04-02']);
  expect(check('\nchanged: 2024-04-02')).toEqual([]);
});

test('A shorter run inside one that the article asserts may be in another voice, and not the other way round', () => {
  const other = (quote: string, voice: string) => ({
    'content/claims/fell.mdx': `---\nstatement: It fell\ntopic: toll\nkind: fact\nsilent: [second]\npassages:\n  - article: first\n    quote: ${quote}\n    voice: ${voice}\n---\n`,
  });
  const found = (changes: Record<string, string>) =>
    checkChanged(changes).flatMap(({ rule, severity }) => (rule === 'voices' ? severity : []));
  expect(found(other('115 people died', 'unattributed'))).toEqual([]);
  expect(found(other('"At least 115 people died. The hall"', 'unattributed'))).toEqual(['warning']);
  expect(found(other('At least 115 people died', 'unattributed'))).toEqual(['error']);
});

test('An article that was read for none of many claims is asked for once, the claims that it may make first', () => {
  const many = Array.from({ length: 6 }, (_, index) => [
    `content/claims/many-${String(index)}.mdx`,
    `---\nstatement: Claim ${String(index)}\ntopic: toll\nkind: fact\nsilent: [first]\nterms: [word${String(index)}]\npassages:\n  - article: second\n    quote: At least 133 people died\n    voice: asserted\n---\n`,
  ]);
  const third = article('C', 'About word4 nothing is known. No more than 90 people were found.');
  const found = checkChanged({
    ...(Object.fromEntries(many) as Record<string, string>),
    'content/articles/third.mdx': third,
  });
  const asked = found.filter(({ rule }) => rule === 'silence');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ file: 'content/articles/third.mdx', severity: 'warning' });
  expect(asked[0]?.message).toBe(
    [
      'The article third has yet to be read for 7 claims. It may make:',
      '  deaths: “No more than 90 people were found.”',
      '  many-4: “About word4 nothing is known.”',
      'The others: many-0, many-1, many-2, many-3, many-5.',
    ].join('\n'),
  );
});

test.each([
  ['en-GB', 'Neither names it.', '"neither"'],
  ['de', 'Keiner der Texte nennt ihn.', '"keiner"'],
])('A note that speaks of all articles without a list is a warning in %s', (language, note, word) => {
  const found = checkChanged({
    ...change('content/site.yaml', 'en-GB', language),
    'content/names.yaml': `- id: hall\n  kind: place\n  name: Hall\n  note: ${note}\n`,
  });
  expect(found).toMatchObject([{ rule: 'absolutes', severity: 'warning', message: expect.stringContaining(word) }]);
});
