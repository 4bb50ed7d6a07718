import { describe, expect, test } from 'vitest';
import { requireDate } from '../../../src/model/dates/read-dates.ts';
import { listUnreviewed, nameArticles } from '../../../src/model/story/own-words.ts';
import { makeStory, sentence } from '../../support/make-story.ts';

describe('The marker of an article', () => {
  const names = new Map([
    ['A', 'The Post'],
    ['AB', 'A letter'],
  ]);

  test('gives way to its name, and money stays', () => {
    expect(nameArticles('$A says $A’s own, $AB other; it cost $5, US$ 3 or $Amount.', names)).toBe(
      'The Post says The Post’s own, A letter other; it cost $5, US$ 3 or $Amount.',
    );
  });

  test('that stands for no article is refused', () => {
    expect(() => nameArticles('$C says', names)).toThrow('"$C" stands for no article.');
  });

  test('gives way in all of the site’s own words, to the short name, else the headline', () => {
    const story = makeStory({
      site: { lead: '$A against $B.', summaries: { a: 'What $A says.' } },
      articles: [{ id: 'a', short: 'Post' }, { id: 'b' }],
      claims: [{ id: 'c', in: ['a', 'b'], finding: '$B has it from $A.', passages: [] }].map(({ id, finding }) => ({
        id,
        finding,
        passages: ['a', 'b'].map((article) => ({ article, quote: sentence, voice: 'asserted' })),
      })),
    });
    expect([story.site.lead, story.site.summaries['a'], story.claims[0]?.data.finding]).toEqual([
      'Post against b.',
      'What Post says.',
      'b has it from Post.',
    ]);
  });
});

describe('Words were not written against', () => {
  const articles = [
    { id: 'a', changed: null },
    { id: 'b', changed: requireDate('2024-05-02') },
  ];
  const unreviewed = (comparedIn?: string[], read?: string) =>
    listUnreviewed({ comparedIn, read: read === undefined ? null : requireDate(read) }, articles).map(({ id }) => id);

  test('the articles that their list does not name', () => {
    expect(unreviewed([])).toEqual(['a', 'b']);
    expect(unreviewed(['b'], '2024-05-02')).toEqual(['a']);
  });

  test('an article that has changed since they were read, or since nobody knows when', () => {
    expect(unreviewed(['a', 'b'], '2024-05-01')).toEqual(['b']);
    expect(unreviewed(['a', 'b'])).toEqual(['b']);
    expect(unreviewed(['a', 'b'], '2024-05')).toEqual(['b']);
    expect(unreviewed(['a', 'b'], '2024-05-02')).toEqual([]);
  });

  test('no article, where they have no list', () => {
    expect(unreviewed()).toEqual([]);
  });
});
