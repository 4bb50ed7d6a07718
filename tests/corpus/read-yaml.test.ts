import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { readYaml } from '../../src/corpus/read-yaml.ts';
import { toFieldSchema } from '../../src/schemas/field-schema.ts';
import { edtfText } from '../../src/schemas/fields.ts';

describe('A date field is the text of the file', () => {
  test.each([
    ['2024-02-30', '2024-02-30'],
    ['2024', '2024'],
    ['0050', '0050'],
    ['2024-03', '2024-03'],
    ['2024-03-22T21:00:00Z', '2024-03-22T21:00:00Z'],
    ['[2024-03-23..]', '[2024-03-23..]'],
    ['[2024-03-22, 2024-03-23]', '[2024-03-22, 2024-03-23]'],
    ['{2023,2024}', '{2023,2024}'],
    ['"[2024-03-23..]"', '[2024-03-23..]'],
    ["'2024~'", '2024~'],
    ['2024-03-22 # the day', '2024-03-22'],
    ['[2024-03-23..] # or later', '[2024-03-23..]'],
    ['1e3', '1e3'],
    ['true', 'true'],
  ])('%s', (written, read) => {
    expect(valueOf(`until: ${written}\n`)).toEqual({ until: read });
  });

  test('in a list, in a map and behind an alias too', () => {
    expect(
      valueOf('map: &one\n  day: 2024\nother: *one\nlist:\n  - day: 2024-02-30\nnamed: {x: {day: 1e3}}\n'),
    ).toEqual({
      map: { day: '2024' },
      other: { day: 2024 },
      list: [{ day: '2024-02-30' }],
      named: { x: { day: '1e3' } },
    });
    expect(valueOf('until: &day 2024\norder: *day\n')).toEqual({ until: '2024', order: 2024 });
  });

  test('and absent where nothing is written', () => {
    expect(valueOf('until:\n')).toEqual({ until: undefined });
  });

  test('by its place in the schema, not by its name: a map or number that is called like a date is YAML’s', () => {
    expect(valueOf('named: {until: {is: unknown}}\nmap: {until: 2024}\n')).toEqual({
      named: { until: { is: 'unknown' } },
      map: { until: 2024 },
    });
  });

  test('while other fields are YAML’s values', () => {
    expect(valueOf('order: 2024\nkey: true\nlist: [1, two]\n')).toEqual({ order: 2024, key: true, list: [1, 'two'] });
  });
});

describe('The place of a value', () => {
  const yaml =
    'title: A\npassages:\n  - article: first\n    quote: >-\n      folded\n  - article: second\nflow: {a: 1}\n';

  test.each([
    [['title'], 1, 8],
    [['passages', 0, 'quote'], 4, 12],
    [['passages', 1, 'article'], 6, 14],
    [['flow', 'a'], 7, 11],
  ])('%j is found by line and column', (path, line, column) => {
    expect(read(yaml).at(path)).toMatchObject({ line, column });
  });

  test('of a key is that of the key', () => {
    expect(read(yaml).at(['passages', 0, 'quote'], 'key')).toMatchObject({ line: 4, column: 5 });
  });

  test('that is missing is that of the nearest one around it', () => {
    expect(read(yaml).at(['passages', 1, 'quote'])).toMatchObject({ line: 6, column: 5 });
    expect(read(yaml).at(['nothing', 'at', 'all'])).toMatchObject({ line: 1, column: 1 });
  });

  test('counts from the line on which the YAML starts', () => {
    const reading = readYaml('title: A\n', schema, 2);
    expect(reading.ok && reading.at(['title'])).toMatchObject({ line: 2, column: 8 });
  });
});

describe('What is not YAML', () => {
  test('is a problem with its place', () => {
    expect(readYaml('title: A\nlist: [1, 2\n', schema)).toMatchObject({ ok: false, position: { line: 3 } });
  });

  test('includes a key given twice', () => {
    expect(readYaml('title: A\ntitle: B\n', schema)).toMatchObject({ ok: false, position: { line: 2, column: 1 } });
  });

  test('includes aliases that multiply without end', () => {
    const lines = Array.from(
      { length: 9 },
      (_, n) =>
        `k${String(n + 1)}: &k${String(n + 1)} [${Array(9)
          .fill(`*k${String(n)}`)
          .join(', ')}]`,
    );
    expect(readYaml(`k0: &k0 [x]\n${lines.join('\n')}\n`, schema)).toMatchObject({ ok: false });
  });

  test.each([
    ['title: &x [*x]', 12, 'has an alias, "*x", that stands within'],
    ['title: &x {a: &y [*x, *y]}', 19, 'has an alias, "*x"'],
    ['__proto__: A', 1, 'has a field "__proto__"'],
    ['named: {"__proto__": {day: 2024}}', 9, 'has a field "__proto__"'],
    ['title: "A\\e]0;B\\a"', 8, 'the control character U+001B, written as an escape'],
    ['title: "A\\0"', 8, 'the control character U+0000'],
    ['title: "A\\uD800"', 8, 'the control character U+D800'],
    ['list: ["\\x7F"]', 8, 'the control character U+007F'],
    ['"a\\b": A', 1, 'the control character U+0008'],
  ])('includes %s, since it could not be read to its end, would get lost, or is no text', (yaml, column, problem) => {
    expect(readYaml(`${yaml}\n`, schema)).toMatchObject({
      ok: false,
      problem: expect.stringContaining(problem) as unknown,
      position: { line: 1, column },
    });
  });
});

const item = z.strictObject({ day: edtfText });
const schema = toFieldSchema(
  z.strictObject({
    until: edtfText.optional().describe('A date, behind what makes it optional and says what it means.'),
    map: item,
    list: z.array(item).default([]),
    named: z.record(z.string(), item),
  }),
);

function read(yaml: string) {
  const reading = readYaml(yaml, schema);
  if (!reading.ok) throw new Error(reading.problem);
  return reading;
}

function valueOf(yaml: string): unknown {
  return read(yaml).value;
}
