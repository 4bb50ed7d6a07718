import { expect, test } from 'vitest';
import { enGb } from '../../../src/messages/en.ts';
import { storyRecords } from '../../../src/search/index/story-records.ts';
import { makeStory } from '../../support/make-story.ts';

test('What was not written against an article says so where it is found; what holds no such words does not', () => {
  const comparedIn = ['a'];
  const story = makeStory({
    site: { comparedIn },
    articles: [{ id: 'a' }, { id: 'b', short: 'Bee' }],
    claims: [
      { id: 'found', in: ['a'], finding: 'It alone says so.', comparedIn },
      { id: 'bare', in: ['a'], comparedIn },
      { id: 'analysed', in: ['a'], comparedIn },
    ],
    events: [{ id: 'event', note: 'It does not say when.', comparedIn }],
    gaps: [{ id: 'gap', comparedIn }],
    names: [
      { id: 'noted', note: 'Named once.', comparedIn },
      { id: 'counted', comparedIn },
    ],
  });
  const records = storyRecords(story, enGb, new Map([['analysed', 'What it says.']]));
  const said = records.filter(({ unreviewed }) => unreviewed === 'Not yet read against Bee.').map(({ id }) => id);
  expect(said).toEqual(['analysed', 'found', 'gap-gap', 'event', 'noted', 'about']);
});

test.each(['link', 'passages'])(
  'An article of which nothing is shown (%s) is found by its title, and by no word of its text',
  (display) => {
    const story = makeStory({ articles: [{ id: 'a', title: 'The Silent Gate', display, body: 'It rained.' }] });
    const records = storyRecords(story, enGb, new Map()).filter(({ kind }) => kind === 'passage');
    expect(records).toMatchObject([{ url: '/articles/a/', title: 'The Silent Gate', text: '', articles: ['a'] }]);
  },
);

test('What the site quotes in its own words is shown and not found; a word or two in quotation marks are both', () => {
  const finding = 'It says “the gate was open all night” and calls it “a scandal”.';
  const story = makeStory({ articles: [{ id: 'a' }], claims: [{ id: 'gate', in: ['a'], finding }] });
  const [record] = storyRecords(story, enGb, new Map()).filter(({ kind }) => kind === 'claim');
  expect(record?.text).toContain('It says “…” and calls it “a scandal”.');
  expect(record?.shown).toContain(finding);
});
