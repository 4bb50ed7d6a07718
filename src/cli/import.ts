import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { stdin, stdout } from 'node:process';
import { buffer } from 'node:stream/consumers';
import { hashBody } from '../corpus/hash-body.ts';
import { findStories, splitFrontMatter } from '../corpus/read-corpus.ts';
import { editEntry } from '../desk/edit/edit-file.ts';
import { decodeSource } from '../import/decode-source.ts';
import { detectFormat, type SourceFormat, sourceFormats } from '../import/detect-format.ts';
import { type Basis, type Given, importArticle, type Imported, refuseFaults } from '../import/import-article.ts';
import { Refusal } from '../import/refusal.ts';
import { knowableFields } from '../import/source-reading.ts';
import { articleKinds, waysOfKnowing } from '../schemas/vocabularies.ts';
import { placeOf } from '../schemas/collections.ts';
import { type Ask, askMissing, findWay, withTerminal } from './ask-missing.ts';
import { pickStory, storyOption } from './pick-story.ts';
import { run } from './run.ts';

const help = `npm run import -- <file|folder|-> [options]

Makes articles/<id>.mdx in the story's folder of an article's text, HTML or Markdown; "-" reads what is piped in, and of a folder each
file becomes an article. Every word is kept; what is not article text is taken out and listed in the file, for you to
confirm. On a terminal, what neither the options nor the copy say of an article is asked for.

  --id ID            the article's address; proposed from the title where absent
  --title TEXT       its headline
  --kind KIND        what the article is: ${articleKinds.join(', ')}
  --published DATE   when it was published, as an EDTF date: 2024-03-23, 2024-03, [2024-03-23..]
  --publisher NAME   the outlet
  --author NAME      who wrote it, where the text does not say so
  --url ADDRESS      where it stood
  --language TAG     the language of its text: en, ar, zh-Hant
  --basis FIELD=WAY  how a field is known: kind=inferred, or with a reason, "kind=inferred: it tells what happened";
                     stated: in the text itself; inferred: from it; background: from a named source outside it
  --again            takes another copy of an article that is there: its text is replaced, its fields stay
  --format FORMAT    text, html or markdown, where the file's ending does not tell
  --story ID         the story, where the site has several
  --root FOLDER      the project's folder; this one where absent
  --help             these words
`;

const text = { type: 'string' } as const;

await run(
  help,
  {
    id: text,
    title: text,
    kind: text,
    published: text,
    publisher: text,
    author: text,
    url: text,
    again: { type: 'boolean' },
    language: text,
    basis: { type: 'string', multiple: true },
    format: text,
    ...storyOption,
  },
  async ({ root, format: wanted, help: _help, again, basis, story, ...given }, [source, ...others]) => {
    if (source === undefined)
      throw new Refusal('No article was named. Give a file, or - to read what is piped in; --help lists the options.');
    if (others.length > 0)
      throw new Refusal(
        `One article is imported at a time, and ${others.length + 1} were named: ${[source, ...others].join(', ')}. A value with spaces needs quotes around it.`,
      );
    const format = sourceFormats.find((name) => name === wanted);
    if (wanted !== undefined && format === undefined)
      throw new Refusal(`The format "${wanted}" is not known. Give --format text, html or markdown.`);

    refuseFaults(given);
    const folder = join(root, placeOf('articles', pickStory(findStories(root), story).folder));
    const how: How = { folder, format, again: again === true, given, basis: readBasis(basis) };
    if (source !== '-' && (await isFolder(source))) {
      await importFolder(source, how);
      return;
    }
    const { path, imported } =
      source !== '-' && !how.again && stdin.isTTY && stdout.isTTY
        ? await withTerminal((ask) => importSource(source, how, ask))
        : await importSource(source, how);
    console.log(
      how.again
        ? `The text of ${path} was replaced and sealed anew; its fields are as they were. Now run: npm run check`
        : report(path, imported),
    );
  },
);

/** Imports every file of a folder in turn, and says of each what became of it. */
async function importFolder(folder: string, how: How): Promise<void> {
  const names = ['id', 'title', 'url'].filter((field) => field in how.given);
  if (names.length > 0)
    throw new Refusal(`--${names.join(' and --')} can be said of one article only, and ${folder} is a folder.`);
  const files = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  if (files.length === 0) throw new Refusal(`${folder} is empty. Put the articles' files into it.`);
  let done = 0;
  for (const [index, name] of files.entries()) {
    const lead = `${String(index + 1)} of ${String(files.length)}, ${name}:`;
    try {
      const { path, imported } = await importSource(join(folder, name), how);
      const { letter, removed, blanks, remarks } = imported;
      const left = `${String(removed.length)} to confirm under "removed", ${String(blanks.length)} left to fill in`;
      const became = how.again ? 'its text replaced' : `article ${letter}`;
      console.log([`${lead} ${path}, ${became}; ${left}.`, ...remarks].join(' '));
      done += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      console.error(`${lead} ${error.message}`);
    }
  }
  console.log(
    `${String(done)} of ${String(files.length)} were imported. What is left to do: npm run work -- <article>`,
  );
  if (done < files.length) process.exitCode = 1;
}

async function importSource(source: string, { folder, format, again, given, basis }: How, ask?: Ask) {
  const copy = decodeSource(await readSource(source), source === '-' ? 'The piped text' : source);
  const letters = await readLetters(folder);
  const take = (values: Given, ways: Basis) =>
    importArticle(
      copy,
      format ?? detectFormat(source, copy),
      values,
      letters,
      new Date().toISOString().slice(0, 10),
      ways,
    );
  let imported = take(given, basis);
  if (ask) {
    const answers = await askMissing(imported.known, ask);
    imported = take({ ...given, ...answers.given }, { ...basis, ...answers.basis });
  }
  if (/\.(?:pdf|docx?|odt|rtf)$/i.test(source))
    imported.remarks.push(
      'By its name it is no text, but it holds one, and that was read. Compare it with the source.',
    );
  const path = join(folder, `${imported.id}.mdx`);
  await mkdir(folder, { recursive: true });
  await (again ? replaceText : writeNew)(path, imported);
  return { path: relative(process.cwd(), path), imported };
}

/** How fields are known, as it is given: `kind=inferred: it tells what happened`. */
function readBasis(given: readonly string[] = []): Basis {
  return Object.fromEntries(
    given.map((words) => {
      const [, name, is = '', how] = /^(\w+)=(\w+)(?:: *(.+))?$/.exec(words) ?? [];
      const field = knowableFields.find((known) => known === name && known !== 'language');
      const way = findWay(is);
      if (field && way) return [field, { is: way, ...(how !== undefined && { how }) }];
      throw new Refusal(
        `The basis "${words}" is not known. Give a field and how it is known (${waysOfKnowing.join(', ')}), such as --basis kind=inferred.`,
      );
    }),
  );
}

async function isFolder(source: string): Promise<boolean> {
  return (await stat(source).catch(() => null))?.isDirectory() === true;
}

async function readSource(source: string): Promise<Uint8Array> {
  if (source === '-') return buffer(process.stdin);
  try {
    return await readFile(source);
  } catch (error) {
    const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'you may not read it' }[
      codeOf(error)
    ];
    if (why === undefined) throw error;
    throw new Refusal(`${source} cannot be read: ${why}. Give the path of the article's file.`);
  }
}

/** The letters that the articles have, read from the raw front matter, so that one faulty file does not stop the import. */
async function readLetters(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });
  const files = await Promise.all(
    names.filter((name) => name.endsWith('.mdx')).map((name) => readFile(join(folder, name), 'utf8').catch(() => '')),
  );
  return files.map((file) => /^letter:[ \t]*["']?([A-Z]+)/m.exec(file)?.[1] ?? '');
}

async function writeNew(path: string, { file }: Imported): Promise<void> {
  try {
    await writeFile(path, file, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    throw new Refusal(
      `${path} is there already, and an import never overwrites an article. Give another id with --id; or --again, where this is a better copy of the same article.`,
    );
  }
}

/** Puts another copy of its text into the file of an article, with what was taken out of that copy, and the new seal. */
async function replaceText(path: string, { id, body, removed }: Imported): Promise<void> {
  const source = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
    throw new Refusal(
      `${path} is not there, so there is no text to replace. Name the article with --id, or leave out --again.`,
    );
  });
  const article = { collection: 'articles', id } as const;
  const parts = splitFrontMatter(source);
  if (!parts) throw new Refusal(`${path} has no front matter that can be read. Mend it first.`);
  const hash = hashBody(body);
  if (hash === hashBody(parts.body)) throw new Refusal('The two copies have the same text. Nothing was written.');
  let text = `${source.slice(0, source.length - parts.body.length)}\n${body}\n`;
  const set = (field: string, value: unknown) => {
    text = editEntry(text, article, { do: 'set', path: [field], value });
  };
  text = editEntry(text, article, { do: 'remove', path: ['removed'] });
  if (removed.length > 0) set('removed', removed);
  set('changed', new Date().toISOString().slice(0, 10));
  set('sha256', hash);
  await writeFile(path, text);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function report(path: string, { letter, removed, blanks, remarks }: Imported): string {
  const taken = removed.map(
    ({ text, times = 1, why }) => `  ${shorten(text)}${times > 1 ? ` (${times.toString()} times)` : ''}: ${why}`,
  );
  return [
    `${path} was written, as article ${letter}.`,
    ...remarks,
    '',
    ...(taken.length > 0
      ? [
          'Taken out of the text. Confirm each by "confirmed: true", or put it back into the text and strike it from "removed":',
          ...taken,
        ]
      : ['Nothing was taken out of the text.']),
    '',
    ...(blanks.length > 0
      ? ['Left for you to fill in:', ...blanks.map(({ field, hint }) => `  ${field}: ${hint}`), '']
      : []),
    'Then read the text against its source, mark the headings that were missed with "## ", and run: npm run check',
  ].join('\n');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 100 ? `"${line}"` : `"${line.slice(0, 99)}…"`;
}

/** What is the same of every article of one import. */
interface How {
  /** Where the articles of the story lie. */
  folder: string;
  format: SourceFormat | undefined;
  again: boolean;
  given: Given;
  basis: Basis;
}
