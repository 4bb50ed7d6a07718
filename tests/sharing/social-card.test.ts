import { describe, expect, test } from 'vitest';
import { enGb } from '../../src/messages/en.ts';
import { listSocialCards, nameOfPicture, formatCard } from '../../src/sharing/social-card.ts';
import type { Story } from '../../src/model/story/story.ts';
import { makeStory, sentence } from '../support/make-story.ts';

const figure = (article: string, value: number) => ({
  article,
  quote: sentence,
  voice: 'asserted',
  value,
  qualifier: 'at-least',
});
const story = makeStory({
  site: { title: 'Two accounts' },
  articles: [
    { id: 'a', title: 'First', publisher: 'The Paper', published: '2024-01-01' },
    {
      id: 'b',
      title: 'Second',
      kind: 'editorial',
      published: '2024-01',
      basis: { published: { is: 'inferred', how: 'why' } },
    },
  ],
  claims: [
    {
      id: 'toll',
      in: ['a', 'b'],
      statement: 'Many died',
      kind: 'figure',
      key: true,
      unit: 'people killed',
      relation: undefined,
      passages: [figure('a', 115), figure('b', 133)],
    },
    { id: 'alone', in: ['b'], statement: 'It was late' },
    { id: 'shared', in: ['a', 'b'], statement: 'It was dark' },
  ],
});

function say(from: Story, path: string): string {
  const card = listSocialCards(from, enGb).find((candidate) => candidate.path === path);
  if (!card) throw new Error(`There is no card for "${path}".`);
  return formatCard(card, enGb.t);
}

describe('The picture of', () => {
  test('the site says its title, and the figures of its first key claim that more than one article has', () => {
    expect(say(story, '')).toBe(
      'Two accounts. A: at least 115 people killed. B: at least 133 people killed. 2 articles · 3 claims · 0 events.',
    );
  });

  test('an article says its kind, publisher and date, how that is known, its title and how much rests on it', () => {
    expect(say(story, 'articles/a/')).toBe(
      'Report · The Paper · 1 January 2024. First. 2 passages in 2 claims. Two accounts.',
    );
    expect(say(story, 'articles/b/')).toContain('Editorial · January 2024, inferred. Second.');
  });

  test('a claim with figures says each, with its article, and how they stand to each other', () => {
    expect(say(story, 'claims/toll/')).toBe(
      'Topic. Many died. A: at least 115 people killed. B: at least 133 people killed. Different figures, compatible. Two accounts.',
    );
  });

  test('a claim without figures says how each article puts it, and how they stand to each other', () => {
    expect(say(story, 'claims/alone/')).toBe(`Topic. It was late. B: “${sentence}” One article only. Two accounts.`);
    expect(say(story, 'claims/shared/')).toBe(
      `Topic. It was dark. A: “${sentence}” B: “${sentence}” Agree. Two accounts.`,
    );
  });

  describe('a claim, of an article’s words,', () => {
    const phrase = 'As long as it was dark ';
    const sayWith = (...passages: readonly { quote: string; stance?: string }[]) => {
      const body = passages.map(({ quote }) => `${quote}.`).join(' ');
      const asserted = passages.map((passage) => ({ article: 'a', voice: 'asserted', ...passage }));
      const from = makeStory({
        articles: [{ id: 'a', body }],
        claims: [{ id: 'dark', silent: [], passages: asserted }],
      });
      return say(from, 'claims/dark/');
    };
    const long = { quote: `${phrase.repeat(9)}nobody saw it` };

    test('cuts many after a whole word, so that they can be read at a glance', () => {
      expect(sayWith(long)).toMatch(/A: “(?:As long as it was dark ){6}As long as it was \[…\]”\. /);
    });

    test('says what they do with the claim, where they do not assert it', () => {
      expect(sayWith({ quote: 'Was it dark', stance: 'questions' })).toContain(
        '“Was it dark” (raises it as a question). ',
      );
    });

    test('shows before those that it would cut the first others that do the same with the claim', () => {
      const others = [{ quote: 'Was it dark', stance: 'questions' }, { quote: 'Dark it was' }, { quote: 'So dark' }];
      expect(sayWith(long, ...others)).toContain('A: “Dark it was” (1 of 4 passages). ');
      expect(sayWith({ quote: 'Dark it was' }, long)).toContain('A: “Dark it was” (1 of 2 passages). ');
    });
  });

  test('a claim of many articles says their letters instead of their figures, and of very many their number', () => {
    const wordOf = (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => `a${String(index)}`);
      const many = makeStory({
        articles: ids.map((id) => ({ id })),
        claims: [
          {
            id: 'toll',
            in: ids,
            statement: 'Many died',
            kind: 'figure',
            unit: 'people killed',
            relation: undefined,
            passages: ids.map((id) => figure(id, 115)),
          },
        ],
      });
      return say(many, 'claims/toll/');
    };
    expect(wordOf(3)).toContain('C: at least 115 people killed. Same figure.');
    expect(wordOf(4)).toBe('Topic. Many died. A, B, C and D: same figure. A story.');
    expect(wordOf(11)).toBe('Topic. Many died. 11 articles: same figure. A story.');
  });

  test('the claims counts every claim once', () => {
    expect(say(story, 'claims/')).toBe(
      'Claims. What each account claims. 2 in more than one article. 1 in one article only. Agree (1) · different figures, compatible (1). Two accounts.',
    );
  });
});

describe('The picture of a site that has yet to be read against an article', () => {
  const unread = makeStory({
    site: { comparedIn: ['a'] },
    articles: [{ id: 'a' }, { id: 'b', short: 'Bee' }],
    claims: [
      { id: 'so-far', in: ['a'], silent: [] },
      { id: 'only', in: ['a'] },
    ],
  });

  test('says so', () => {
    expect(say(unread, '')).toBe('A story. Not yet read against Bee. 2 articles · 2 claims · 0 events.');
  });

  test('counts the claims of one article so far apart from those of one article only', () => {
    expect(say(unread, 'articles/a/')).toContain('2 passages in 2 claims. A story.');
    expect(say(unread, 'articles/b/')).toContain('0 passages in 0 claims so far. A story.');
    expect(say(unread, 'claims/')).toContain(
      '0 in more than one article. 1 in one article only. 1 in one article so far.',
    );
  });
});

test('An empty site has a picture too', () => {
  expect(say(makeStory({ articles: [] }), '')).toBe('A story. 0 articles · 0 claims · 0 events.');
});

test('No picture holds a sentence of an article, but those of claims', () => {
  const others = listSocialCards(story, enGb).filter(({ path }) => !path.startsWith('claims/'));
  expect(JSON.stringify(others)).not.toContain(sentence);
});

test('Every picture has a name of its own', () => {
  const names = listSocialCards(story, enGb).map(nameOfPicture);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['index', 'claims', 'claims/toll']));
});
