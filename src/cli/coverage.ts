import { measureCoverage, type Coverage } from '../corpus/measure-coverage.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { Refusal } from '../import/refusal.ts';
import { run } from './run.ts';

const help = `npm run coverage -- [article] [options]

Lists, for each article, how many of its sentences stand in a claim, and every sentence that stands in none.

  --root FOLDER  the project's folder; this one where absent
  --help         these words
`;

await run(help, {}, ({ root }, articles) => {
  report(measureCoverage(readCorpus(root)), articles);
});

function report(all: readonly Coverage[], wanted: readonly string[]): void {
  const unknown = wanted.filter((id) => !all.some(({ article }) => article.id === id));
  if (unknown.length > 0) {
    throw new Refusal(
      `There is no article "${unknown.join('", "')}". Those that there are: ${all.map(({ article }) => article.id).join(', ')}.`,
    );
  }
  const shown = all.filter(({ article }) => wanted.length === 0 || wanted.includes(article.id));
  console.log([writeTable(shown), ...shown.map(writeOpen)].join('\n\n'));
}

function writeTable(all: readonly Coverage[]): string {
  const rows = all.map(({ article, sentences }) => {
    const covered = sentences.filter(({ isCovered }) => isCovered).length;
    const share = sentences.length === 0 ? '–' : `${Math.floor((100 * covered) / sentences.length)} %`;
    return [article.id, sentences.length, covered, sentences.length - covered, share].map(String);
  });
  const table = [['Article', 'Sentences', 'In a claim', 'In none', 'Share'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function writeOpen({ article, sentences }: Coverage): string {
  const open = sentences.filter(({ isCovered }) => !isCovered);
  const lead = open.length === 0 ? 'Every sentence stands in a claim.' : 'In no claim:';
  return [
    `${article.file}`,
    `  ${lead}`,
    ...open.map(({ line, text }) => `  ${String(line).padStart(4)}  ${text}`),
  ].join('\n');
}
