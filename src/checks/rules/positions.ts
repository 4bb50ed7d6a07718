import type { Entry } from '../../corpus/read-corpus.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { issueAt, type Finding, type Rule } from '../issue.ts';

export const positions: Rule = {
  name: 'positions',
  asks: 'Where three articles or more make a claim without figures and do not agree, each stands in one of its positions.',
  check: (corpus) => corpus.claims.flatMap(checkClaim),
};

function checkClaim(entry: Entry<ClaimData>): Finding | Finding[] {
  const { passages, positions, relation } = entry.data;
  const articles = [...new Set(passages.map(({ article }) => article))];
  const isForPositions = articles.length >= 3 && passages.every(({ value }) => value === undefined);
  if (positions.length === 0) {
    if (!isForPositions || relation === undefined || relation === 'agree') return [];
    return issueAt(entry, ['relation'], {
      severity: 'warning',
      message: `The relation "${relation}" does not say which of ${articles.join(', ')} stand together.`,
      remedy: 'Write `positions`: what each group of articles says, and which articles are in it.',
    });
  }
  if (!isForPositions) {
    return issueAt(entry, ['positions'], {
      message:
        articles.length < 3
          ? `The claim has \`positions\`, and passages of ${articles.length === 1 ? 'one article' : 'two articles'} only.`
          : 'The claim has `positions`, and figures that decide who stands with whom.',
      remedy: 'Take `positions` out.',
    });
  }
  const places = positions.flatMap(({ articles: ids }, index) =>
    ids.map((id, place) => ({ id, path: ['positions', index, 'articles', place] })),
  );
  const remedy = 'Name each article of the claim in one position.';
  const faults = places.flatMap(({ id, path }, index) => {
    const message = !articles.includes(id)
      ? `The article ${id} stands in a position, and has no passage for this claim.`
      : places.findIndex((place) => place.id === id) < index
        ? `The article ${id} stands in two positions.`
        : null;
    return message === null ? [] : issueAt(entry, path, { message, remedy });
  });
  const missing = articles.filter((id) => !places.some((place) => place.id === id));
  if (missing.length === 0) return faults;
  return [...faults, issueAt(entry, ['positions'], { message: `No position has ${missing.join(', ')}.`, remedy })];
}
