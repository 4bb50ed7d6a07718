import { expect, test } from 'vitest';
import { enGb } from '../../../src/messages/en.ts';
import { cite, citeClaim, cutAtAddresses, linkToText } from '../../../src/model/story/cite.ts';
import { makeStory, sentence } from '../../support/make-story.ts';

const page = 'https://example.org/a';

test.each([
  ['opened fire', '#:~:text=opened%20fire'],
  ['far-reaching, “all” & more', '#:~:text=far%2Dreaching%2C%20%E2%80%9Call%E2%80%9D%20%26%20more'],
  ['1 2 3 4 5 6 7 8 9 10 11 12', '#:~:text=1%202%203%204%205%206%207%208%209%2010%2011%2012'],
  ['1 2 3 4 5 6 7 8 9 10 11 12 13', '#:~:text=1%202%203%204%205,9%2010%2011%2012%2013'],
])('The link to the words “%s” of a page ends in %s', (quote, fragment) => {
  expect(linkToText(page, quote)).toBe(page + fragment);
});

test('A fragment that the address has stays before the words', () => {
  expect(linkToText(`${page}#top`, 'opened fire')).toBe(`${page}#top:~:text=opened%20fire`);
});

const citeArticle = (fields: object) => {
  const { claims } = makeStory({
    articles: [{ id: 'report', ...fields }],
    claims: [{ id: 'claim', in: ['report'], relation: undefined }],
  });
  const passage = claims[0]?.sides[0]?.passages[0];
  if (!passage) throw new Error('The sample has a passage.');
  return cite(passage, 'https://example.org/articles/report/#claim', enGb);
};
const inferred = { published: { is: 'inferred', how: 'from its words' } };

test.each([
  [{ published: '2024-03-23' }, '23 March 2024'],
  [{ published: '2024-03-23', basis: inferred }, '[23 March 2024?]'],
  [{ published: '2024-03-23?' }, '[23 March 2024?]'],
  [{ published: '2024-03-23?', basis: inferred }, '[23 March 2024?]'],
  [{ published: '[2024-03-23..]', basis: inferred }, '[23 March 2024, or later]'],
  [{}, 'undated'],
])('An article with the date %o is cited with %s', (fields, words) => {
  expect(citeArticle(fields).split('\n')[0]).toBe(`“${sentence}”, report, ${words}.`);
});

test('What was inferred of an article stands in brackets in its citation, what is known does not', () => {
  const known = { title: 'A title', author: 'An author', publisher: 'A publisher' };
  const basis = { title: { is: 'inferred' }, author: { is: 'background' }, publisher: { is: 'inferred' } };
  expect(citeArticle({ ...known, basis })).toContain('An author, [A title], [A publisher], undated.');
  expect(citeArticle(known)).toContain('An author, A title, A publisher, undated.');
});

test('The address of an article whose text was read in a stored copy is cited as one that was not reached', () => {
  expect(citeArticle({ url: page })).toContain(`Original: ${page}#:~:text=`);
  expect(citeArticle({ url: page, copy: true })).toContain(
    `Original (known from a stored copy, which may be a part of it; the address was not reached): ${page}#:~:text=`,
  );
});

test('A claim’s page is cited by what is claimed, the site, the day it changed where one is known, and its address', () => {
  const cited = (fields: object) => {
    const { claims } = makeStory({
      articles: [{ id: 'report' }],
      claims: [{ id: 'claim', in: ['report'], relation: undefined, ...fields }],
    });
    const claim = claims[0];
    if (!claim) throw new Error('The sample has a claim.');
    return citeClaim(claim, 'A site', 'https://example.org/claims/claim/', enGb).replace(claim.data.statement, '…');
  };
  expect(cited({})).toBe('“…”, A site.\nhttps://example.org/claims/claim/');
  expect(cited({ added: '2025-01-02' })).toBe('“…”, A site, 2 January 2025.\nhttps://example.org/claims/claim/');
  expect(cited({ added: '2025-01-02', changed: '2025-03-04' })).toContain('A site, 4 March 2025.');
});

test('A claim’s page that has changed since what was last kept of it is cited with no day from before that', () => {
  const cited = (day: string, changed: string) => {
    const { claims } = makeStory({
      articles: [{ id: 'report' }],
      claims: [{ id: 'claim', in: ['report'], relation: undefined, changed }],
      history: [{ claim: 'claim', day, statement: 'Something else.', relation: 'one-only', passages: [] }],
    });
    const claim = claims[0];
    if (!claim) throw new Error('The sample has a claim.');
    return citeClaim(claim, 'A site', undefined, enGb);
  };
  expect(cited('2025-03-05', '2025-03-04')).toMatch(/, A site\.$/);
  expect(cited('2025-03-03', '2025-03-04')).toMatch(/, A site, 4 March 2025\.$/);
});

test('An address in a citation is read decoded and leads as it is; one that cannot be decoded is read as it is', () => {
  const address = 'https://example.org/a#:~:text=far%2Dreaching%20words';
  expect(cutAtAddresses(`Original: ${address}\nhttps://example.org/100%`)).toEqual([
    { words: 'Original: ' },
    { words: 'https://example.org/a#:~:text=far-reaching words', href: address },
    { words: '\n' },
    { words: 'https://example.org/100%', href: 'https://example.org/100%' },
  ]);
});
