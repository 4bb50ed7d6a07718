import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/corpus/read-yaml.ts';

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
    for (const key of ['date', 'published', 'asOf', 'accessed']) {
      expect(valueOf(`${key}: ${written}\n`)).toEqual({ [key]: read });
    }
  });

  test('in a list, in a map and behind an alias too', () => {
    expect(valueOf('a: &one\n  date: 2024\nb: *one\nc:\n  - accessed: 2024-02-30\n')).toEqual({
      a: { date: '2024' },
      b: { date: '2024' },
      c: [{ accessed: '2024-02-30' }],
    });
    expect(valueOf('date: &day 2024\nasOf: *day\n')).toEqual({ date: '2024', asOf: '2024' });
  });

  test('and absent where nothing is written', () => {
    expect(valueOf('date:\n')).toEqual({ date: undefined });
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
    const reading = readYaml('title: A\n', 2);
    expect(reading.ok && reading.at(['title'])).toMatchObject({ line: 2, column: 8 });
  });
});

describe('What is not YAML', () => {
  test('is a problem with its place', () => {
    expect(readYaml('title: A\nlist: [1, 2\n')).toMatchObject({ ok: false, position: { line: 3 } });
  });

  test('includes a key given twice', () => {
    expect(readYaml('title: A\ntitle: B\n')).toMatchObject({ ok: false, position: { line: 2, column: 1 } });
  });

  test('includes aliases that multiply without end', () => {
    const lines = Array.from(
      { length: 9 },
      (_, n) =>
        `k${String(n + 1)}: &k${String(n + 1)} [${Array(9)
          .fill(`*k${String(n)}`)
          .join(', ')}]`,
    );
    expect(readYaml(`k0: &k0 [x]\n${lines.join('\n')}\n`)).toMatchObject({ ok: false });
  });
});

function read(yaml: string) {
  const reading = readYaml(yaml);
  if (!reading.ok) throw new Error(reading.problem);
  return reading;
}

function valueOf(yaml: string): unknown {
  return read(yaml).value;
}
