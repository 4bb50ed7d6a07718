import { articleKinds } from '../schemas/vocabularies.ts';
import { Document, Scalar } from 'yaml';
import type { IsoDay } from '../model/dates/uncertain-date.ts';
import { type Known, type KnowableField, knowableFields } from './source-reading.ts';
import type { Removal } from './removal.ts';

/**
 * The YAML between the dashes, with the fields in their usual order. A field that an editor has to fill is there without
 * a value, a comment saying what goes in; `blanks` lists them. What nobody has told is not there, its basis being unknown.
 */
export function writeFrontMatter({ letter, added, known, removed, sha256 }: Values) {
  const blanks: Blank[] = [];
  const document = new Document({});
  const add = (path: string[], value: unknown, comment?: string) => {
    const scalar = new Scalar(value);
    if (comment !== undefined) scalar.comment = ` ${comment}`;
    // An empty source keeps a blank a blank, where YAML would write the word null.
    if (value === null) scalar.source = '';
    document.setIn(path, scalar);
    if (value === null) blanks.push({ field: path.join('.'), hint: comment ?? '' });
  };

  document.set('letter', letter);
  for (const field of knowableFields) {
    const value = known[field]?.value;
    if (value !== undefined) add([field], value);
    else if (field in required) add([field], null, required[field]);
  }
  document.set('added', added);
  document.set('display', 'full');
  for (const field of knowableFields.filter((name) => name !== 'language')) {
    const { value, is, how } = known[field] ?? {};
    if (is !== undefined) document.setIn(['basis', field], document.createNode({ is, how }));
    else if (value !== undefined || field in required) {
      add(
        ['basis', field, 'is'],
        null,
        'stated (in the text itself) | inferred (from it) | background (from a named source outside it)',
      );
      add(['basis', field, 'how'], null, 'one sentence: where or from what this is known');
    } else document.setIn(['basis', field], document.createNode({ is: 'unknown' }));
  }
  document.setIn(['basis', 'origin'], document.createNode({ is: 'unknown' }));
  if (removed.length > 0) document.set('removed', document.createNode(removed));
  document.set('sha256', sha256);
  return { yaml: document.toString({ lineWidth: 0 }), blanks };
}

const required: Partial<Record<KnowableField, string>> = {
  title: 'the headline; one of your own stands in [square brackets]',
  kind: articleKinds.join(' | '),
  language: 'the language of the text, such as en or ar',
};

interface Values {
  letter: string;
  /** The day on which the article comes to the site. */
  added: IsoDay;
  known: Known;
  removed: Removal[];
  sha256: string;
}

/** A field left to the editor, with what goes in. */
export interface Blank {
  field: string;
  hint: string;
}
