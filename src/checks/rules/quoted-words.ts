import type { Entry } from '../../corpus/read-corpus.ts';
import { findLines, readBodyText } from '../../corpus/parse-article-text.ts';
import { flattenSpace } from '../../model/passages/article-text.ts';
import { issueInBody, type Fault, type Finding, type Rule } from '../issue.ts';
import { ownWordsInFields } from '../own-words.ts';

export const quotedWords: Rule = {
  name: 'quoted-words',
  asks: 'Words that the site’s own text puts in quotation marks stand so in an article.',
  check: (corpus) => {
    const texts = [...corpus.texts.values()].map(({ text }) => text);
    // Where an article cannot be read, the words may be its.
    if (corpus.unreadable.some(({ file }) => file.startsWith(`${corpus.folder}/articles`))) return [];
    const isQuoted = (words: string) =>
      splitAtOmissions(words).every((part) => texts.some((text) => text.includes(part)));
    return [
      ...ownWordsInFields(corpus).flatMap(({ words: text, report }) =>
        findQuotations(text)
          .filter(({ words }) => !isQuoted(words))
          .map(({ words }) => report(describeFault(words))),
      ),
      ...[...corpus.claims, ...corpus.events].flatMap((entry) => checkBody(entry, isQuoted)),
    ];
  },
};

function checkBody(entry: Entry<unknown>, isQuoted: (words: string) => boolean): Finding[] {
  const { tree } = entry;
  if (!tree || !entry.body.includes('“')) return [];
  const { text } = readBodyText(tree);
  const found = findQuotations(text).filter(({ words }) => !isQuoted(words));
  if (found.length === 0) return [];
  const lineAt = findLines(tree);
  const lines = entry.body.split(/\r?\n/);
  return found.map(({ words, index }) => {
    const line = lineAt(index);
    const column = (lines[line - 1]?.indexOf(`“${words}`) ?? -1) + 1;
    return issueInBody(entry, { line, column: Math.max(1, column), length: words.length + 2 }, describeFault(words));
  });
}

function findQuotations(text: string): { words: string; index: number }[] {
  return [...text.matchAll(/“([^“”]+)”/g)].map(({ 1: words = '', index }) => ({ words, index }));
}

/** What is left out of a quotation is marked by an ellipsis; each piece is looked for by itself. */
function splitAtOmissions(words: string): string[] {
  return words
    .split(/\[?(?:…|\.\.\.)\]?/)
    .map((part) => flattenSpace(part).replace(/[.,;:!?]$/, ''))
    .filter((part) => part !== '');
}

function describeFault(words: string): Fault {
  return {
    severity: 'warning',
    message: `The words “${words}” stand in no article.`,
    remedy: 'Quote the article’s own words, or write them without quotation marks; mark what is left out by “…”.',
  };
}
