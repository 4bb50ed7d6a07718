import fc from 'fast-check';
import { toLetter } from '../../src/import/next-letter.ts';
import { anyEdtf } from '../model/dates/edtf-samples.ts';

/**
 * The files of a site with many events, the same at every run: dated in every form of EDTF, some of them undated, each
 * quoted from one of three articles or known from elsewhere. Its language is American English.
 *
 * @param count how many events there are
 */
export function makeTimeline(count: number): { files: Record<string, string>; dates: Map<string, string> } {
  const dates = fc.sample(anyEdtf, { numRuns: count, seed: 20240322 });
  const choose = fc.sample(fc.nat({ max: 1_000_000 }), { numRuns: count * 12, seed: 7 });
  let drawn = 0;
  const pick = <T>(items: readonly T[]): T => {
    const item = items[(choose[drawn++ % choose.length] ?? 0) % items.length];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const files: Record<string, string> = {
    'content/site.yaml': 'title: Many events\ndescription: A test.\nlanguage: en-US\nlead: A test.\n',
    'content/topics.yaml': topics
      .map(
        (topic, index) => `- id: ${topic}\n  name: The ${topic}\n  question: What of it?\n  order: ${String(index)}\n`,
      )
      .join(''),
  };
  const bodies = articles.map(() => [] as string[]);
  const dated = new Map<string, string>();
  for (const [index, date] of dates.entries()) {
    const id = `event-${String(index)}`;
    const undated = index % 16 === 5;
    if (!undated) dated.set(id, date);
    const title = `The ${pick(who)} ${pick(verbs)} the ${pick(what)} ${pick(where)}`;
    const quote = `${pick(who)} number ${String(index)} ${pick(verbs)} the ${pick(what)} ${pick(where)}, ${pick(said)}`;
    const quoted = index % 3 !== 0;
    const article = index % articles.length;
    if (quoted) bodies[article]?.push(`It is written that the ${quote}.`);
    files[`content/events/${id}.mdx`] = [
      '---',
      `title: ${title}`,
      ...(undated ? [`dateLabel: ${pick(said)}`, 'basis: unknown'] : [`date: "${date}"`]),
      ...(undated ? [] : [`basis: ${quoted ? pick(['stated', 'inferred']) : 'background'}`]),
      ...(undated && index % 32 === 5 ? [`after: [event-${String(index - 1)}]`] : []),
      `topic: ${pick(topics)}`,
      ...(quoted ? ['passages:', `  - article: ${articles[article]?.id ?? ''}`, `    quote: the ${quote}`] : []),
      ...(quoted
        ? []
        : [
            'references:',
            `  - title: ${title}`,
            `    publisher: The ${pick(who)}`,
            `    url: https://example.org/${id}`,
          ]),
      '---',
      '',
    ].join('\n');
  }
  for (const [index, { id, published }] of articles.entries()) {
    files[`content/articles/${id}.mdx`] = [
      '---',
      `letter: ${toLetter(index + 1)}`,
      `title: The ${id} account`,
      'kind: report',
      ...(published === null ? [] : [`published: "${published}"`]),
      'language: en',
      'display: full',
      '---',
      '',
      // An article that no event quotes has a text all the same: one without is refused.
      ...(bodies[index] ?? []).concat('More is not known.').map((sentence) => `${sentence}\n`),
    ].join('\n');
  }
  return { files, dates: dated };
}

const articles = [
  { id: 'first', published: '2024-03-23' },
  { id: 'second', published: '[2024-03-23..]' },
  { id: 'third', published: null },
];

const topics = ['toll', 'attack', 'warnings', 'aftermath', 'trial'];
const who = 'ministry embassy court governor council newspaper army committee agency hospital school union'.split(' ');
const verbs = 'announces rejects reviews counts publishes orders delays confirms questions records'.split(' ');
const what = 'report warning budget inquiry ceasefire evacuation census treaty hearing election siege verdict'.split(
  ' ',
);
const where = [
  'in the capital',
  'near the border',
  'at the old harbor',
  'across the province',
  'by night',
  'without notice',
];
const said = ['as was said later', 'by its own account', 'according to two people there', 'which nobody denied'];
