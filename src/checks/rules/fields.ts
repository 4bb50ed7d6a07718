import type { z } from 'astro/zod';
import type { Entry } from '../../corpus/read-corpus.ts';
import { findClose, formatChoice } from '../../corpus/did-you-mean.ts';
import { schemaAt, schemaOf } from '../../schemas/field-schema.ts';
import { issueAt, type Finding, type Rule } from '../issue.ts';

export const fields: Rule = {
  name: 'fields',
  asks: 'Every entry has the fields of its kind, each with a value of the right kind, and no other.',
  check: (corpus) =>
    corpus.invalid.flatMap(({ entry, issues }) => {
      const misspelt = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? findMeant(entry, issue) : []));
      return issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') return checkKeys(entry, issue);
        // A field that is missing because its name is misspelt is one fault, and not two.
        const isMeant = valueAt(entry.data, issue.path) === undefined && misspelt.includes(nameOf(issue.path));
        return isMeant ? [] : [checkValue(entry, issue)];
      });
    }),
};

/** The fields that misspelt ones are close to. */
function findMeant(entry: Entry<unknown>, { keys, path }: z.core.$ZodIssueUnrecognizedKeys): string[] {
  const known = listKeys(entry, path);
  return keys.flatMap((key) => findClose(key, known).map((meant) => nameOf([...path, meant])));
}

/** The fields that there are at a path. */
function listKeys(entry: Entry<unknown>, path: readonly PropertyKey[]): string[] {
  return Object.keys(schemaAt(schemaOf(entry.collection), path).properties ?? {});
}

function checkKeys(entry: Entry<unknown>, { keys, path }: z.core.$ZodIssueUnrecognizedKeys): Finding[] {
  const known = listKeys(entry, path);
  const taken = Object.keys((valueAt(entry.data, path) as object | null) ?? {});
  const free = known.filter((key) => !taken.includes(key));
  return keys.map((key) =>
    issueAt(entry, [...path, key], {
      part: 'key',
      message: `There is no field "${key}" here.`,
      remedy: `${formatChoice(findClose(key, free), known)} Rename it, or take it out.`,
    }),
  );
}

function checkValue(entry: Entry<unknown>, issue: z.core.$ZodIssue): Finding {
  const { path } = issue;
  const value = valueAt(entry.data, path);
  const { description, isOptional } = schemaAt(schemaOf(entry.collection), path);
  const meaning = description === undefined ? '' : ` ${description}`;
  if (path.length === 0 && issue.code === 'invalid_type' && issue.expected === 'object') {
    return issueAt(entry, path, {
      message: `The entry ${describeProblem(issue, value)}.`,
      remedy: 'Write each field on a line of its own: its name, a colon, a space, its value.',
    });
  }
  const name = nameOf(path);
  if (value === undefined) {
    return issueAt(entry, path, {
      message: `The field "${name}" is missing.`,
      remedy: `Add it.${meaning}${formatValues(issue, meaning)}`,
    });
  }
  if (value === null) {
    return issueAt(entry, path, {
      message: `The field "${name}" is left blank.`,
      remedy: `Fill it in${isOptional ? ', or take the line out' : ''}.${meaning}${formatValues(issue, meaning)}`,
    });
  }
  return issueAt(entry, path, {
    message: `${path.length === 0 ? 'The entry' : `The field "${name}"`} ${describeProblem(issue, value)}.`,
    remedy: describeRemedy(issue, value, isOptional) + meaning,
  });
}

function describeProblem(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `is ${show(value)}, and should be ${formatType(issue.expected)}`;
    case 'invalid_value':
      return `is ${show(value)}, which is none of its values`;
    case 'invalid_union':
      return `is ${show(value)}, and should be a number, or two of them in brackets`;
    case 'invalid_key':
      return 'is not one of the names that can stand there';
    case 'too_small':
      return issue.origin === 'string' ? 'is empty' : `is ${show(value)}, and ${lowerFirst(issue.message)}`;
    case 'custom':
      return issue.message;
    default:
      return `is ${show(value)}, and ${lowerFirst(issue.message)}`;
  }
}

function describeRemedy(issue: z.core.$ZodIssue, value: unknown, isOptional: boolean): string {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return formatChoice(typeof value === 'string' ? findClose(value, values) : [], values);
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'boolean') return 'Write true or false, without quotation marks.';
    if (issue.expected === 'string' && typeof value !== 'object') return 'Put quotation marks around it.';
    if (issue.expected === 'array') return 'Write it as a list: [one, two], or each item on a line with "- ".';
    if (issue.expected === 'number') return 'Write the number alone, in digits, without quotation marks.';
    return `Write ${formatType(issue.expected)}.`;
  }
  if (issue.code === 'invalid_union') return 'Write the number alone, in digits, such as 115, or [30, 40].';
  if (issue.code === 'invalid_key') {
    const values = issue.issues.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
    if (values.length > 0) return formatChoice(findClose(String(issue.path.at(-1)), values), values);
  }
  return isOptional ? 'Change it, or take the field out.' : 'Change it.';
}

/** The values of a closed vocabulary, for a field that has none yet, unless its meaning lists them. */
function formatValues(issue: z.core.$ZodIssue, meaning: string): string {
  if (issue.code !== 'invalid_value') return '';
  const values = issue.values.map(String);
  return values.every((value) => meaning.includes(value)) ? '' : ` It is one of ${values.join(', ')}.`;
}

function formatType(expected: string): string {
  const words: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of fields',
    record: 'a map',
    tuple: 'two numbers',
  };
  return words[expected] ?? expected;
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join(' › ');
}

/** A value as it could stand in the file, cut where it is long. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}
