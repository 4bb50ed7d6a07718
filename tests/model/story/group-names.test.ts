import { expect, test } from 'vitest';
import { groupNames } from '../../../src/model/story/group-names.ts';
import { makeStory } from '../../support/make-story.ts';

const name = { id: 'quay', name: 'Ada Quay', count: ['Ada Quay', 'Quay'] };

function countIn(body: string, display = 'full') {
  const { names } = makeStory({ articles: [{ id: 'a', body, display }], names: [name] });
  return groupNames(names)[0]?.names[0]?.counted[0];
}

test('A name is counted by each spelling, the longer before the shorter within it', () => {
  expect(countIn('Ada Quay spoke. Quay left, and Quay came back.')?.spellings).toEqual([
    { spelling: 'Ada Quay', times: 1 },
    { spelling: 'Quay', times: 2 },
  ]);
});

test('The first mention is the first sentence that has the name, verbatim, and no heading', () => {
  const counted = countIn('## Quay speaks\n\nRain fell. “We know,” Quay said. Quay left.');
  expect(counted?.first?.words).toBe('“We know,” Quay said.');
});

test('A sentence that is shown is called the first only where none before it has the name', () => {
  const passages = [{ article: 'a', quote: 'Quay left', voice: 'asserted' }];
  const firstOf = (body: string) => {
    const articles = [{ id: 'a', body, display: 'passages' }];
    const { names } = makeStory({ articles, names: [name], claims: [{ id: 'claim', passages }] });
    return groupNames(names)[0]?.names[0]?.counted[0]?.first;
  };
  expect(firstOf('Quay came. Quay left.')).toMatchObject({ words: 'Quay left.', isOfAll: false });
  expect(firstOf('Rain fell. Quay left.')).toMatchObject({ words: 'Quay left.', isOfAll: true });
});

test('A sentence that may not be published is not shown as the first mention', () => {
  const counted = countIn('Rain fell. Quay left.', 'link');
  expect(counted?.spellings).toEqual([{ spelling: 'Quay', times: 1 }]);
  expect(counted?.first).toBeUndefined();
});
