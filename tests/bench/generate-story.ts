import { stringify } from 'yaml';
import { toLetter } from '../../src/import/next-letter.ts';
import { writeBody } from '../../src/import/write-body.ts';
import { createRandom, generateArticles } from './generate-articles.ts';

/**
 * The files of a site of one story that no one wrote, without a fault for the check. The same for the same seed.
 *
 * @param articles how many
 * @returns paths from the site's folder, with their text
 */
export function generateStory(articles: number, seed = 1): Record<string, string> {
  const texts = generateArticles(articles, seed);
  return {
    'content/site.yaml': stringify({
      title: 'Generated articles',
      description: 'Articles that no one wrote.',
      language: 'en-GB',
      lead: 'Generated articles.',
      comparedIn: texts.map(({ id }) => id),
      read: '2026-01-01',
    }),
    'content/names.yaml': '[]\n',
    ...writeStory(texts, 'content', createRandom(seed)),
  };
}

/**
 * Makes a story of texts: for each twenty of them ten claims of three passages and five events; four topics, two
 * questions and a correction. Every claim was read for every article, so that the check finds nothing.
 *
 * @param folder of the story, from the root of the site
 * @param related the address of a claim of another story, where one is to be named
 */
export function writeStory(
  texts: readonly StoryText[],
  folder: string,
  random: () => number,
  related?: string,
): Record<string, string> {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const ids = texts.map(({ id }) => id);
  const reviewed = { comparedIn: ids, read: '2026-01-01' };
  const topics = ['one', 'two', 'three', 'four'].map((word, at) => ({
    id: `topic-${word}`,
    name: `Topic ${word}`,
    question: `What of ${word}?`,
    order: at + 1,
  }));
  const files: Record<string, string> = {
    [`${folder}/topics.yaml`]: stringify(topics),
    [`${folder}/gaps.yaml`]: stringify(
      ['when', 'why'].map((id) => ({ id, question: `Nobody says ${id}?`, note: 'It was not asked.', ...reviewed })),
    ),
    [`${folder}/corrections.yaml`]: stringify([
      { date: '2026-01-02', page: '/claims/claim-1/', said: 'A word.', says: 'Another word.', why: 'It was wrong.' },
    ]),
  };
  const first = Date.UTC(2020, 0, 1) + Math.floor(random() * DAYS) * DAY;
  const days = texts.map(() => toDay(first + Math.floor(random() * 9) * DAY));
  texts.forEach(({ id, title, paragraphs }, at) => {
    const front = {
      letter: toLetter(at + 1),
      title,
      kind: pick(['report', 'report', 'report', 'news-analysis', 'editorial']),
      published: days[at],
      publisher: `Paper ${String((at % 9) + 1)}`,
      url: `https://example.org/${id}`,
      language: 'en',
      display: 'full',
      added: days[at],
    };
    files[`${folder}/articles/${id}.mdx`] = writeEntry(front, paragraphs);
  });

  const quotable = texts.map((text) => ({ id: text.id, runs: findRuns(text) })).filter(({ runs }) => runs.length > 0);
  const quote = () => {
    const { id, runs } = pick(quotable);
    return { article: id, quote: pick(runs) };
  };
  const claims = Math.ceil(texts.length / 2);
  for (let at = 0; at < claims; at++) {
    const passages = new Map<string, string>();
    while (passages.size < Math.min(3, quotable.length)) {
      const { article, quote: words } = quote();
      if (!passages.has(article)) passages.set(article, words);
    }
    const quoted = [...passages.keys()];
    const [one = '', ...others] = quoted;
    const relation = (['figure', 'agree', 'differ', 'partly', 'agree'] as const)[at % 5] ?? 'agree';
    const isFigure = relation === 'figure';
    const toll = 10 + Math.floor(random() * 90);
    const letters = quoted.map((id) => `$${toLetter(ids.indexOf(id) + 1)}`);
    const front = {
      statement: toTitle(passages.values().next().value ?? ''),
      topic: topics[at % 4]?.id,
      kind: isFigure ? 'figure' : pick(['fact', 'judgement', 'attribution']),
      ...(at < 3 && { key: true }),
      ...(isFigure && { unit: 'people hurt' }),
      ...(!isFigure && passages.size > 1 && { relation }),
      finding: `${letters.join(' and ')} have it in words of their own.`,
      ...reviewed,
      ...(passages.size > 2 &&
        (relation === 'differ' || relation === 'partly') && {
          positions: [
            { says: 'It is so.', articles: [one] },
            { says: 'It may be so.', articles: others },
          ],
        }),
      silent: ids.filter((id) => !passages.has(id)),
      asked: [`what of claim ${String(at + 1)}`],
      related: [
        ...(claims > 1 ? [`claim-${String(((at + 1) % claims) + 1)}`] : []),
        ...(at === 0 && related !== undefined ? [related] : []),
      ],
      added: days[0],
      passages: [...passages].map(([article, words], place) => ({
        article,
        quote: words,
        voice: 'asserted',
        ...(isFigure && { value: toll + place, qualifier: pick(['exactly', 'at-least', 'about']) }),
      })),
    };
    // Two claims of five have an analysis, of as many words as the articles' paragraphs.
    const analysis = at % 5 < 2 ? [pick(pick(texts).paragraphs), pick(pick(texts).paragraphs)] : [];
    files[`${folder}/claims/claim-${String(at + 1)}.mdx`] = writeEntry(front, analysis.map(toPlain));
  }
  for (let at = 0; at < Math.ceil(texts.length / 4); at++) {
    const passage = quote();
    const front = {
      title: toTitle(passage.quote),
      date: toDay(first - (at % 5) * DAY),
      basis: 'inferred',
      how: 'From the day of the article.',
      topic: topics[at % 4]?.id,
      claims: [`claim-${String((at % claims) + 1)}`],
      passages: [passage],
      added: days[0],
    };
    files[`${folder}/events/event-${String(at + 1)}.mdx`] = writeEntry(front, []);
  }
  return files;
}

/** The first words of each sentence that stand in their text once. */
function findRuns({ paragraphs }: StoryText): string[] {
  const whole = paragraphs.join('\n');
  return paragraphs
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?]) /))
    .map((sentence) => sentence.split(' ').slice(0, 9).join(' '))
    .filter((run) => run.split(' ').length > 4 && whole.indexOf(run) === whole.lastIndexOf(run));
}

/** Some words as a title of the site's own. */
function toTitle(words: string): string {
  return toPlain(words.split(' ').slice(0, 6).join(' '));
}

/** Words of an article as words of the site's own: without what would make a marker or a quotation of them. */
export function toPlain(words: string): string {
  return words.replace(/[$“”„]/g, '');
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** An entry of the content: its front matter, and the paragraphs below. */
function writeEntry(front: object, paragraphs: readonly string[]): string {
  const children = paragraphs.map((value) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value }],
  }));
  const body = writeBody({ type: 'root', children });
  return `---\n${stringify(front, { lineWidth: 0 })}---\n${body === '' ? '' : `\n${body}\n`}`;
}

const DAY = 86_400_000;
const DAYS = 1500;

/** A text of which an article is made. */
export interface StoryText {
  id: string;
  title: string;
  /** Each without a line break, its words with one space between them. */
  paragraphs: readonly string[];
}
