/**
 * How long `npm run check` takes, from start to end of its process, on generated content: articles of 800 words, claims
 * with three passages each, one in fifty of them misquoted. Run it with `node tests/bench/check.ts [articles] [claims]`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toLetter } from '../../src/import/next-letter.ts';
import { createRandom, generateArticles } from './generate-articles.ts';

const [articleCount = 100, claimCount = 500] = process.argv.slice(2).map(Number);
const root = mkdtempSync(join(tmpdir(), 'claimline-bench-'));
const script = fileURLToPath(new URL('../../src/cli/check.ts', import.meta.url));
try {
  writeContent(root);
  const runs = Array.from({ length: 9 }, () => {
    const started = performance.now();
    const { stderr } = spawnSync(process.execPath, [script, '--root', root], { encoding: 'utf8', maxBuffer: 1e8 });
    return { ms: performance.now() - started, last: stderr.trimEnd().split('\n').at(-1) ?? '' };
  }).sort((a, b) => a.ms - b.ms);
  const [median, worst] = [runs[4]?.ms ?? NaN, runs[8]?.ms ?? NaN];
  console.log(`${String(articleCount)} articles, ${String(claimCount)} claims: ${runs[0]?.last ?? ''}`);
  console.log(`median of 9: ${median.toFixed(0)} ms; slowest: ${worst.toFixed(0)} ms`);
} finally {
  rmSync(root, { recursive: true });
}

function writeContent(folder: string): void {
  const random = createRandom(7);
  const articles = generateArticles(articleCount);
  const content = join(folder, 'content');
  cpSync(fileURLToPath(new URL('../fixtures/harbour/content', import.meta.url)), content, { recursive: true });
  for (const kind of ['articles', 'claims', 'events']) rmSync(join(content, kind), { recursive: true });
  for (const kind of ['articles', 'claims']) mkdirSync(join(content, kind));
  writeFileSync(join(content, 'gaps.yaml'), '[]\n');
  writeFileSync(join(content, 'site.yaml'), 'title: A\ndescription: A\nlanguage: en-GB\nlead: A\n');
  for (const [index, { id, title, date, paragraphs }] of articles.entries()) {
    const front = `letter: ${toLetter(index + 1)}\ntitle: ${title}\nkind: report\npublished: ${date}\nlanguage: en\ndisplay: full`;
    writeFileSync(join(content, 'articles', `${id}.mdx`), `---\n${front}\n---\n\n${paragraphs.join('\n\n')}\n`);
  }
  for (let claim = 0; claim < claimCount; claim++) {
    const passages = [0, 1, 2].map((offset) => {
      const { id = '', paragraphs = [] } = articles[(claim * 3 + offset) % articles.length] ?? {};
      const words = (paragraphs[Math.floor(random() * paragraphs.length)] ?? '').split(' ');
      const start = Math.floor(random() * Math.max(1, words.length - 14));
      const quoted = words.slice(start, start + 14);
      if (random() < 0.02) quoted[7] = 'misquoted';
      return `  - article: ${id}\n    quote: ${JSON.stringify(quoted.join(' '))}\n    voice: asserted\n`;
    });
    const front = `statement: A claim\ntopic: fire\nkind: fact\nrelation: agree\nterms: [some term ${String(claim)}, another]\npassages:\n${passages.join('')}`;
    const body = 'The analysis of the claim, in a sentence or two of *some* length.\n\nAnd a second paragraph.\n';
    writeFileSync(join(content, 'claims', `claim-${String(claim)}.mdx`), `---\n${front}---\n\n${body}`);
  }
}
