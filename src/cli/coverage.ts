import { measureCoverage, type ArticleCoverage } from '../corpus/measure-coverage.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { Refusal } from '../import/refusal.ts';
import { pickStory, storyOption } from './pick-story.ts';
import { run } from './run.ts';

const help = `npm run coverage -- [article] [options]

Counts, for each article, how many of its words stand in a passage of a claim, and lists the rest by sentence. What
holds no claim, such as a dateline, is written under \`unclaimed\` in the article's file, and counts as read.

  --story ID     the story, where the site has several
  --root FOLDER  the project's folder; this one where absent
  --help         these words
`;

await run(help, storyOption, ({ root, story }, articles) =>
  report(measureCoverage(pickStory(readCorpus(root).stories, story)), articles),
);

function report(all: readonly ArticleCoverage[], wanted: readonly string[]): void {
  const unknown = wanted.filter((id) => !all.some(({ article }) => article.id === id));
  if (unknown.length > 0) {
    throw new Refusal(
      `There is no article "${unknown.join('", "')}". Those that there are: ${all.map(({ article }) => article.id).join(', ')}.`,
    );
  }
  const shown = all.filter(({ article }) => wanted.length === 0 || wanted.includes(article.id));
  console.log([writeTable(shown), ...shown.map(writeOpen)].join('\n\n'));
}

function writeTable(all: readonly ArticleCoverage[]): string {
  const rows = all.map(({ article, coverage: { words, quoted, unclaimed, open } }) => {
    const share = words === 0 ? '–' : `${Math.floor((100 * (words - open)) / words)} %`;
    return [article.id, words, quoted, unclaimed, open, share].map(String);
  });
  const table = [['Article', 'Words', 'In a claim', 'Without one', 'Open', 'Read'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** The words that nobody has put under a claim: sentences that no claim quotes, then what is left of the others. */
function writeOpen({ article, open }: ArticleCoverage): string {
  const [whole, rest] = [open.filter(({ isWhole }) => isWhole), open.filter(({ isWhole }) => !isWhole)];
  const write = (lead: string, parts: ArticleCoverage['open']) =>
    parts.length === 0 ? [] : [`  ${lead}`, ...parts.map(({ line, text }) => `  ${String(line).padStart(4)}  ${text}`)];
  return [
    article.file,
    ...(open.length === 0 ? ['  Every word stands in a claim, or was read without one.'] : []),
    ...write('In no claim:', whole),
    ...write('Left of sentences that a claim quotes in part:', rest),
  ].join('\n');
}
