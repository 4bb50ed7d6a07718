import type { Reference } from '../../schemas/reference.ts';
import type { Basis } from '../../schemas/vocabularies.ts';
import { readEdtf } from '../dates/edtf.ts';
import type { Figure } from '../figures/figures.ts';
import type { Claim, Passage } from './story.ts';
import type { UncertainDate } from '../dates/uncertain-date.ts';

/** Every figure given for a claim: by the articles, and, told apart from them, elsewhere. */
export function listFigures(claim: Claim): ClaimFigure[] {
  const given = claim.sides.flatMap(({ passages }) =>
    passages.flatMap((passage) => {
      const { value, qualifier, asOf, asOfBasis } = passage.data;
      if (value === undefined || qualifier === undefined) return [];
      const date = readDate(asOf);
      return [{ figure: { value, qualifier, asOf }, date, day: dayOf(date), passage, basis: asOfBasis ?? null }];
    }),
  );
  const elsewhere = claim.data.background.map(({ value, qualifier, asOf, by, reference }) => {
    const date = readDate(asOf);
    return { figure: { value, qualifier, asOf }, date, day: dayOf(date), by: by ?? null, reference };
  });
  return [...given, ...elsewhere];
}

function readDate(text: string | undefined): UncertainDate | null {
  const reading = text === undefined ? null : readEdtf(text);
  return reading?.ok ? reading.date : null;
}

function dayOf(date: UncertainDate | null): string | null {
  return date?.earliest ?? date?.latest ?? null;
}

interface DatedFigure {
  figure: Figure;
  date: UncertainDate | null;
  /** The earliest day that it may be of, for the order. */
  day: string | null;
}

export type ClaimFigure = DatedFigure &
  (
    | { passage: Passage; basis: Basis | null; reference?: never; by?: never }
    | { reference: Reference; by: string | null; passage?: never; basis?: never }
  );
