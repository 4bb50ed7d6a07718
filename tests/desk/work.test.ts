import { describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { planActions, type Action } from '../../src/desk/edit/actions.ts';
import { countWork, listWork } from '../../src/desk/work/list-work.ts';
import { rankClaim, selectWords } from '../../src/desk/work/select-words.ts';
import { suggestPassage } from '../../src/desk/work/suggest-passage.ts';
import { importArticle } from '../../src/import/import-article.ts';
import { harbour } from '../support/make-content.ts';

const today = '2026-11-25';
const third =
  'At least 17 people were injured, the fire service said. Three ships were moved to the outer harbour. A crane fell.';

describe('The list of work of a third article', () => {
  const { file } = importArticle(
    third,
    'text',
    { id: 'third', title: '[Third]', kind: 'report', language: 'en' },
    ['A', 'B'],
    today,
  );
  const drafts = new Map([['content/articles/third.mdx', file.replaceAll(/ (is|how): #.*/g, ' $1: inferred')]]);
  const work = () => {
    const corpus = readCorpus(harbour, drafts);
    return { corpus, list: listWork(corpus, 'third', runChecks(corpus, today)) };
  };
  const act = (...actions: Action[]) => {
    const { corpus } = work();
    for (const [path, text] of planActions(
      actions,
      (name) => drafts.get(name) ?? corpus.sources.get(name) ?? null,
      today,
    )) {
      drafts.set(path, text);
    }
  };

  test('names each claim once, those first of which it may speak', () => {
    const { list } = work();
    expect(list?.claims.map(({ id }) => id)).toHaveLength(5);
    expect(
      list?.claims
        .slice(0, 2)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['injured', 'ships-moved']);
    expect(list?.sentences.map(({ text }) => text)).toHaveLength(3);
    expect(list?.unread.map(({ collection }) => collection)).toEqual(
      expect.arrayContaining(['claims', 'gaps', 'site']),
    );
    expect(list?.blanks).toEqual([]);
  });

  test('ends when all is decided', () => {
    act(
      {
        do: 'pin',
        collection: 'claims',
        id: 'injured',
        passage: {
          article: 'third',
          quote: 'At least 17 people were injured, the fire service said',
          voice: 'attributed',
          to: 'the fire service',
          value: 17,
          qualifier: 'at-least',
        },
        read: true,
      },
      {
        do: 'pin',
        collection: 'claims',
        id: 'ships-moved',
        passage: {
          article: 'third',
          quote: 'Three ships were moved to the outer harbour',
          voice: 'asserted',
          value: 3,
          qualifier: 'exactly',
        },
        read: true,
      },
      { do: 'unclaimed', article: 'third', quote: 'A crane fell', why: 'of no weight' },
    );
    const { list } = work();
    act(
      ...(list?.claims ?? []).map(({ id }) => ({ do: 'silent', claim: id, article: 'third', silent: true }) as const),
      ...(list?.unread ?? []).map(({ collection, id }) => ({ do: 'read', collection, id, article: 'third' }) as const),
    );
    const done = work();
    expect(done.list && countWork(done.list), JSON.stringify(done.list)).toBe(0);
    expect(runChecks(done.corpus, today)).toEqual([]);
  });

  test('is not there for an article that is not there', () => {
    expect(listWork(readCorpus(harbour), 'none', [])).toBeNull();
  });
});

test('The work of an article names what was taken out of it until it is confirmed', () => {
  const { file } = importArticle(
    'Advertisement\n\nA crane fell.',
    'text',
    { id: 'third', title: '[Third]', kind: 'report', language: 'en' },
    ['A', 'B'],
    today,
  );
  const draft = file.replaceAll(/ (is|how): #.*/g, ' $1: inferred');
  const list = (text: string) =>
    listWork(readCorpus(harbour, new Map([['content/articles/third.mdx', text]])), 'third', [])?.removed;
  expect(list(draft)).toMatchObject([{ text: 'Advertisement', index: 0 }]);
  expect(list(draft.replace(/^( +)why: .*$/m, '$&\n$1confirmed: true'))).toEqual([]);
});

describe('What the words suggest', () => {
  const of = (sentence: string, words = sentence) => {
    const text = { text: sentence, blocks: [{ start: 0, end: sentence.length, tag: 'p' }] };
    const start = sentence.indexOf(words);
    return suggestPassage(text, { start, end: start + words.length }, { language: 'en', published: '2021-03-08' });
  };

  test.each([
    [
      'At least 17 people were injured, the fire service said.',
      { voice: 'attributed', to: 'the fire service', value: 17, qualifier: 'at-least' },
    ],
    ['Dockers said that they had smelled gas.', { voice: 'attributed', to: 'Dockers', value: null }],
    [
      'According to the port authority, two ships were moved.',
      { voice: 'attributed', to: 'the port authority', value: 2, qualifier: 'exactly' },
    ],
    ['It could burn again.', { voice: 'asserted', hedged: true, stance: 'asserts' }],
    ['Who gave the order?', { stance: 'questions' }],
    ['The ministry denied that 17 people were injured.', { stance: 'denies', value: null, qualifier: null }],
    ['The ministry must act.', { stance: 'demands' }],
    ['Up to 1,200 were reportedly there.', { voice: 'unattributed', value: 1200, qualifier: 'at-most' }],
    ['Between 30 and 40 died.', { value: [30, 40], qualifier: 'between' }],
    ['At least 21 were injured, the hospital said on Saturday.', { value: 21, asOf: '2021-03-06' }],
    ['3 were missing as of 9 March.', { value: 3, asOf: '2020-03-09' }],
    ['3 were missing, the ministry said on March 4, 2019.', { value: 3, asOf: '2019-03-04' }],
    ['3 were missing, the ministry said on Monday.', { value: 3, asOf: '2021-03-08' }],
    ['3 were moved on Monday.', { value: 3, asOf: null }],
    ['The ministry said on Monday that it burned.', { value: null, asOf: null }],
  ])('%s', (sentence, suggested) => {
    expect(of(sentence)).toMatchObject(suggested);
  });

  test('is taken from the whole sentence of the words, but for what they count', () => {
    const suggested = of('As of 7 March, three were missing, the ministry said.', 'three were missing');
    expect(suggested).toMatchObject({ value: 3, asOf: '2021-03-07', voice: 'attributed', to: 'the ministry' });
  });
});

describe('Words that were selected', () => {
  const text = 'The hall burned, and the hall fell. A hall burned.';

  test('stand where what is beside them stands beside them too', () => {
    expect(selectWords(text, { words: ' hall ', before: 'burned, and the', after: ' fell.' })).toEqual({
      start: 25,
      end: 29,
    });
    expect(selectWords(text, { words: 'hall\nburned', before: 'fell. A ', after: '.' })).toEqual({
      start: 38,
      end: 49,
    });
  });

  test('are whole words, in any script', () => {
    expect(selectWords(text, { words: 'all burn', before: 'The h', after: 'ed, and' })).toEqual({ start: 4, end: 15 });
    expect(selectWords('קרה אתמול בלילה', { words: 'תמו', before: 'קרה א', after: 'ל' })).toEqual({ start: 4, end: 9 });
    expect(selectWords(text, { words: 'nothing', before: '', after: '' })).toBeNull();
  });

  test('bring the claims first whose terms they hold, then those whose statement shares words with them', () => {
    const article = { text, blocks: [{ start: 0, end: 34, tag: 'p' }] };
    const rank = (statement: string, ...terms: string[]) =>
      rankClaim({ statement, terms }, article, { start: 4, end: 15 });
    expect(rank('', 'hall burned')).toBeGreaterThan(rank('A hall was burned', 'fell'));
    expect(rank('A hall was burned', 'fell')).toBeGreaterThan(rank('', 'fell'));
    expect(rank('', 'fell')).toBeGreaterThan(rank('', 'ships'));
  });
});
