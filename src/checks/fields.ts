import type { Corpus, Entry } from '../corpus/read-corpus.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { schemaOf, walkFields, type Field } from '../schemas/field-schema.ts';

/** Every field of every entry that fits its schema, with what the schema says of it. */
export function allFields(corpus: Corpus): (Field & { entry: Entry<unknown> })[] {
  return (Object.keys(collections) as CollectionName[]).flatMap((name) =>
    corpus[name].flatMap((entry) => [...walkFields(schemaOf(name), entry.data)].map((field) => ({ ...field, entry }))),
  );
}
