import { hashBody } from '../../corpus/hash-body.ts';
import { splitFrontMatter, type Corpus, type Entry } from '../../corpus/read-corpus.ts';
import { readYaml } from '../../corpus/read-yaml.ts';
import { listChanges } from '../../model/passages/diff-words.ts';
import { locate } from '../../model/passages/locate.ts';
import type { ArticleData } from '../../schemas/article.ts';
import { schemaOf } from '../../schemas/field-schema.ts';
import { issueAt, type Circumstances, type Finding, type Rule } from '../issue.ts';
import { allPassages } from '../passages.ts';

export const unchanged: Rule = {
  name: 'unchanged',
  asks: 'The text of an article is the one that its `sha256` was taken of; where both are new, `changed` is new too.',
  check: (corpus, today, { readCommitted }) =>
    corpus.articles.flatMap((entry) => {
      const { sha256 } = entry.data;
      const now = hashBody(entry.body);
      if (sha256 === undefined) return [];
      if (sha256 === now) return askForDay(entry, today, readCommitted);
      return issueAt(entry, ['sha256'], {
        message: [
          `The text of ${entry.id} is not the one that "${sha256.slice(0, 12)}…" was taken of: it was changed.`,
          ...formatWords(entry, sha256, readCommitted),
          ...describeBroken(corpus, entry),
        ].join('\n'),
        remedy: `Put the text back as it was. Where the copy was faulty and is now right, write sha256: ${now} and changed: ${today}`,
      });
    }),
};

/** Without the day of the change, what was written against the text as it was would go on counting as read against it. */
function askForDay(entry: Entry<ArticleData>, today: string, readCommitted: ReadCommitted): Finding | [] {
  const committed = splitFrontMatter(readCommitted(entry.file) ?? '');
  const before = committed && readYaml(committed.frontMatter, schemaOf('articles'));
  if (!before?.ok) return [];
  const { sha256, changed } = (before.value ?? {}) as { sha256?: unknown; changed?: unknown };
  if (sha256 === undefined || sha256 === entry.data.sha256 || changed !== entry.data.changed) return [];
  return issueAt(entry, ['sha256'], {
    message: `The text of ${entry.id} was changed since the last commit, and \`changed\` does not say when.`,
    remedy: `Write changed: ${today}`,
  });
}

/** The changed words, where the last commit has the text that the hash was taken of. */
function formatWords(entry: Entry<ArticleData>, sha256: string, readCommitted: ReadCommitted): string[] {
  const committed = readCommitted(entry.file);
  const before = committed === null ? null : (splitFrontMatter(committed)?.body ?? null);
  if (before === null || hashBody(before) !== sha256) return [];
  const changes = listChanges(before, entry.body);
  return changes.length > 0 ? ['Changed words, [-before-] {+now+}:', ...changes.map((change) => `  ${change}`)] : [];
}

function describeBroken(corpus: Corpus, { id }: Entry<ArticleData>): string[] {
  const text = corpus.texts.get(id)?.text ?? '';
  const broken = allPassages(corpus).filter(
    ({ passage }) => passage.article === id && locate(text, passage).status !== 'found',
  );
  if (broken.length === 0) return ['No passage is broken by it.'];
  return [
    'Passages that are broken by it:',
    ...broken.map(
      ({ entry, path, passage }) => `  ${entry.file}:${entry.at([...path, 'quote']).line}: "${passage.quote}"`,
    ),
  ];
}

type ReadCommitted = Circumstances['readCommitted'];
