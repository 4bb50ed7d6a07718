import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from './build-site.ts';
import { runCommand, type Ran } from './run-command.ts';

/** What an editor does to a site's content: with the commands, and by hand in its files. */
export function editContent(site: Site): Editor {
  const run = (command: string, ...args: string[]) => runCommand(command, [...args, '--root', site.root], site.root);
  const read = (file: string) => readFileSync(join(site.root, file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(site.root, file)), { recursive: true });
    writeFileSync(join(site.root, file), text);
  };
  return {
    run,
    read,
    write,
    check: async () => {
      const { out, err } = await run('check');
      return `${out}${err}`.trim();
    },
    fillBasis: (article) => {
      const text = read(article).replaceAll(/ is: #.*/g, ' is: inferred');
      write(article, text.replaceAll(/ how: #.*/g, ' how: from the copy'));
    },
    pin: async (words, article) => {
      const { out, err, code } = await run('pin', words, '--article', article);
      if (code !== 0) throw new Error(err);
      return out.replaceAll(/^ *#.*\n?/gm, '').trimEnd();
    },
    addPassage: (claim, ...lines) => {
      write(
        claim,
        read(claim).replace(/^passages:\n/m, (field) => `${field}${lines.join('\n')}\n`),
      );
    },
    fill: (file, values) => {
      for (const [field, value] of Object.entries(values)) {
        const text = read(file);
        const line = ['', '# ']
          .map((sign) => new RegExp(`^([ -]*)${sign}${field}:(?: \\[\\])? #`, 'm'))
          .find((pattern) => pattern.test(text));
        if (!line) throw new Error(`${file} has no blank "${field}".`);
        write(file, text.replace(line, `$1${field}: ${value} #`));
      }
    },
  };
}

export interface Editor {
  /** Runs a command, and waits for its end. */
  run: (command: string, ...args: string[]) => Promise<Ran>;
  /** What the check prints. */
  check: () => Promise<string>;
  /** A passage as `pin` writes it, without the remarks. */
  pin: (words: string, article: string) => Promise<string>;
  /** Fills what an import left blank of how the fields are known. */
  fillBasis: (article: string) => void;
  /** Fills blanks of a starting file, those that stand behind a "#" too. */
  fill: (file: string, values: Readonly<Record<string, string>>) => void;
  /** Adds lines to the passages of a claim, which end its front matter. */
  addPassage: (claim: string, ...lines: string[]) => void;
  read: (file: string) => string;
  write: (file: string, text: string) => void;
}
