import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../support/build-site.ts';

/** Changes a word of an article's text that no claim and no event quotes. */
export function changeArticle(site: Site, story: string): Change {
  const folder = join(site.root, 'content', story);
  const quoting = ['claims', 'events'].flatMap((kind) =>
    readdirSync(join(folder, kind)).map((name) => readFileSync(join(folder, kind, name), 'utf8')),
  );
  const isQuoted = (sentence: string) => {
    const start = sentence.split(' ').slice(0, 5).join(' ');
    return quoting.some((entry) => entry.includes(start));
  };
  for (const name of readdirSync(join(folder, 'articles'))) {
    const file = join(folder, 'articles', name);
    const source = readFileSync(file, 'utf8');
    const sentences = source.slice(source.indexOf('\n---\n')).split(/(?<=[.!?])\s/);
    const sentence = sentences.find((one) => /^[\w ]+ [a-z]{4,} [\w ]+\.$/.test(one) && !isQuoted(one));
    if (sentence === undefined) continue;
    const changed = sentence.replace(/ [a-z]{4,} /, ` ${newWord} `);
    writeFileSync(file, source.replace(sentence, changed));
    return { page: `articles/${name.replace(/\.mdx$/, '')}/index.html`, word: newWord };
  }
  throw new Error('Every sentence of the story is quoted.');
}

/** Changes the statement of a claim that quotes three articles. */
export function changeClaim(site: Site, story: string): Change {
  const file = join(site.root, 'content', story, 'claims/claim-2.mdx');
  const source = readFileSync(file, 'utf8');
  const statement = `A ${newWord} statement`;
  writeFileSync(file, source.replace(/^statement: .*$/m, `statement: ${statement}`));
  return { page: 'claims/claim-2/index.html', word: statement };
}

/** A word that no text has. */
const newWord = 'reconsidered';

/** A change, and where it is read. */
export interface Change {
  /** From the folder of the story. */
  page: string;
  word: string;
}
