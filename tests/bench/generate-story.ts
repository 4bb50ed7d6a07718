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
  const pick = createPicker(random);
  const ids = texts.map(({ id }) => id);
  const first = Date.UTC(2020, 0, 1) + Math.floor(random() * DAYS) * DAY;
  const days = texts.map(() => toDay(first + Math.floor(random() * 9) * DAY));
  const correction = {
    date: '2026-01-02',
    page: '/claims/claim-1/',
    said: 'A word.',
    says: 'Another.',
    why: 'A slip.',
  };
  const files: Record<string, string> = {
    [`${folder}/topics.yaml`]: stringify(
      TOPICS.map((id, at) => ({ id, name: `Topic ${id}`, question: `What of ${id}?`, order: at + 1 })),
    ),
    [`${folder}/gaps.yaml`]: stringify(
      ['when', 'why'].map((id) => ({ id, question: `Nobody says ${id}?`, comparedIn: ids, read: READ })),
    ),
    [`${folder}/corrections.yaml`]: stringify([correction]),
  };
  texts.forEach((text, at) => {
    files[`${folder}/articles/${text.id}.mdx`] = writeArticle(text, at, days[at] ?? '', pick);
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
      const passage = quote();
      if (!passages.has(passage.article)) passages.set(passage.article, passage.quote);
    }
    const next = claims > 1 ? [`claim-${String(((at + 1) % claims) + 1)}`] : [];
    const front = {
      ...describeClaim(passages, ids, at, pick),
      related: at === 0 && related !== undefined ? [...next, related] : next,
      added: days[0],
    };
    // Two claims of five have an analysis.
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
      topic: TOPICS[at % TOPICS.length],
      claims: [`claim-${String((at % claims) + 1)}`],
      passages: [passage],
      added: days[0],
    };
    files[`${folder}/events/event-${String(at + 1)}.mdx`] = writeEntry(front, []);
  }
  return files;
}

/** @param at its place in the story, from 0 */
function writeArticle({ id, title, paragraphs }: StoryText, at: number, day: string, pick: Pick): string {
  const front = {
    letter: toLetter(at + 1),
    title,
    kind: pick(['report', 'report', 'report', 'news-analysis', 'editorial']),
    published: day,
    publisher: `Paper ${String((at % 9) + 1)}`,
    url: `https://example.org/${id}`,
    language: 'en',
    display: 'full',
    added: day,
  };
  return writeEntry(front, paragraphs);
}

/**
 * The fields of a claim, whose kind and relation go by its place.
 *
 * @param passages the words that it quotes, by the articles
 * @param articles the ids of all of the story
 */
function describeClaim(
  passages: ReadonlyMap<string, string>,
  articles: readonly string[],
  at: number,
  pick: Pick,
): object {
  const quoted = [...passages.keys()];
  const relation = (['figure', 'agree', 'differ', 'partly', 'agree'] as const)[at % 5] ?? 'agree';
  const isFigure = relation === 'figure';
  const hasPositions = passages.size > 2 && (relation === 'differ' || relation === 'partly');
  const letters = quoted.map((id) => `$${toLetter(articles.indexOf(id) + 1)}`);
  return {
    statement: toTitle([...passages.values()][0] ?? ''),
    topic: TOPICS[at % TOPICS.length],
    kind: isFigure ? 'figure' : pick(['fact', 'judgement', 'attribution']),
    key: at < 3,
    ...(isFigure && { unit: 'people hurt' }),
    ...(!isFigure && passages.size > 1 && { relation }),
    finding: `${letters.join(' and ')} have it in words of their own.`,
    comparedIn: articles,
    read: READ,
    ...(hasPositions && {
      positions: [
        { says: 'It is so.', articles: quoted.slice(0, 1) },
        { says: 'It may be so.', articles: quoted.slice(1) },
      ],
    }),
    silent: articles.filter((id) => !passages.has(id)),
    asked: [`what of claim ${String(at + 1)}`],
    passages: [...passages].map(([article, quote], place) => ({
      article,
      quote,
      voice: 'asserted',
      ...(isFigure && { value: 10 * (at + 1) + place, qualifier: pick(['exactly', 'at-least', 'about']) }),
    })),
  };
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

function createPicker(random: () => number): Pick {
  return (items) => items[Math.floor(random() * items.length)] as (typeof items)[number];
}

const TOPICS = ['one', 'two', 'three', 'four'];
/** The day on which all was last read against all. */
const READ = '2026-01-01';
const DAY = 86_400_000;
const DAYS = 1500;

/** A text of which an article is made. */
export interface StoryText {
  id: string;
  title: string;
  /** Each without a line break, its words with one space between them. */
  paragraphs: readonly string[];
}

type Pick = <T>(items: readonly T[]) => T;
