import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { SearchRecord, SpellingGroup } from '../../src/search/search-record.ts';

/** The content of this site as records and spellings, as far as ranking needs them. */
export function readRecords(): { records: SearchRecord[]; spellings: SpellingGroup[] } {
  const names = readYaml<{ id: string; name: string; count: string[]; spellings: string[]; note?: string }[]>('names');
  const variants = readYaml<string[][]>('spellings');
  const topics = readYaml<{ id: string; name: string; question: string }[]>('topics');
  return {
    records: [
      ...readEntries('articles').flatMap(({ id, data, body }) =>
        body.split(/\n\n+/u).map((text, at): SearchRecord => ({
          kind: 'passage',
          id: `p-${String(at + 1)}`,
          url: `/articles/${id}/#p-${String(at + 1)}`,
          title: String(data['title']),
          text: text.replace(/^#+ /u, ''),
          articles: [id],
          letters: [String(data['letter'])],
          date: '2024-03-23',
        })),
      ),
      ...readEntries('claims').map(({ id, data }): SearchRecord => ({
        kind: 'claim',
        id,
        url: `/claims/${id}/`,
        title: String(data['statement']),
        text: String(data['finding']),
        asked: (data['asked'] ?? []) as string[],
        articles: (data['passages'] as { article: string }[]).map(({ article }) => article),
        topics: [String(data['topic'])],
        claimKind: String(data['kind']),
      })),
      ...topics.map(({ id, name, question }): SearchRecord => ({
        kind: 'topic',
        id,
        url: `/claims/#${id}`,
        title: name,
        text: '',
        asked: [question],
        topics: [id],
      })),
      ...readEntries('events').map(({ id, data }): SearchRecord => ({
        kind: 'event',
        id,
        url: `/timeline/#${id}`,
        title: String(data['title']),
        text: String(data['note'] ?? ''),
        ...(typeof data['date'] === 'string' ? { date: data['date'].slice(0, 10) } : {}),
      })),
      ...names.map(({ id, name, count, spellings, note }): SearchRecord => ({
        kind: 'name',
        id,
        url: `/names/#${id}`,
        title: name,
        text: note ?? '',
        asked: [...count, ...spellings],
        names: [id],
      })),
    ],
    spellings: [
      ...names.map(({ id, name, count, spellings }) => ({ id, forms: [name, ...count, ...spellings] })),
      ...variants.map((forms) => ({ id: forms[0] ?? '', forms })),
    ],
  };
}

function readYaml<Value>(name: string): Value {
  return parse(readFileSync(path.join(CONTENT, `${name}.yaml`), 'utf8')) as Value;
}

function readEntries(folder: string): { id: string; data: Record<string, unknown>; body: string }[] {
  return readdirSync(path.join(CONTENT, folder))
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const [, head = '', ...body] = readFileSync(path.join(CONTENT, folder, file), 'utf8').split(/^---$/mu);
      return {
        id: path.basename(file, '.mdx'),
        data: parse(head, { schema: 'core' }) as Record<string, unknown>,
        body: body.join('---').trim(),
      };
    });
}

const CONTENT = path.resolve(import.meta.dirname, '../../content');
