import { expect, test } from 'vitest';
import { getSocialCards } from '../../src/data/social-cards.ts';
import { enGb } from '../../src/messages/en.ts';
import { makeStory } from '../support/make-story.ts';

test.each([
  ['Nobody saw it', true],
  ['لم يره أحد', false],
])('A claim that quotes “%s” has a picture of its own: %s', (quote, hasOne) => {
  const story = makeStory({
    articles: [{ id: 'a', body: `${quote}.` }],
    claims: [{ id: 'dark', silent: [], passages: [{ article: 'a', quote, voice: 'asserted' }] }],
  });
  const paths = getSocialCards({ story, language: enGb }).map(({ path }) => path);
  expect(paths.includes('claims/dark/')).toBe(hasOne);
});
