import type { Basis } from '../../schemas/vocabularies.ts';
import type { Figure } from '../figures/figures.ts';
import type { Claim, ClaimPassage, Passage, Reference } from './story.ts';

/** Every figure given for a claim: by the articles, and, told apart from them, elsewhere. */
export function listFigures(claim: Claim): ClaimFigure[] {
  const given = claim.sides
    .flatMap(({ passages }) => passages.filter(givesFigure))
    .map((passage) => ({ ...dated(passage.figure), passage, basis: passage.data.asOfBasis ?? null }));
  const elsewhere = claim.data.background.map(({ by, reference, ...figure }) => ({
    ...dated(figure),
    by: by ?? null,
    reference,
  }));
  return [...given, ...elsewhere];
}

/** Whether a passage gives a figure. */
export function givesFigure(passage: Passage<ClaimPassage>): passage is FigurePassage {
  return passage.figure !== null;
}

function dated(figure: Figure): DatedFigure {
  return { figure, day: figure.asOf?.earliest ?? figure.asOf?.latest ?? null };
}

interface DatedFigure {
  figure: Figure;
  /** The earliest day that it may be of, for the order. */
  day: string | null;
}

export type FigurePassage = Passage<ClaimPassage> & { figure: Figure };

export type ClaimFigure = DatedFigure &
  (
    | { passage: FigurePassage; basis: Basis | null; reference?: never; by?: never }
    | { reference: Reference; by: string | null; passage?: never; basis?: never }
  );
