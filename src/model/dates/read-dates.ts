import type { EdtfText } from '../../schemas/fields.ts';
import { mapFields, type FieldSchema } from '../../schemas/field-schema.ts';
import { readEdtf } from './edtf.ts';
import type { UncertainDate } from './uncertain-date.ts';

/**
 * What an editor wrote, with every date of its schema read.
 *
 * @throws where a date is not EDTF; the checks refuse that
 */
export function readDates<T>(schema: FieldSchema, data: T): Dated<T> {
  return mapFields(data, schema, (value, { format }) =>
    format === 'edtf' && typeof value === 'string' ? requireDate(value) : value,
  ) as Dated<T>;
}

/**
 * The date that a text stands for.
 *
 * @throws where it is not EDTF; the checks refuse that
 */
export function requireDate(text: string): UncertainDate {
  const reading = readEdtf(text);
  if (!reading.ok) throw new Error(`"${text}": ${reading.problem} ${reading.remedy}`);
  return reading.date;
}

/** The date that a text stands for, or null where there is none: for the rules, of which `date` reports what is not EDTF. */
export function findDate(text: EdtfText | undefined): UncertainDate | null {
  const reading = text === undefined ? null : readEdtf(text);
  return reading?.ok ? reading.date : null;
}

/** A value of the content with its dates read. */
export type Dated<T> = T extends EdtfText ? UncertainDate : { [K in keyof T]: Dated<T[K]> };
