import type { Story } from '../model/story/story.ts';
import { files, listSeries, seriesFile } from './open-data.ts';
import type { Whereabouts } from './whereabouts.ts';

/** How to read the open data, as programs that run as they are: Node or a browser's console, and Python. */
export function writeExamples(story: Story, { to, address }: Whereabouts): Example[] {
  const [series] = listSeries(story);
  const claims = `const answer = await fetch('${address(to.data(files.story))}');
const { claims } = await answer.json();
for (const { statement, computed, passages } of claims) {
  console.log(\`\${statement} (\${computed.word})\`);
  for (const { article, quote } of passages) console.log(\`  \${article}: \${quote}\`);
}`;
  const figures =
    series &&
    `import csv, io, urllib.request

with urllib.request.urlopen("${address(to.data(seriesFile(series, story)))}") as answer:
    text = io.TextIOWrapper(answer, encoding="utf-8", newline="")
    for row in csv.DictReader(text):
        print(row["as_of"], row["low"] or "…", row["high"] or "…", row["passage"] or row["reference"])`;
  return [
    { language: 'JavaScript', code: claims },
    ...(figures === undefined ? [] : [{ language: 'Python', code: figures }]),
  ];
}

interface Example {
  language: string;
  code: string;
}
