/**
 * A date as ISO 8601 has it, where it is surely one day, one month or one year and nothing else; null where it is about
 * then, doubtful, one of several, or a span.
 *
 * @param edtf the date in EDTF
 */
export function readPlainDate(edtf: string): string | null {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(edtf) ? edtf : null;
}
