import { runChecks } from '../checks/run-checks.ts';
import { findClose, formatChoice } from '../corpus/did-you-mean.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { countWork, listWork, type Work } from '../desk/work/list-work.ts';
import { Refusal } from '../import/refusal.ts';
import { pickStory, storyOption } from './pick-story.ts';
import { run } from './run.ts';

const help = `npm run work -- <article> [options]

Lists what is left to do for an article: its blanks, what an import took out of it, the claims that it was not read for,
the events that it may report, its words in no claim, and what the site says that was not read against it. It ends when
all is decided, and says so.
The desk of npm run dev shows the same list, and does each by a press.

  --story ID     the story, where the site has several
  --root FOLDER  the project's folder; this one where absent
  --help         these words
`;

await run(help, storyOption, ({ root, story }, [id, ...rest]) => {
  const corpus = pickStory(readCorpus(root).stories, story);
  const ids = [...corpus.texts.keys()];
  if (id === undefined || rest.length > 0) {
    throw new Refusal(`Name one article: npm run work -- <article>. ${formatChoice([], ids)}`);
  }
  const work = listWork(corpus, id, runChecks(corpus, new Date().toISOString().slice(0, 10)));
  if (!work) throw new Refusal(`There is no article "${id}". ${formatChoice(findClose(id, ids), ids)}`);
  console.log(countWork(work) === 0 ? `All is decided for ${id}.` : write(work, id));
});

function write({ blanks, removed, claims, events, sentences, unread }: Work, id: string): string {
  const likely = claims.filter((claim) => claim.sentences.length > 0);
  const bare = claims.filter((claim) => claim.sentences.length === 0);
  const quote = (words: string) => `      “${words}”`;
  return [
    ...group(
      'Blanks and faults of its file',
      'fill in',
      blanks.map(({ file, line, message }) => `${file}:${String(line)}  ${message}`),
    ),
    ...group(
      'Taken out of its text, not yet confirmed',
      'compare each with the source, and write confirmed: true below it, or put it back',
      removed.map(({ text, times = 1, why }) => `“${text}”${times > 1 ? `, ${String(times)} times` : ''}: ${why}`),
    ),
    ...group(
      'Claims that it may make',
      `makes it: npm run pin -- "words" --claim <id> --article ${id}; does not: write ${id} under its silent; or later`,
      likely.map((claim) => [`${claim.id}: ${claim.statement}`, ...claim.sentences.map(quote)].join('\n')),
    ),
    ...group(
      'Claims of which no words were found in it',
      `write ${id} under silent, once it was read for each`,
      bare.map((claim) => `${claim.id}: ${claim.statement}`),
    ),
    ...group(
      'Events that it may report',
      `npm run pin -- "words" --event <id>, or write ${id} under its comparedIn`,
      events.map((event) => [`${event.id}: ${event.title}`, ...event.sentences.map(quote)].join('\n')),
    ),
    ...group(
      'Words in no claim or event',
      'pin them, or write them under unclaimed in the article’s file',
      sentences.map(({ line, text }) => `line ${String(line)}: “${text}”`),
    ),
    ...group(
      'Words of the site, not yet read against it',
      `mend what no longer holds, and write ${id} under comparedIn`,
      unread.map(({ collection, id: name, words }) => `${collection} ${name}: ${words}`),
    ),
  ].join('\n');
}

function group(name: string, what: string, items: readonly string[]): string[] {
  return items.length === 0
    ? []
    : [`${name} (${String(items.length)}): ${what}`, ...items.map((item) => `  ${item}`), ''];
}
