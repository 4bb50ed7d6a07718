import type { Corpus, Entry } from '../corpus/read-corpus.ts';
import { schemaOf, walkFields, type Field } from '../schemas/field-schema.ts';
import { soundEntries } from './entries.ts';

/**
 * Every field of every entry, with what the schema says of it. A field with a fault is left out, not its entry, so that all
 * that is wrong with the entry is found at once.
 */
export function allFields(corpus: Corpus): readonly EntryField[] {
  const known = fields.get(corpus) ?? listFields(corpus);
  fields.set(corpus, known);
  return known;
}

/** Several rules ask for them. */
const fields = new WeakMap<Corpus, readonly EntryField[]>();

function listFields(corpus: Corpus): EntryField[] {
  const faulty = corpus.invalid.flatMap(({ entry, issues }) =>
    fieldsOf(entry).filter(({ path }) => !issues.some((issue) => isAtOrAround(issue.path, path))),
  );
  return [...soundEntries(corpus).flatMap(fieldsOf), ...faulty];
}

function fieldsOf(entry: Entry<unknown>): EntryField[] {
  return [...walkFields(schemaOf(entry.collection), entry.data)].map((field) => ({ ...field, entry }));
}

/** Whether a path of an entry is that of a fault, or leads on from it. A fault of the whole entry is of no field. */
function isAtOrAround(fault: readonly PropertyKey[], path: readonly PropertyKey[]): boolean {
  return fault.length > 0 && fault.every((step, index) => path[index] === step);
}

interface EntryField extends Field {
  entry: Entry<unknown>;
}
