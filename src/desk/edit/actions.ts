import { z } from 'astro/zod';
import { hashBody } from '../../corpus/hash-body.ts';
import { parseBody } from '../../corpus/parse-article-text.ts';
import { splitFrontMatter } from '../../corpus/read-corpus.ts';
import { Refusal } from '../../import/refusal.ts';
import type { Removal } from '../../import/removal.ts';
import { writeBody } from '../../import/write-body.ts';
import type { IsoDay } from '../../model/dates/uncertain-date.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { id } from '../../schemas/fields.ts';
import { selector } from '../../schemas/passage.ts';
import { addItem, editEntry, fileOf, readEntry, type EntryName } from './edit-file.ts';
import type { YamlEdit } from './edit-yaml.ts';
import { isInline, writeFields } from './write-yaml.ts';

const names = Object.keys(collections) as (keyof typeof collections)[];
const owner = { collection: z.enum(['claims', 'events']), id };
const entry = { collection: z.enum(names), id };
const fields = z.record(z.string(), z.unknown());

/** What an editor does in one go. It names entries, never files, so that nothing outside content/ can be meant. */
export const actionSchema = z.discriminatedUnion('do', [
  /** Give words to a claim or an event; `read` says that its own words were read against the article. */
  z.strictObject({ do: z.literal('pin'), ...owner, passage: fields, read: z.boolean().default(false) }),
  z.strictObject({ do: z.literal('unpin'), ...owner, passage: z.int().min(0) }),
  /** Change fields of an entry or, by a path, of a part of it; null takes a field out. */
  z.strictObject({
    do: z.literal('set'),
    ...entry,
    path: z.array(z.union([z.string(), z.int().min(0)])).default([]),
    fields,
  }),
  /** The article was read and does not make the claim; or that it was so is taken back. */
  z.strictObject({ do: z.literal('silent'), claim: id, article: id, silent: z.boolean().default(true) }),
  /** The entry's own words were read against the article. */
  z.strictObject({ do: z.literal('read'), ...entry, article: id }),
  /** The words were read and hold no claim. */
  z.strictObject({ do: z.literal('unclaimed'), article: id, ...selector, why: z.string().trim().min(1) }),
  /** A new claim, event, gap, name or correction. */
  z.strictObject({
    do: z.literal('create'),
    collection: z.enum(['claims', 'events', 'gaps', 'names', 'corrections']),
    id: id.optional(),
    data: fields,
  }),
  /** A question that an article answers. */
  z.strictObject({ do: z.literal('drop'), collection: z.literal('gaps'), id }),
  /** What an import took out is text of the article, and stands behind so many of its blocks. */
  z.strictObject({ do: z.literal('restore'), article: id, removed: z.int().min(0), behind: z.int().min(0) }),
  /** The text of the article is right as it now stands. */
  z.strictObject({ do: z.literal('seal'), article: id }),
]);

/**
 * What the files say once some things are done, one after the other. Nothing is written.
 *
 * @param readFile the text of a file by its path from the root, or null where there is none
 * @param today the day that is written where the editor says that something was read or changed
 * @param story the folder of the story whose entries are meant
 * @returns the new text of each file that is changed, by its path
 * @throws Refusal for what cannot be done, with what to do instead
 */
export function planActions(
  actions: readonly Action[],
  readFile: ReadFile,
  today: IsoDay,
  story?: string,
): Map<string, string> {
  const drafts = new Map<string, string>();
  const read: ReadFile = (file) => drafts.get(file) ?? readFile(file);
  for (const action of actions)
    plan(action, { drafts, read, today, fileOf: (collection, id) => fileOf(collection, id, story) });
  for (const [file, text] of drafts) if (text === readFile(file)) drafts.delete(file);
  return drafts;
}

function plan(action: Action, files: Files): void {
  switch (action.do) {
    case 'pin': {
      const { article } = action.passage;
      edit(files, action, { do: 'append', path: ['passages'], value: inOrder(action.passage) });
      if (typeof article !== 'string') throw new Refusal('The passage does not say of which article it is.');
      if (action.collection === 'claims') breakSilence(files, action.id, article);
      if (action.read) markRead(files, action, article);
      return;
    }
    case 'unpin': {
      const isWhole = action.collection === 'events' && listOf(files, action, 'passages').length === 1;
      edit(files, action, { do: 'remove', path: isWhole ? ['passages'] : ['passages', action.passage] });
      return;
    }
    case 'set':
      for (const [field, value] of Object.entries(action.fields)) {
        const path = [...action.path, field];
        // A list of several lines is written anew.
        if (!isInline(value)) edit(files, action, { do: 'remove', path });
        edit(files, action, value === null ? { do: 'remove', path } : { do: 'set', path, value });
      }
      return;
    case 'silent': {
      if (!action.silent) return breakSilence(files, action.claim, action.article);
      const claim = { collection: 'claims', id: action.claim } as const;
      if (listOf(files, claim, 'silent').includes(action.article)) return;
      edit(files, claim, { do: 'append', path: ['silent'], value: action.article });
      return;
    }
    case 'read':
      markRead(files, action, action.article);
      return;
    case 'unclaimed': {
      const { do: _do, article, ...value } = action;
      edit(files, { collection: 'articles', id: article }, { do: 'append', path: ['unclaimed'], value });
      return;
    }
    case 'create':
      create(files, action);
      return;
    case 'drop':
      edit(files, action, { do: 'remove', path: [] });
      return;
    case 'restore':
      restore(files, action);
      return;
    case 'seal':
      seal(files, action.article);
  }
}

function edit({ drafts, read, fileOf }: Files, name: EntryName, change: YamlEdit): void {
  const file = fileOf(name.collection, name.id);
  const source = read(file);
  if (source === null) throw new Refusal(`There is no ${file}. It may have been renamed or taken away; look again.`);
  drafts.set(file, editEntry(source, name, change));
}

function listOf({ read, fileOf }: Files, name: EntryName, field: string): readonly unknown[] {
  const list = readEntry(read(fileOf(name.collection, name.id)) ?? '', name)[field];
  return Array.isArray(list) ? (list as unknown[]) : [];
}

/** An article that makes a claim is not silent on it. */
function breakSilence(files: Files, claim: string, article: string): void {
  const name = { collection: 'claims', id: claim } as const;
  const silent = listOf(files, name, 'silent');
  const index = silent.indexOf(article);
  if (index < 0) return;
  edit(files, name, { do: 'remove', path: silent.length === 1 ? ['silent'] : ['silent', index] });
}

function markRead(files: Files, name: EntryName, article: string): void {
  if (!listOf(files, name, 'comparedIn').includes(article)) {
    edit(files, name, { do: 'append', path: ['comparedIn'], value: article });
  }
  edit(files, name, { do: 'set', path: ['read'], value: files.today });
}

function create({ drafts, read, today, fileOf }: Files, { collection, id: name, data }: Create): void {
  const schema = collections[collection];
  const dated = 'added' in schema.schema.shape && data['added'] === undefined ? { ...data, added: today } : data;
  const order = Object.keys(schema.schema.shape);
  const sorted = Object.fromEntries(
    Object.entries(dated)
      .map(([field, value]) => [field, field === 'passages' ? (value as Passage[]).map(inOrder) : value] as const)
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  );
  if (!('folder' in schema)) {
    const file = fileOf(collection, '');
    drafts.set(file, addItem(read(file) ?? '', collection, sorted));
    return;
  }
  if (name === undefined) throw new Refusal('It needs an id: small letters, digits and hyphens, such as "death-toll".');
  for (const other of ['claims', 'events'] as const) {
    if (read(fileOf(other, name)) === null) continue;
    throw new Refusal(`The id "${name}" is that of ${fileOf(other, name)}. Take another.`);
  }
  drafts.set(fileOf(collection, name), ['---', ...writeFields(sorted, ''), '---', ''].join('\n'));
}

/** Puts back into the text, as a paragraph, what was taken out of the copy, and seals the text anew. */
function restore(files: Files, { article, removed, behind }: Restore): void {
  const name = { collection: 'articles', id: article } as const;
  const file = fileOf('articles', article);
  const source = files.read(file) ?? '';
  const list = listOf(files, name, 'removed') as readonly Removal[];
  const taken = list[removed];
  if (!taken)
    throw new Refusal('There is no such thing among what was taken out. It may have been put back; look again.');
  const { body = '' } = splitFrontMatter(source) ?? {};
  const words = writeBody({
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: taken.text }] }],
  });
  const blocks = parseBody(body).children;
  const [first, block] = [blocks[0], blocks[behind - 1]];
  const offset = (block ? block.position?.end.offset : first?.position?.start.offset) ?? 0;
  const at = source.length - body.length + offset;
  const gap = source.includes('\r\n') ? '\r\n\r\n' : '\n\n';
  const inserted = block ? gap + words : words + gap;
  files.drafts.set(file, source.slice(0, at) + inserted + source.slice(at));
  const path = ['removed', removed];
  const { times = 1 } = taken;
  if (times > 2) edit(files, name, { do: 'set', path: [...path, 'times'], value: times - 1 });
  else if (times > 1) edit(files, name, { do: 'remove', path: [...path, 'times'] });
  else edit(files, name, { do: 'remove', path: list.length === 1 ? ['removed'] : path });
  seal(files, article);
}

function seal(files: Files, article: string): void {
  const name = { collection: 'articles', id: article } as const;
  const source = files.read(files.fileOf('articles', article)) ?? '';
  const now = hashBody(splitFrontMatter(source)?.body ?? '');
  const { sha256 } = readEntry(source, name);
  if (sha256 === now) throw new Refusal('The text is sealed as it stands.');
  edit(files, name, { do: 'set', path: ['sha256'], value: now });
  if (sha256 !== undefined) edit(files, name, { do: 'set', path: ['changed'], value: files.today });
}

/** The fields of a passage in the order in which passages are written. */
function inOrder(passage: Passage): Passage {
  const rank = (field: string) => (passageFields.includes(field) ? passageFields.indexOf(field) : passageFields.length);
  return Object.fromEntries(
    Object.entries(passage)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .sort(([a], [b]) => rank(a) - rank(b)),
  );
}

const passageFields = 'article quote prefix suffix voice to stance hedged value qualifier asOf asOfBasis note'.split(
  ' ',
);

export type Action = z.infer<typeof actionSchema>;
export type ReadFile = (file: string) => string | null;
type Create = Extract<Action, { do: 'create' }>;
type Restore = Extract<Action, { do: 'restore' }>;
type Passage = Record<string, unknown>;

interface Files {
  drafts: Map<string, string>;
  read: ReadFile;
  today: IsoDay;
  fileOf: (collection: CollectionName, id: string) => string;
}
