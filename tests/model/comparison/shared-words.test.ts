import { describe, expect, test } from 'vitest';
import { parseArticleText } from '../../../src/corpus/parse-article-text.ts';
import { findSharedRuns, measureShared } from '../../../src/model/comparison/shared-words.ts';
import { indexWords } from '../../../src/model/comparison/word-index.ts';

const said = 'the water came over the old wall in the night';
const read = (...bodies: string[]) => bodies.map((body) => parseArticleText(body));
const runsOf = (...bodies: string[]) => {
  const texts = read(...bodies);
  return findSharedRuns(indexWords(texts), 0, 1).map(({ words, kind, spans }) => ({
    words,
    kind,
    texts: spans.map(({ start, end }, side) => texts[side]?.text.slice(start, end)),
  }));
};

describe('Words that stand in two texts', () => {
  test('are a run from eight words on, and none with seven', () => {
    expect(runsOf('One two three four five six seven eight.', 'x one two three four five six seven eight y')).toEqual([
      {
        words: 8,
        kind: 'own',
        texts: ['One two three four five six seven eight', 'one two three four five six seven eight'],
      },
    ]);
    expect(runsOf('One two three four five six seven.', 'one two three four five six seven')).toEqual([]);
  });

  test('are the same in other letters, with other punctuation and other apostrophes', () => {
    const [run] = runsOf(
      'It’s said: “The Water came, over the old wall”.',
      "It's said the water came over the old wall",
    );
    expect(run?.words).toBe(9);
  });

  test('do not run on over the end of a paragraph', () => {
    expect(runsOf('one two three four\n\nfive six seven eight', 'one two three four five six seven eight')).toEqual([]);
  });

  test('are found as the longest run, wherever they stand in the second', () => {
    const [run, ...others] = runsOf(`${said} again`, `${said.slice(0, 40)} x. Then ${said} again`);
    expect(run).toMatchObject({ words: 11, texts: [`${said} again`, `${said} again`] });
    expect(others).toEqual([]);
  });

  test('are quoted speech where both put them between quotation marks, and only there', () => {
    expect(runsOf(`He said: “${said}.”`, `She heard: „${said}“`)[0]?.kind).toBe('speech');
    expect(runsOf(`He said: “${said}.”`, `She heard ${said}`)[0]?.kind).toBe('own');
  });

  test('are a stock phrase where they are short and stand in four texts', () => {
    const four = [`A ${said}`, `B ${said}`, `C ${said}`, `D ${said}`] as const;
    expect(runsOf(...four)[0]?.kind).toBe('stock');
    expect(runsOf(four[0], four[1], four[2])[0]?.kind).toBe('own');
    const long = `${said} and nobody was there to close the gate`;
    expect(runsOf(long, long, long, long)[0]?.kind).toBe('own');
  });

  test('are eight words where each character stands alone only if they are sixteen characters', () => {
    const written = '洪水在夜间漫过了旧城墙而没有人';
    expect(runsOf(written, written)).toEqual([]);
    expect(runsOf(`${written}关门`, `${written}关门`)[0]?.words).toBe(8);
  });
});

describe('How much of a text stands in others', () => {
  test('is counted word by word, each once, and by article, the most first', () => {
    const index = indexWords(read(`${said}. ${said} again`, `x ${said} y`, `z ${said} again z`, 'nothing of it'));
    expect(measureShared(index, 0)).toEqual({
      words: 21,
      own: 21,
      speech: 0,
      stock: 0,
      others: [
        { text: 2, words: 21 },
        { text: 1, words: 20 },
      ],
      areAll: true,
    });
    expect(measureShared(index, 3)).toMatchObject({ own: 0, others: [] });
  });

  test('is told of not all others where words stand in too many to count with each', () => {
    const notice = `${said} and nobody was there to close the gate`;
    const shared = 'all of the boats had been brought in before';
    const index = indexWords(read(`${notice}. Then ${shared}`, `x ${shared}`, ...Array<string>(64).fill(notice)));
    expect(measureShared(index, 0)).toMatchObject({ own: 27, others: [{ text: 1, words: 9 }], areAll: false });
  });

  test('leaves quoted speech, with the “said” before it, and stock phrases apart', () => {
    const index = indexWords(
      read(
        `He said “${said}”. Here in the town nobody could be reached for a comment`,
        `She said “${said}”. Then in the town nobody could be reached for a comment`,
        'In the town nobody could be reached for a comment',
        'In the town nobody could be reached for a comment',
      ),
    );
    expect(measureShared(index, 0)).toMatchObject({ own: 0, speech: 11, stock: 10, others: [] });
  });
});
