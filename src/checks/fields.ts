import type { z } from 'astro/zod';
import { collections } from '../schemas/collections.ts';
import { issueAt, type Rule } from './issue.ts';

export const fields: Rule = {
  name: 'fields',
  asks: 'Every entry has the fields of its kind, each with a value of the right kind, and no other.',
  check: (corpus) =>
    corpus.invalid.flatMap(({ entry, issues }) =>
      issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') {
          const known = knownKeys(entry.collection, issue.path);
          return issue.keys.map((key) =>
            issueAt(entry, [...issue.path, key], {
              rule: 'fields',
              part: 'key',
              message: `The field "${key}" is unknown.`,
              remedy:
                known.length > 0
                  ? `Rename it or take it out; the fields here are ${known.join(', ')}.`
                  : 'Rename it or take it out.',
            }),
          );
        }
        const missing = valueAt(entry.data, issue.path) === undefined;
        return issueAt(entry, issue.path, {
          rule: 'fields',
          message: missing
            ? `The field "${nameOf(issue.path)}" is missing.`
            : `The field "${nameOf(issue.path)}" ${sayProblem(issue, valueAt(entry.data, issue.path))}.`,
          remedy: sayRemedy(issue, missing),
        });
      }),
    ),
};

function sayProblem(issue: z.core.$ZodIssue, value: unknown): string {
  const shown = JSON.stringify(value);
  switch (issue.code) {
    case 'invalid_type':
      return `is ${shown}, and should be ${sayType(issue.expected)}`;
    case 'invalid_value':
      return `is ${shown}, which is not one of its values`;
    case 'custom':
      return issue.message;
    default:
      return `is ${shown}, and ${issue.message}`;
  }
}

function sayRemedy(issue: z.core.$ZodIssue, missing: boolean): string {
  if (issue.code === 'invalid_value') return `Write one of ${issue.values.map(String).join(', ')}.`;
  if (issue.code === 'invalid_type') return `${missing ? 'Add it' : 'Write it'} as ${sayType(issue.expected)}.`;
  return 'Change the value, or take the field out where it is optional.';
}

function sayType(expected: string): string {
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
  return path.length === 0
    ? 'the whole entry'
    : path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join(' › ');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}

/** The fields that there are at a path of a collection's schema. */
function knownKeys(collection: string, path: readonly PropertyKey[]): string[] {
  let schema: unknown = (collections as Record<string, { schema: unknown }>)[collection]?.schema;
  for (const step of path) {
    schema = unwrap(schema);
    const inner = schema as { shape?: Record<PropertyKey, unknown>; element?: unknown; valueType?: unknown };
    schema = typeof step === 'number' ? inner.element : (inner.shape?.[step] ?? inner.valueType);
  }
  return Object.keys((unwrap(schema) as { shape?: object } | undefined)?.shape ?? {});
}

/** A schema without what says that it is optional or has a default. */
function unwrap(schema: unknown): unknown {
  const inner = schema as { unwrap?: () => unknown; shape?: object; element?: unknown } | undefined;
  return inner?.unwrap && !inner.shape && !inner.element ? unwrap(inner.unwrap()) : schema;
}
