import { expect, test } from 'vitest';
import { messages as t } from '../../../src/messages/en.ts';
import { listElsewhere, outlineStory, sortNewest } from '../../../src/model/story/across.ts';
import type { Story } from '../../../src/model/story/story.ts';
import { makeStory } from '../../support/make-story.ts';

const tell = (id: string, published: string[], body: string): Story => ({
  ...makeStory({
    articles: published.map((day, index) => ({ id: `a${index}`, published: day, body })),
    names: [{ id: 'port', count: ['port'] }],
  }),
  ...{ id, path: `${id}/`, title: id },
});

test('Stories stand by the latest date of an article, whatever their other articles, those of one day by their titles', () => {
  const stories = [
    tell('old', ['2019'], 'A port.'),
    tell('undated', [], ''),
    tell('b', ['2001', '2024-03'], 'A hall.'),
    tell('a', ['2024-03'], 'A port.'),
  ];
  expect(sortNewest(stories.map((story) => outlineStory(story, t))).map(({ id }) => id)).toEqual([
    'a',
    'b',
    'old',
    'undated',
  ]);
});

test('The latest date of an article is not a day where another may be of that day or later', () => {
  const newest = (...published: string[]) => outlineStory(tell('one', published, ''), t).newest?.edtf;
  expect(newest('2024-03-23?', '[2024-03-23..]')).toBe('[2024-03-23..]');
  expect(newest('[2024-03-23..]', '2024-03-23?')).toBe('[2024-03-23..]');
  expect(newest('[2024-03-23..]', '2024-03-24')).toBe('2024-03-24');
});

test('A name stands in the other stories whose articles have it', () => {
  const stories = [
    tell('here', ['2024'], 'A port.'),
    tell('hall', ['2024'], 'A hall.'),
    tell('port', ['2023'], 'A port.'),
  ];
  const [here] = stories;
  const name = here?.names[0];
  if (!here || !name) throw new Error('There is no name.');
  expect(
    listElsewhere(
      name,
      here,
      stories.map((story) => outlineStory(story, t)),
    ).map(({ id }) => id),
  ).toEqual(['port']);
});
