import { expect, test } from 'vitest';
import {
  articleMarks,
  countStandings,
  noteClasses,
  notesBeside,
  standingOfSentence,
} from '../../../src/model/story/article-marks.ts';
import { makeStory } from '../../support/make-story.ts';

const body = 'One alone says this. Both of them say this. Here they differ from each other.';
const story = makeStory({
  articles: [
    { id: 'first', body },
    { id: 'second', body },
  ],
  claims: [
    {
      id: 'only',
      silent: ['second'],
      passages: [{ article: 'first', quote: 'One alone says this', voice: 'unattributed', hedged: true }],
    },
    claimOfBoth('met', 'agree', 'Both of them say this'),
    claimOfBoth('parted', 'differ', 'Here they differ from each other'),
  ],
});
const [article] = story.articles;
if (!article) throw new Error('The story has no article.');

test('A passage is marked by how the articles stand to each other and by its voice; what is the rule is not marked', () => {
  const classes = articleMarks(article)
    .filter(({ tag }) => tag === 'mark')
    .map(({ id, properties }) => [id, properties['className']]);
  expect(classes).toEqual([
    ['only', ['alone', 'unattributed', 'hedged']],
    ['met', undefined],
    ['parted', ['apart']],
  ]);
  expect(countStandings(article)).toEqual({ apart: 1, shared: 1, alone: 1 });
});

test('A note is chosen as the marks that it is on are, and where the articles meet too', () => {
  const notes = notesBeside(article, { start: 0, end: body.length }).claims;
  expect(notes.map(([claim, passages]) => noteClasses(claim, passages))).toEqual([
    ['apart'],
    ['alone', 'unattributed', 'hedged'],
    ['shared'],
  ]);
});

test('A sentence stands to the other articles as its claims do; one without a claim does not', () => {
  expect(article.sentences.map((sentence) => standingOfSentence(article, sentence))).toEqual([
    'alone',
    'shared',
    'apart',
  ]);
  expect(standingOfSentence(article, { start: 0, end: body.length })).toBe('apart');
  expect(standingOfSentence(article, { start: 0, end: 0 })).toBeNull();
});

test('The notes beside a paragraph begin with those on which the articles part', () => {
  const { claims } = notesBeside(article, { start: 0, end: body.length });
  expect(claims.map(([{ id }]) => id)).toEqual(['parted', 'only', 'met']);
});

function claimOfBoth(id: string, relation: string, quote: string) {
  return {
    id,
    relation,
    silent: [],
    passages: ['first', 'second'].map((article) => ({ article, quote, voice: 'asserted' })),
  };
}
