import { expect, test } from 'vitest';
import { addressesFor } from '../../../src/model/story/addresses.ts';
import { addressOfTopic, filterValues, topicPagesFrom } from '../../../src/model/story/claim-pages.ts';
import { makeStory } from '../../support/make-story.ts';

const to = addressesFor('/base/');
const few = { claims: Array.from({ length: topicPagesFrom - 1 }) };
const many = { claims: Array.from({ length: topicPagesFrom }) };

test('Claims stand on the page of claims, and with many of them on their topic’s page', () => {
  expect(addressOfTopic(few, 'toll', null, to)).toBe('/base/claims/#topic-toll');
  expect(addressOfTopic(few, 'toll', 'deaths', to)).toBe('/base/claims/#deaths');
  expect(addressOfTopic(many, 'toll', null, to)).toBe('/base/claims/topic/toll/');
  expect(addressOfTopic(many, 'toll', 'deaths', to)).toBe('/base/claims/topic/toll/#deaths');
});

test('No claim’s page has the address of a topic’s, whatever the two are called', () => {
  expect(to.claim('topic')).not.toBe(to.topic('topic'));
  expect(to.topic('index').startsWith(to.claim('topic'))).toBe(true);
});

test('What the filter asks of a claim is told each once, hedging among the voices', () => {
  const { claims } = makeStory({
    articles: [{ id: 'a' }, { id: 'b' }],
    claims: [{ id: 'claim', in: ['a', 'a', 'b'] }],
  });
  const claim = claims[0];
  if (!claim) throw new Error('The sample has a claim.');
  for (const passage of claim.data.passages) passage.hedged = true;
  const values = filterValues(claim);
  expect(values['data-article']).toBe('a b');
  expect(values['data-voice']).toBe('asserted hedged');
});
