import { join } from 'node:path';
import { z } from 'astro/zod';
import { toString } from 'mdast-util-to-string';
import type { ShownIssue } from '../../checks/issue.ts';
import { allPassages } from '../../checks/passages.ts';
import { runChecks } from '../../checks/run-checks.ts';
import { findStories, readCorpus, type Corpus, type Drafts } from '../../corpus/read-corpus.ts';
import { detectFormat } from '../../import/detect-format.ts';
import { importArticle } from '../../import/import-article.ts';
import { Refusal } from '../../import/refusal.ts';
import { listDifferences } from '../edit/list-differences.ts';
import { actionSchema, planActions, type Action } from '../edit/actions.ts';
import { fileOf } from '../edit/edit-file.ts';
import { flattenSpace } from '../../model/passages/article-text.ts';
import { pinSpan } from '../../model/passages/pin-span.ts';
import { listWork } from '../work/list-work.ts';
import { rankClaim, selectWords } from '../work/select-words.ts';
import { suggestPassage } from '../work/suggest-passage.ts';
import { waysOfKnowing } from '../../schemas/vocabularies.ts';
import { schemaOf } from '../../schemas/field-schema.ts';
import { findNewFaults, refuseNewFaults } from './new-faults.ts';
import { digest, readFileOrNull, writeFiles } from './write-files.ts';

const basis = z.strictObject({ is: z.enum(waysOfKnowing), how: z.string().optional() });

/** A new article, of a text that was pasted. */
const importSchema = z.strictObject({
  do: z.literal('import'),
  text: z.string(),
  given: z.record(z.string(), z.string()),
  basis: z.record(z.string(), basis),
});

const actions = z.array(z.union([actionSchema, importSchema])).min(1);

/** What the desk in the browser asks for. `seen` are the digests of the files as it knows them. */
export const questionSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('state'), article: z.string().nullable() }),
  z.strictObject({
    ask: z.literal('select'),
    article: z.string(),
    words: z.string(),
    before: z.string(),
    after: z.string(),
  }),
  z.strictObject({ ask: z.literal('preview'), actions }),
  z.strictObject({ ask: z.literal('write'), actions, seen: z.record(z.string(), z.string()) }),
  z.strictObject({ ask: z.literal('undo') }),
  z.strictObject({ ask: z.literal('redo') }),
]);

/**
 * The desk's side in the development server: it answers what the desk in the browser asks, and writes what an editor
 * decided, each decision whole, to be undone and done again as long as the server runs.
 *
 * @param root the folder that holds `content/`
 * @param now the day that is written as today's
 */
export function createDesk(root: string, now: () => string) {
  const done: Step[] = [];
  const undone: Step[] = [];
  const read = (file: string) => readFileOrNull(root, file);
  let page = '';
  const findPlace = () => {
    const [first, ...others] = findStories(root);
    return others.find(({ path }) => page.startsWith(path)) ?? first;
  };
  /** The corpus of the story of the page: no step at the desk takes away what another may speak of. */
  const readStory = (drafts?: Drafts) => readCorpus(root, drafts, [findPlace().id]);

  /** @param on the page that asks, from the root of the site */
  function answer(question: Question, on = ''): unknown {
    page = on;
    switch (question.ask) {
      case 'state':
        return describeState(question.article);
      case 'select':
        return select(question);
      case 'preview':
        return preview(question.actions);
      case 'write':
        return write(question.actions, question.seen);
      case 'undo':
        return step(done, undone, 'before');
      case 'redo':
        return step(undone, done, 'after');
    }
  }

  /** What the files say once it is done; what there is to be said of it is added to `remarks`. */
  function plan(asked: readonly Asked[], remarks: string[] = []): Map<string, string> {
    const drafts = new Map<string, string>();
    const readDraft = (file: string) => drafts.get(file) ?? read(file);
    for (const action of asked) {
      const changed =
        action.do === 'import'
          ? importText(action, remarks)
          : planActions([action], readDraft, now(), findPlace().folder);
      for (const [file, text] of changed) drafts.set(file, text);
    }
    return drafts;
  }

  function importText({ text, given, basis }: z.infer<typeof importSchema>, remarks: string[]): Map<string, string> {
    const letters = readStory().articles.map(({ data }) => data.letter);
    const imported = importArticle(text, detectFormat('', text), given, letters, now(), basis);
    const { id, file } = imported;
    remarks.push(...imported.remarks);
    const path = fileOf('articles', id, findPlace().folder);
    if (read(path) !== null) throw new Refusal(`${path} is there already. Give the article another id.`);
    return new Map([[path, file]]);
  }

  function preview(asked: readonly Asked[]) {
    const drafts = plan(asked);
    return {
      changes: [...drafts].flatMap(([file, text]) =>
        listDifferences(read(file) ?? '', text).map((difference) => ({ file, ...difference })),
      ),
      faults: findNewFaults(readStory, drafts, now()),
      seen: digestsOf([...drafts.keys()]),
    };
  }

  function write(asked: readonly Asked[], seen: Readonly<Record<string, string>>) {
    const remarks: string[] = [];
    const drafts = plan(asked, remarks);
    for (const file of drafts.keys()) {
      const text = read(file);
      if ((text === null ? undefined : digest(text)) === seen[file]) continue;
      throw new Refusal(
        `${file} was changed on the disk since it was shown here. Nothing was written; look at it again and repeat what you did.`,
      );
    }
    refuseNewFaults(readStory, drafts, now());
    const before = new Map([...drafts.keys()].map((file) => [file, read(file)] as const));
    writeFiles(root, drafts);
    done.push({ label: describe(asked), before, after: drafts });
    undone.length = 0;
    return { written: [...drafts.keys()], remarks };
  }

  /** Takes back the last step, or does it again: only where the files still are as the step left them. */
  function step(from: Step[], to: Step[], side: 'before' | 'after') {
    const last = from.at(-1);
    if (!last) throw new Refusal(side === 'before' ? 'There is nothing to undo.' : 'There is nothing to do again.');
    for (const [file, text] of side === 'before' ? last.after : last.before) {
      if (read(file) === text) continue;
      throw new Refusal(
        `${file} was changed on the disk since then, and your changes there would be lost. Nothing was written.`,
      );
    }
    writeFiles(root, last[side]);
    from.pop();
    to.push(last);
    return { written: [...last[side].keys()] };
  }

  function select({ article, ...selected }: Extract<Question, { ask: 'select' }>) {
    const corpus = readStory();
    const text = corpus.texts.get(article);
    const { language = 'en', published } = corpus.articles.find(({ id }) => id === article)?.data ?? {};
    const span = text && selectWords(text.text, selected);
    if (!span)
      throw new Refusal('The article’s text has no such words: select some within it, not in the notes beside it.');
    const ranked = corpus.claims
      .map(({ id, data }) => ({ id, rank: rankClaim(data, text, span) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank);
    return {
      passage: { article, ...pinSpan(text.text, span) },
      suggestion: suggestPassage(text, span, { language, published }),
      claims: ranked.map(({ id }) => id),
    };
  }

  function describeState(article: string | null) {
    const corpus = readStory();
    const issues = runChecks(corpus, now());
    const { claims, events, topics, articles } = corpus;
    const letters = new Map(articles.map(({ id, data }) => [id, data.letter]));
    return {
      article: article !== null && corpus.texts.has(article) ? article : null,
      articles: articles.map(({ id }) => id),
      letters: Object.fromEntries([...letters].map(([id, letter]) => [letter, id])),
      claims: claims.map(({ id, data, body }) => ({
        id,
        name: data.statement,
        unit: data.unit ?? null,
        relation: data.relation ?? null,
        finding: data.finding ?? null,
        positions: data.positions
          .map((position) => `${position.articles.map((id) => letters.get(id) ?? id).join(', ')}: ${position.says}`)
          .join('\n'),
        hasOwnWords: data.finding !== undefined || body.trim() !== '',
        hasFigures: data.passages.some(({ value }) => value !== undefined),
        articles: [...new Set(data.passages.map((passage) => passage.article))],
        words: data.passages.map(({ article: id, quote }) => ({ article: letters.get(id) ?? id, quote })),
      })),
      events: events.map(({ id, data }) => ({ id, name: data.title })),
      topics: topics.map(({ data }) => ({ id: data.id, name: data.name })),
      published: articles.find(({ id }) => id === article)?.data.published ?? null,
      passages: listPassages(corpus, article),
      blocks: listBlocks(corpus, article),
      summary: (article === null ? undefined : (corpus.story[0] ?? corpus.site[0])?.data.summaries[article]) ?? '',
      work: article === null ? null : listWork(corpus, article, issues),
      findings: issues
        .filter((issue) => concerns(issue, corpus, article))
        .map((issue) => findWords(issue, corpus, article)),
      undo: done.at(-1)?.label ?? null,
      redo: undone.at(-1)?.label ?? null,
      seen: digestsOf(corpus.sources.keys()),
      root: join(root, '/'),
      folder: corpus.folder,
      path: corpus.path,
      page: `/${page.slice(corpus.path.length)}`,
      help: explainValues(),
    };
  }

  function digestsOf(files: Iterable<string>): Record<string, string> {
    return Object.fromEntries(
      [...files].flatMap((file) => {
        const text = read(file);
        return text === null ? [] : [[file, digest(text)]];
      }),
    );
  }

  return { answer, describeState, select, preview };
}

/** What the schemas say of the fields whose values an editor picks. */
function explainValues(): Record<string, string> {
  const claim = schemaOf('claims').properties;
  const fields = {
    kind: claim?.['kind'],
    relation: claim?.['relation'],
    ...claim?.['passages']?.items?.properties,
    basis: schemaOf('events').properties?.['basis'],
    articleKind: schemaOf('articles').properties?.['kind'],
  };
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field?.description ?? '']));
}

/** How each block of an article's text begins. */
function listBlocks({ articles }: Corpus, article: string | null): string[] {
  const { tree } = articles.find(({ id }) => id === article) ?? {};
  return (tree?.children ?? []).map((block) => flattenSpace(toString(block)).slice(0, 60));
}

/** The passages of an article, each with where it is written. */
function listPassages(corpus: Corpus, article: string | null) {
  return [...corpus.claims, ...corpus.events].flatMap((entry) =>
    entry.data.passages.flatMap((passage, index) =>
      passage.article !== article
        ? []
        : {
            collection: entry.collection,
            id: entry.id,
            index,
            file: entry.file,
            line: entry.at(['passages', index]).line,
            passage,
          },
    ),
  );
}

/** Whether a finding is of an article's page: in its own file, in what quotes it, or an error, which stops every page. */
function concerns({ file, severity, message, rule }: ShownIssue, corpus: Corpus, article: string | null): boolean {
  if (severity === 'error' || article === null) return severity === 'error';
  if (file === fileOf('articles', article, corpus.folder)) return true;
  // What is yet to be read stands in the list of work.
  if (rule === 'silence' || rule === 'reading') return false;
  return message.includes(article) || listPassages(corpus, article).some((passage) => passage.file === file);
}

/** A finding with the words of the article that it is about, where it stands at a passage. */
function findWords(issue: ShownIssue, corpus: Corpus, article: string | null) {
  const passage = allPassages(corpus)
    .filter(({ entry, passage }) => entry.file === issue.file && passage.article === article)
    .findLast(({ entry, path }) => entry.at(path).line <= issue.line);
  const { file, line, severity, message, remedy } = issue;
  return { file, line, severity, message, remedy, words: passage?.passage ?? null };
}

/** What was done, in a few words. */
function describe([first, ...rest]: readonly Asked[]): string {
  if (!first) return '';
  const words = {
    pin: 'words given to',
    unpin: 'words taken from',
    set: 'fields of',
    silent: 'silence on',
    read: 'reading of',
    unclaimed: 'words in no claim',
    create: 'new:',
    drop: 'end of',
    restore: 'words put back into',
    seal: 'seal of',
    import: 'a new article',
  }[first.do];
  const name = 'claim' in first ? first.claim : 'id' in first ? first.id : 'article' in first ? first.article : '';
  return `${words} ${name ?? ''}${rest.length > 0 ? ` and ${String(rest.length)} more` : ''}`.trim();
}

export type Desk = ReturnType<typeof createDesk>;
export type State = ReturnType<Desk['describeState']>;
export type Selection = ReturnType<Desk['select']>;
export type Preview = ReturnType<Desk['preview']>;
export type AskedAction = z.input<typeof actions>[number];
export type Question = z.infer<typeof questionSchema>;
type Asked = Action | z.infer<typeof importSchema>;

interface Step {
  label: string;
  before: ReadonlyMap<string, string | null>;
  after: ReadonlyMap<string, string | null>;
}
