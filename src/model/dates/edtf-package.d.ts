/** The part of the `edtf` package that is used here; the package carries no types of its own. */
declare module 'edtf' {
  export interface EdtfNode {
    type: 'Date' | 'Year' | 'Season' | 'Decade' | 'Century' | 'Interval' | 'Set' | 'List';
    /** Numbers for a single date: year, month from 0, day. Nested nodes for the other forms, which are not read here. */
    values: number[];
    approximate?: boolean | number;
    uncertain?: boolean | number;
  }

  /** @throws where the text is not EDTF of the given level */
  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 | 3 }): EdtfNode;
}
