import { describe, expect, test } from 'vitest';
import { compareArticles, tallyTones } from '../../../src/model/comparison/compare.ts';
import { comparisonMarks } from '../../../src/model/comparison/marks.ts';
import { compareOrder } from '../../../src/model/comparison/order.ts';
import { countOpen, keyOf, listPairs, pathOf, type Pair } from '../../../src/model/comparison/pairs.ts';
import { relatePair } from '../../../src/model/comparison/relate-pair.ts';
import { groupWordings } from '../../../src/model/comparison/wordings.ts';
import { makeStory, type StorySample } from '../../support/make-story.ts';

const bodies = {
  a: 'Ten people died. The gate was open. The mayor knew of it.',
  b: 'The gate was shut. Twelve people died, and nobody came.',
  c: 'Ten people died. Nobody knew why.',
};
const passage = (article: string, quote: string, more: object = {}) => ({ article, quote, voice: 'asserted', ...more });
const sample: StorySample = {
  articles: Object.entries(bodies).map(([id, body]) => ({ id, body })),
  claims: [
    {
      id: 'gate',
      relation: 'contradict',
      passages: [passage('a', 'The gate was open'), passage('b', 'The gate was shut')],
    },
    {
      id: 'dead',
      kind: 'figure',
      unit: 'people',
      relation: undefined,
      passages: [
        passage('a', 'Ten people died', { value: 10, qualifier: 'exactly' }),
        passage('b', 'Twelve people died', { value: 12, qualifier: 'exactly' }),
        passage('c', 'Ten people died', { value: 10, qualifier: 'exactly' }),
      ],
    },
    { id: 'mayor', relation: undefined, silent: ['c'], passages: [passage('a', 'The mayor knew of it')] },
    { id: 'nobody', relation: undefined, silent: ['a', 'c'], passages: [passage('b', 'nobody came')] },
  ],
};

const make = (changed: StorySample = {}) => {
  const story = makeStory({ ...sample, ...changed });
  const find = (id: string) => {
    const article = story.articles.find((candidate) => candidate.id === id);
    if (!article) throw new Error(id);
    return article;
  };
  const pair = (a: string, b: string): Pair => [find(a), find(b)];
  const claim = (id: string) => {
    const found = story.claims.find((candidate) => candidate.id === id);
    if (!found) throw new Error(id);
    return found;
  };
  return { story, pair, claim };
};

describe('How two of several articles stand to each other', () => {
  test('is computed from their own figures, whatever a third gives', () => {
    const { claim, pair } = make();
    expect(relatePair(claim('dead'), pair('a', 'c'))).toMatchObject({ tone: 'agree', word: 'same', basis: 'computed' });
    expect(relatePair(claim('dead'), pair('a', 'b'))).toMatchObject({ tone: 'contradict', basis: 'computed' });
  });

  test('is told of the two alone where two have the claim, and else said to be told of all', () => {
    const { claim, pair } = make();
    expect(relatePair(claim('gate'), pair('a', 'b'))).toMatchObject({ word: 'contradict', ofAll: false });
    const three = make({
      claims: [
        {
          id: 'gate',
          relation: 'differ',
          passages: [
            passage('a', 'The gate was open'),
            passage('b', 'The gate was shut'),
            passage('c', 'Nobody knew why'),
          ],
        },
      ],
    });
    expect(relatePair(three.claim('gate'), three.pair('a', 'b'))).toMatchObject({ word: 'differ', ofAll: true });
  });

  test('is agreement where an editor wrote that the two say the same', () => {
    const { claim, pair } = make({
      claims: [
        {
          id: 'gate',
          relation: 'differ',
          positions: [
            { says: 'open', articles: ['a', 'c'] },
            { says: 'shut', articles: ['b'] },
          ],
          passages: [
            passage('a', 'The gate was open'),
            passage('b', 'The gate was shut'),
            passage('c', 'Nobody knew why'),
          ],
        },
      ],
    });
    expect(relatePair(claim('gate'), pair('a', 'c'))).toMatchObject({ word: 'agree', ofAll: false });
    expect(relatePair(claim('gate'), pair('a', 'b'))).toMatchObject({ word: 'differ' });
  });

  test('is not what an editor wrote before one of the two came, or changed', () => {
    const wide = make({
      articles: Object.entries(bodies).map(([id, body]) => ({ id, body, ...(id === 'b' && { changed: '2024-05' }) })),
      claims: (['2024-04', '2024-06'] as const).map((read) => ({
        id: `read-${read}`,
        relation: 'agree',
        comparedIn: ['a', 'b'],
        read,
        passages: [passage('a', 'The gate was open'), passage('b', 'The gate was shut'), passage('c', 'Nobody knew')],
      })),
    });
    const unsaid = { tone: 'unread', word: null };
    expect(relatePair(wide.claim('read-2024-06'), wide.pair('a', 'b'))).toMatchObject({ word: 'agree', ofAll: false });
    expect(relatePair(wide.claim('read-2024-06'), wide.pair('a', 'c'))).toMatchObject(unsaid);
    expect(relatePair(wide.claim('read-2024-04'), wide.pair('a', 'b'))).toMatchObject(unsaid);
  });

  test('tells an article that was read and is silent from one that has yet to be read', () => {
    const { claim, pair } = make();
    expect(relatePair(claim('mayor'), pair('a', 'c'))?.tone).toBe('only');
    expect(relatePair(claim('mayor'), pair('a', 'b'))?.tone).toBe('unread');
    expect(relatePair(claim('nobody'), pair('a', 'c'))).toBeNull();
  });
});

describe('Two texts in step', () => {
  test('have each word once, in runs that lie in one sentence, the relation that most asks for a look first', () => {
    const { story, pair } = make();
    const { texts } = compareArticles(story, pair('a', 'b'));
    const runs = texts.map(({ article, runs }) =>
      runs.map(({ start, end, tone }) => `${tone}: ${article.text.text.slice(start, end)}`),
    );
    expect(runs).toEqual([
      ['contradict: Ten people died', 'contradict: The gate was open', 'unread: The mayor knew of it'],
      ['contradict: The gate was shut', 'contradict: Twelve people died', 'only: nobody came'],
    ]);
  });

  test('mark words that one alone has as its own where they stand inside a passage on which both agree, and never hide where they part', () => {
    const nested: StorySample = {
      claims: [
        {
          id: 'deaths',
          relation: 'agree',
          passages: [passage('a', 'Ten people died. The gate was open'), passage('b', 'Twelve people died')],
        },
        { id: 'number', relation: undefined, silent: ['b', 'c'], passages: [passage('a', 'Ten people')] },
        {
          id: 'gate',
          relation: 'differ',
          passages: [passage('a', 'The gate was open'), passage('b', 'The gate was shut')],
        },
        { id: 'open', relation: undefined, silent: ['b', 'c'], passages: [passage('a', 'open')] },
      ],
    };
    const { story, pair } = make(nested);
    const [{ article, runs }] = compareArticles(story, pair('a', 'b')).texts;
    expect(runs.map(({ start, end, tone }) => `${tone}: ${article.text.text.slice(start, end)}`)).toEqual([
      'only: Ten people',
      'agree: died.',
      'differ: The gate was',
      'differ: open',
    ]);
  });

  test('lead from each run to its counterpart, and where there is none, to the note', () => {
    const { story, pair } = make();
    const links = comparisonMarks(compareArticles(story, pair('a', 'b')), 0).filter(({ tag }) => tag === 'a');
    expect(links.map(({ id, properties }) => [id, properties['href']])).toEqual([
      ['a1', '#b2'],
      ['a2', '#b1'],
      ['a3', '#of-mayor'],
    ]);
  });

  test('count what each alone says apart, and what is yet to be read', () => {
    const { story, pair } = make();
    expect(tallyTones(compareArticles(story, pair('a', 'b')))).toEqual([
      { tone: 'contradict', side: null, count: 2 },
      { tone: 'unread', side: null, count: 1 },
      { tone: 'only', side: 1, count: 1 },
    ]);
  });

  test('show no word of an article that is linked alone, but what is quoted of it', () => {
    const { story, pair } = make({
      articles: Object.entries(bodies).map(([id, body]) => ({ id, body, display: id === 'b' ? 'link' : 'full' })),
    });
    const { texts } = compareArticles(story, pair('a', 'b'));
    const { spans, isWhole } = texts[1].shown;
    expect(isWhole).toBe(false);
    expect(spans.map(({ start, end }) => bodies.b.slice(start, end))).toEqual([
      'The gate was shut',
      'Twelve people died',
      'nobody came',
    ]);
  });

  test('mark the same words where both may be shown, and nowhere else', () => {
    const same = 'The harbour office said that it would look into it on Monday.';
    const story = (display: string) =>
      make({
        articles: [
          { id: 'a', body: `Ten people died. ${same}` },
          { id: 'b', body: `Twelve people died. ${same}`, display },
        ],
        claims: [{ id: 'dead', passages: [passage('a', 'Ten people died'), passage('b', 'Twelve people died')] }],
      });
    const tones = (display: string) => {
      const { story: made, pair } = story(display);
      return compareArticles(made, pair('a', 'b')).strands.map(({ tone }) => tone);
    };
    expect(tones('full')).toEqual(['agree', 'words']);
    expect(tones('passages')).toEqual(['agree']);
    expect(tones('link')).toEqual(['agree']);
  });
});

test('Words that both have are told only as far as both may be shown', () => {
  const same = 'The harbour office said that it would look into it on Monday';
  const { story, pair } = make({
    articles: [
      { id: 'a', body: `${same}. Nobody came.` },
      { id: 'b', body: `${same}. Nobody went.`, display: 'link' },
    ],
    claims: [{ id: 'told', relation: undefined, silent: ['a'], passages: [passage('b', same)] }],
  });
  const { strands } = compareArticles(story, pair('a', 'b'));
  expect(strands.flatMap(({ run }) => run?.words ?? [])).toEqual([12]);
});

describe('In which order two texts tell', () => {
  const topics = (one: string, other: string) => {
    const { story, pair } = make({
      articles: [
        { id: 'a', body: one },
        { id: 'b', body: other },
      ],
      claims: [...'xyz'].map((id) => ({ id, passages: [passage('a', `It is ${id}`), passage('b', `It is ${id}`)] })),
    });
    return compareOrder(compareArticles(story, pair('a', 'b')));
  };

  test('is told of a topic that stands far from its place in the other, or is in one alone', () => {
    const { story, pair } = make({
      articles: [
        { id: 'a', body: 'It is w. It is x. It is y. It is z.' },
        { id: 'b', body: 'It is y. It is w. It is x.' },
      ],
      claims: [
        ...[...'wxy'].map((id) => ({ id, passages: [passage('a', `It is ${id}`), passage('b', `It is ${id}`)] })),
        { id: 'z', relation: undefined, silent: ['b'], passages: [passage('a', 'It is z')] },
      ],
    });
    for (const claim of story.claims) claim.topic = { ...claim.topic, id: claim.id, name: claim.id };
    const told = () =>
      compareOrder(compareArticles(story, pair('a', 'b'))).topics.map(({ topic, places }) => [topic.name, ...places]);
    expect(told()).toEqual([
      ['y', { index: 2, count: 4 }, { index: 0, count: 3 }],
      ['z', { index: 3, count: 4 }, 'silent'],
    ]);
    for (const claim of story.claims.filter(({ id }) => id === 'z')) {
      claim.unread = claim.silent;
      claim.silent = [];
    }
    expect(told().at(-1)).toEqual(['z', { index: 3, count: 4 }, 'unread']);
  });

  test('is the same where no claim would have to be moved', () => {
    expect(topics('It is x. It is y. It is z.', 'It is x. It is y. It is z.')).toMatchObject({ shared: 3, moved: 0 });
  });

  test('is told by how few claims would have to be moved', () => {
    expect(topics('It is x. It is y. It is z.', 'It is z. It is x. It is y.')).toMatchObject({ shared: 3, moved: 1 });
  });
});

describe('The pairs that have a page', () => {
  const name = (index: number) => `n${String(index)}`;
  const ofArticles = (count: number, claims: Record<string, string[]>) =>
    makeStory({
      articles: Array.from({ length: count }, (_, index) => ({ id: name(index) })),
      claims: Object.entries(claims).map(([id, among]) => ({ id, in: among })),
    });
  const many = (count: number) => {
    const all = Array.from({ length: count }, (_, index) => name(index));
    return ofArticles(count, { one: all, two: all });
  };

  test('are all of a few articles; of two, the one stands at the root', () => {
    expect(listPairs(many(1))).toHaveLength(0);
    const two = many(2);
    expect(listPairs(two).map((pair) => pathOf(pair, two))).toEqual([undefined]);
    const three = many(3);
    expect(listPairs(three).map((pair) => pathOf(pair, three))).toEqual(['a+b', 'a+c', 'b+c']);
  });

  test('grow with the articles and not with their square', () => {
    const pairs = listPairs(many(40));
    expect(pairs.length).toBeLessThanOrEqual(40 * 3);
    expect(new Set(pairs.flat()).size).toBe(40);
  });

  test('share two claims or more where there are many articles, or are the two that share the most', () => {
    const keys = (claims: Record<string, string[]>) => listPairs(ofArticles(8, claims)).map(keyOf);
    expect(keys({ one: ['n0', 'n1', 'n2'], two: ['n0', 'n2', 'n3'] })).toEqual(['a+c']);
    expect(keys({ one: ['n0', 'n1', 'n2'], two: ['n4', 'n5'] })).toEqual(['a+b']);
    expect(keys({})).toEqual([]);
  });
});

test('Two articles may share each claim for which one has yet to be read and the other is not silent', () => {
  const { articles, claims } = makeStory({
    articles: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
    claims: [
      { id: 'one', in: ['a', 'b'], silent: [] },
      { id: 'two', in: ['a'], silent: ['b'] },
    ],
  });
  const count = (...letters: string[]) => {
    const [first, second] = articles.filter(({ id }) => letters.includes(id));
    return first && second && countOpen(claims, [first, second]);
  };
  expect([count('a', 'b'), count('a', 'c'), count('b', 'c'), count('c', 'd')]).toEqual([0, 2, 1, 2]);
});

describe('The wordings of a claim', () => {
  const copied = 'The gate of the old harbour was open all night, the mayor said';
  const wordings = (...quotes: string[]) => {
    const { claim } = make({
      articles: quotes.map((quote, index) => ({ id: `n${String(index)}`, body: `${quote}.` })),
      claims: [{ id: 'gate', passages: quotes.map((quote, index) => passage(`n${String(index)}`, quote)) }],
    });
    return groupWordings(claim('gate')).map((group) => group.map(({ data }) => data.letter));
  };

  test('are one where eight words and most of the shorter passage are the same', () => {
    expect(wordings(copied, `${copied} on Monday`, copied.toUpperCase())).toEqual([['A', 'B', 'C']]);
  });

  test('are one of three only where one run of words stands in all three', () => {
    const [first, middle, last] = ['A bell rang in the', 'old tower on the hill over the', 'harbour late at night'];
    expect(
      wordings(`${first} ${middle}`, `${first} ${middle} ${last}`, `${middle} ${last}`).map(({ length }) => length),
    ).toEqual([2]);
    const { claim } = make({
      articles: [
        { id: 'n0', body: `${copied}.` },
        { id: 'n1', body: `${copied}. ${copied.replaceAll('a', 'o')}.` },
        { id: 'n2', body: `${copied.replaceAll('a', 'o')}.` },
      ],
      claims: [
        {
          id: 'gate',
          passages: [
            passage('n0', copied),
            passage('n1', copied),
            passage('n1', copied.replaceAll('a', 'o')),
            passage('n2', copied.replaceAll('a', 'o')),
          ],
        },
      ],
    });
    expect(groupWordings(claim('gate')).map((group) => group.map(({ id }) => id))).toEqual([['n0', 'n1']]);
  });

  test('are their own where only a few words are the same', () => {
    expect(wordings(copied, 'The gate of the old harbour was shut, and nobody was there to open it')).toEqual([]);
  });
});
