import type { RelationBasis, RelationWord } from '../../schemas/vocabularies.ts';
import { relate } from '../figures/relate.ts';
import type { Article, Claim } from '../story/story.ts';
import { listRelated } from '../story/tally.ts';
import type { Pair } from './pairs.ts';

/**
 * How two articles stand to each other on a claim, whoever else has it. Their figures decide; without figures, the
 * positions; without positions, what an editor wrote of all the articles that have it. Null where neither has it.
 */
export function relatePair(claim: Claim, pair: Pair): PairRelation | null {
  const sides = claim.sides.filter(({ article }) => pair.includes(article));
  const [only] = sides;
  if (!only) return null;
  if (sides.length === 1) {
    const [other] = pair.filter((article) => article !== only.article);
    const isOpen = other !== undefined && claim.unread.includes(other);
    return { tone: isOpen ? 'unread' : 'only', word: null, basis: 'counted', ofAll: false };
  }
  const computed = relate(
    sides.map(({ article, passages }) => ({
      article: article.id,
      figures: passages.flatMap(({ figure }) => figure ?? []),
    })),
    undefined,
    claim.data.cumulative,
  );
  if (computed) return { tone: tones[computed.word], word: computed.word, basis: 'computed', ofAll: false };
  const judged = listRelated(claim);
  const isJudged = pair.every((article) => judged.includes(article));
  if (isJudged && areTogether(claim, pair)) return { tone: 'agree', word: 'agree', basis: 'judged', ofAll: false };
  const written = isJudged ? claim.data.relation : undefined;
  if (written === undefined) return { tone: 'unread', word: null, basis: 'judged', ofAll: false };
  return { tone: tones[written], word: written, basis: 'judged', ofAll: judged.length > 2 };
}

/** Whether an editor wrote that two articles say the same, among others that do not. */
function areTogether({ data }: Claim, pair: Pair): boolean {
  return data.positions.some(({ articles }) => pair.every(({ id }: Article) => articles.includes(id)));
}

/** The tones in which words are marked, the ones that most ask for a look first. */
export const toneOrder = ['contradict', 'differ', 'partly', 'agree', 'words', 'unread', 'only'] as const;

/** Whether the two part, as far as words in a tone go: they differ, contradict or give different figures. */
export function isApart(tone: Tone): boolean {
  return tone === 'contradict' || tone === 'differ';
}

const tones: Record<RelationWord, Tone> = {
  contradict: 'contradict',
  differ: 'differ',
  'both-hold': 'differ',
  update: 'differ',
  partly: 'partly',
  agree: 'agree',
  same: 'agree',
  'one-so-far': 'unread',
  'one-only': 'only',
};

/** The relation whose shape stands for a tone; the shared wording and what is open have none. */
export const toneGlyphs: Partial<Record<Tone, RelationWord>> = {
  contradict: 'contradict',
  differ: 'differ',
  partly: 'partly',
  agree: 'agree',
  only: 'one-only',
};

/**
 * How words are marked: by how the two articles stand to each other. `words`: only the wording is shared. `only`: the
 * other article was read and is silent. `unread`: nobody has read the other for it, or nobody has compared the two.
 */
export type Tone = (typeof toneOrder)[number];

export interface PairRelation {
  tone: Tone;
  /** Null where one of the two alone has the claim, or no one has said how they stand. */
  word: RelationWord | null;
  basis: RelationBasis;
  /** Whether an editor said it of more articles than the two. */
  ofAll: boolean;
}
