import { articleKinds } from '../schemas/vocabularies.ts';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { hashBody } from '../corpus/hash-body.ts';
import { findStories, splitFrontMatter } from '../corpus/read-corpus.ts';
import { editEntry } from '../desk/edit/edit-file.ts';
import { decodeSource } from '../import/decode-source.ts';
import { detectFormat, sourceFormats } from '../import/detect-format.ts';
import { type Given, importArticle, type Imported } from '../import/import-article.ts';
import { Refusal } from '../import/refusal.ts';
import { placeOf } from '../schemas/collections.ts';
import { pickStory, storyOption } from './pick-story.ts';
import { run } from './run.ts';

const help = `npm run import -- <file|-> [options]

Makes articles/<id>.mdx in the story's folder of an article's text, HTML or Markdown; "-" reads what is piped in.
Every word is kept; what is not article text is taken out and listed in the file, for you to confirm.

  --id ID            the article's address; proposed from the title where absent
  --title TEXT       its headline
  --kind KIND        what the article is: ${articleKinds.join(', ')}
  --published DATE   when it was published, as an EDTF date: 2024-03-23, 2024-03, [2024-03-23..]
  --publisher NAME   the outlet
  --author NAME      who wrote it, where the text does not say so
  --url ADDRESS      where it stood
  --language TAG     the language of its text: en, ar, zh-Hant
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
    format: text,
    ...storyOption,
  },
  async ({ root, format: wanted, help: _help, again, story, ...given }, [source, ...others]) => {
    if (source === undefined)
      throw new Refusal('No article was named. Give a file, or - to read what is piped in; --help lists the options.');
    if (others.length > 0)
      throw new Refusal(
        `One article is imported at a time, and ${others.length + 1} were named: ${[source, ...others].join(', ')}. A value with spaces needs quotes around it.`,
      );
    const format = sourceFormats.find((name) => name === wanted);
    if (wanted !== undefined && format === undefined)
      throw new Refusal(`The format "${wanted}" is not known. Give --format text, html or markdown.`);

    const name = source === '-' ? 'The piped text' : source;
    const copy = decodeSource(await readSource(source), name);
    const folder = join(root, placeOf('articles', pickStory(findStories(root), story).folder));
    const imported = importArticle(
      copy,
      format ?? detectFormat(source, copy),
      given as Given,
      await readLetters(folder),
      new Date().toISOString().slice(0, 10),
    );
    const path = join(folder, `${imported.id}.mdx`);
    await mkdir(folder, { recursive: true });
    const shown = relative(process.cwd(), path);
    if (again === true) {
      await replaceText(path, imported);
      console.log(
        `The text of ${shown} was replaced and sealed anew; its fields are as they were. Now run: npm run check`,
      );
      return;
    }
    await writeNew(path, imported);
    console.log(report(shown, imported));
  },
);

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
      ? ['Taken out of the text. Confirm each, or put it back into the text and strike it from "removed":', ...taken]
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
