import { describe, expect, test } from 'vitest';
import { rules, runChecks } from '../../src/checks/run-checks.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { crocus } from '../support/build-site.ts';
import { article, change, checkChanged, soundContent } from '../support/small-content.ts';

const claim = 'content/claims/deaths.mdx';
const event = 'content/events/fire.mdx';

test('Nothing is found in content without a fault', () => {
  expect(checkChanged({})).toEqual([]);
});

test('Nothing is found in a whole publication', () => {
  expect(runChecks(readCorpus(crocus), '2026-11-22')).toEqual([]);
});

test('Every rule has a name of its own and says what it asks for', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { asks } of rules) expect(asks).toMatch(/^[A-Z].*\.$/);
});

describe('A quotation', () => {
  test('that does not stand in its article is an error at its line', () => {
    expect(checkChanged(change(claim, 'At least 115 people died', 'At least 116 people died'))).toEqual([
      {
        rule: 'quote',
        severity: 'error',
        file: claim,
        line: 9,
        column: 12,
        message: 'The quotation "At least 116 people died" does not stand in first.',
        length: 24,
        source: '    quote: At least 116 people died',
        remedy: [
          'The nearest text, line 9 of content/articles/first.mdx: At least [-116-] {+115+} people died',
          'Write the article’s words, {+so marked+}, for those [-so marked-], or quote other words.',
        ].join('\n'),
      },
    ]);
  });

  test('that stands twice is an error that says how to settle it', () => {
    expect(checkChanged(change(event, 'The hall burned', 'hall'))).toMatchObject([
      {
        rule: 'quote',
        file: event,
        line: 8,
        message: 'The quotation "hall" stands 2 times in first.',
        remedy: expect.stringMatching(
          /^Quote more words, or say which is meant:\n  line 9 of [^\n]+: prefix: "[^"]+"\n  line 9 /,
        ),
      },
    ]);
  });

  test.each(['prefix: and the', 'suffix: fell.'])('that stands twice is settled by "%s"', (selector) => {
    expect(checkChanged(change(event, 'quote: The hall burned', `quote: hall\n    ${selector}`))).toEqual([]);
  });

  test('whose prefix stands nowhere before it is an error that tells this from a missing quotation', () => {
    const changes = change(event, 'quote: The hall burned', 'quote: The hall burned\n    prefix: and then');
    expect(checkChanged(changes)).toMatchObject([
      {
        rule: 'quote',
        message:
          'The quotation "The hall burned" stands in first, but not with the `prefix` "and then" directly beside it.',
        remedy: expect.stringMatching(
          /^Write what stands beside it there:\n  line 9 of .*: no `prefix` or `suffix` is needed$/,
        ),
      },
    ]);
  });

  test('may run from one paragraph into the next', () => {
    const changes = {
      'content/articles/first.mdx': article('A', 'At least 115 people died.\n\nThe hall *burned*.'),
      ...change(event, 'The hall burned', 'people died. The hall burned'),
    };
    expect(checkChanged(changes)).toEqual([]);
  });
});

describe('An id that nothing has', () => {
  test.each([
    [claim, 'topic: toll', 'topic: tolls', 3, 'There is no topic "tolls".', 'Did you mean toll?'],
    [claim, 'article: first', 'article: frist', 8, 'There is no article "frist".', 'Did you mean first?'],
    [event, 'claims: [deaths]', 'claims: [death]', 5, 'There is no claim "death".', 'Did you mean deaths?'],
    [event, 'claims: [deaths]', 'after: [fires]', 5, 'There is no event "fires".', 'Did you mean fire?'],
    [claim, 'kind: figure', 'kind: figure\nrelated: [death]', 5, 'There is no claim "death".', 'Did you mean deaths?'],
  ])('in %s (%s → %s) is an error that names those there are', (file, from, to, line, message, remedy) => {
    const found = checkChanged(change(file, from, to)).filter(({ severity }) => severity === 'error');
    expect(found).toMatchObject([
      { rule: 'reference', severity: 'error', file, line, message, remedy: expect.stringContaining(remedy) },
    ]);
  });

  test('is not reported of an entry that is there and has another fault', () => {
    const found = checkChanged(change('content/articles/first.mdx', 'kind: report', 'kind: novel'));
    expect(found.map(({ rule }) => rule)).toEqual(['fields']);
  });
});

describe('Two entries that share an id', () => {
  test('are an error where one is a claim and the other an event', () => {
    const found = checkChanged({ 'content/events/deaths.mdx': soundContent[event] ?? '' });
    expect(found).toMatchObject([
      {
        rule: 'unique',
        file: 'content/events/deaths.mdx',
        line: 2,
        message: 'The id "deaths" is also that of content/claims/deaths.mdx, line 2.',
        remedy: 'Give one of the two another id.',
      },
    ]);
  });

  test.each(['topics', 'names', 'gaps'])('are an error in %s', (list) => {
    const item = {
      topics: '- id: toll\n  name: The toll\n  question: How many?\n  order: 1\n',
      names: '- id: toll\n  kind: place\n  name: Toll\n',
      gaps: '- id: toll\n  question: Who counted?\n  comparedIn: [first, second]\n',
    }[list];
    const found = checkChanged({ [`content/${list}.yaml`]: `${item ?? ''}${item ?? ''}` });
    expect(found).toMatchObject([
      { rule: 'unique', message: `The id "toll" is also that of content/${list}.yaml, line 1.` },
    ]);
  });

  test('are an error where two articles have one letter', () => {
    expect(checkChanged(change('content/articles/second.mdx', 'letter: B', 'letter: A'))).toMatchObject([
      {
        rule: 'unique',
        file: 'content/articles/second.mdx',
        line: 2,
        column: 9,
        message: 'The letter "A" is also that of content/articles/first.mdx, line 2.',
      },
    ]);
  });

  test.each([
    ['deaths-2', 'a passage of content/claims/deaths.mdx'],
    ['s12', 'a paragraph or sentence of every article'],
    ['numbers', 'a heading of content/articles/second.mdx'],
    ['main', 'a part of every article’s page'],
  ])('are an error where "%s" would be the address of %s too', (id, owner) => {
    const found = checkChanged({ [`content/events/${id}.mdx`]: soundContent[event] ?? '' });
    expect(found).toMatchObject([
      { rule: 'unique', file: `content/events/${id}.mdx`, message: `The id "${id}" is also the address of ${owner}.` },
    ]);
  });
});

describe('A field', () => {
  test('that its kind does not have is an error at the key, which names those it has', () => {
    const [found] = checkChanged(change(claim, 'topic: toll', 'topic: toll\ntopik: toll'));
    expect(found).toMatchObject({
      rule: 'fields',
      file: claim,
      line: 4,
      column: 1,
      message: 'There is no field "topik" here.',
    });
    expect(found?.remedy).toMatch(/^There are added, asked, background, .* Rename it, or take it out\.$/);
  });

  test('that a passage does not have is an error that names those of a passage', () => {
    const [found] = checkChanged(change(claim, '    voice: asserted', '    voice: asserted\n    speaker: none'));
    expect(found).toMatchObject({ line: 11, column: 5, message: 'There is no field "speaker" here.' });
    expect(found?.remedy).toContain('article, asOf, asOfBasis, hedged, note, prefix, qualifier, quote');
  });

  test.each([
    [
      claim,
      'cumulative: true',
      'cumulative: often',
      'is "often", and should be true or false',
      'Write true or false, without quotation marks.',
    ],
    [claim, 'topic: toll', 'topic: [toll]', 'is ["toll"], and should be a text', 'Write a text.'],
    [
      event,
      'claims: [deaths]',
      'claims: deaths',
      'is "deaths", and should be a list',
      'Write it as a list: [one, two]',
    ],
    [
      'content/topics.yaml',
      'order: 1',
      'order: first',
      'is "first", and should be a number',
      'Write the number alone, in digits',
    ],
    [
      event,
      'basis: stated',
      'basis: guessed',
      'is "guessed", which is none of its values',
      'There are background, inferred, stated, unknown.',
    ],
  ])('of the wrong kind in %s (%s → %s) is an error that says which kind', (file, from, to, problem, remedy) => {
    const found = checkChanged(change(file, from, to));
    expect(found).toMatchObject([{ rule: 'fields', file, remedy: expect.stringContaining(remedy) }]);
    expect(found[0]?.message).toContain(problem);
  });

  test('that is missing is an error', () => {
    expect(checkChanged(change(claim, 'statement: Many people died\n', ''))).toMatchObject([
      {
        rule: 'fields',
        file: claim,
        message: 'The field "statement" is missing.',
        remedy: 'Add it. One neutral sentence: what is claimed, not whether it is so.',
      },
    ]);
  });
});

describe('A date', () => {
  test.each([
    ['2024-02-30', '"2024-02-30"'],
    ['22 March 2024', '"22 March 2024"'],
    ['2024-13', '"2024-13"'],
    ['[2024-03-22, 2024-03-23', '2024-03-22'],
  ])('that is not EDTF (%s) is an error, however YAML would read it', (date, shown) => {
    const found = checkChanged(change(event, 'date: 2024-03-22', `date: ${date}`));
    expect(found[0]).toMatchObject({ severity: 'error', file: event });
    expect(found.map(({ rule, message }) => `${rule}: ${message}`).join()).toMatch(/^(?:date|readable): /);
    expect(found[0]?.message).toContain(found[0]?.rule === 'date' ? shown : 'is not YAML');
  });

  test.each(['2024-02-30', '[2024-03-23..]', '2024', '2024-03~', '"2024-03-22"', '{2023,2024}', '2023-11/..'])(
    'is read as it is written (%s), not as YAML’s date, list or number',
    (date) => {
      const found = checkChanged(change(event, 'date: 2024-03-22', `date: ${date}`));
      if (date === '2024-02-30') {
        expect(found).toMatchObject([{ rule: 'date', line: 3, column: 7 }]);
      } else expect(found).toEqual([]);
    },
  );

  test('is read so wherever it stands: in a passage, in a reference, in a list', () => {
    const found = checkChanged({
      ...change(claim, '    value: 115', '    asOf: 2024-02-30\n    asOfBasis: stated\n    value: 115'),
      'content/corrections.yaml': '- date: 2023-02-29\n  page: /\n  said: a\n  says: b\n  why: c\n',
    });
    expect(found).toMatchObject([
      { rule: 'date', file: claim, line: 11, column: 11 },
      { rule: 'date', file: 'content/corrections.yaml', line: 1, column: 9 },
    ]);
  });
});

describe('A relation', () => {
  test('that is written where figures decide is an error', () => {
    expect(checkChanged(change(claim, 'kind: figure', 'kind: figure\nrelation: agree'))).toMatchObject([
      {
        rule: 'relation',
        line: 5,
        column: 11,
        message: 'The relation "agree" is written, and the figures decide it.',
        remedy: 'Take `relation` out: it is computed here.',
      },
    ]);
  });

  test('that is missing where two articles meet without figures is an error', () => {
    const bare = (soundContent[claim] ?? '')
      .replace('kind: figure\nunit: people\ncumulative: true', 'kind: fact')
      .replace(/ {4}value: .*\n {4}qualifier: .*\n/g, '');
    expect(checkChanged({ [claim]: bare })).toMatchObject([
      {
        rule: 'relation',
        message: 'The claim has passages of 2 articles, no figures to compare, and no `relation`.',
        remedy: 'Read the passages against each other and write `relation`: agree, partly, differ or contradict.',
      },
    ]);
  });
});

describe('What an editor should read again is a warning and stops nothing', () => {
  test('a finding that was not written against an article of its claim', () => {
    const changes = change(claim, 'kind: figure', 'kind: figure\nfinding: Both are floors.');
    changes[claim] = changes[claim]?.replace('comparedIn: [first, second]', 'comparedIn: [first]') ?? '';
    expect(checkChanged(changes)).toMatchObject([{ rule: 'reading', severity: 'warning', file: claim, line: 5 }]);
  });

  test('an article that was not read for a claim, with the sentences that hold its terms', () => {
    const changes = {
      'content/articles/third.mdx': article('C', 'The deaths were many. Nothing more is known.'),
      ...change(claim, 'kind: figure', 'kind: figure\nterms: [deaths]'),
    };
    const found = checkChanged(changes).filter(({ rule }) => rule === 'silence');
    expect(found).toMatchObject([{ rule: 'silence', severity: 'warning', file: claim, line: 2 }]);
    expect(found[0]?.message).toContain('“The deaths were many.”');
  });
});

test('All findings come in one list, by file and line, those in other fields of a faulty entry among them', () => {
  const found = checkChanged({
    ...change(claim, 'topic: toll', 'topic: tolls\nextra: 1'),
    ...change(event, 'date: 2024-03-22', 'date: soon'),
    'content/articles/second.mdx': article('A', 'At least 133 people died.'),
    'content/notes.yaml': 'nothing',
    'content/events/readme.txt': 'nothing',
  });
  expect(found.map(({ file, line, rule }) => `${file}:${String(line)} ${rule}`)).toEqual([
    'content/articles/second.mdx:2 unique',
    'content/claims/deaths.mdx:3 reference',
    'content/claims/deaths.mdx:4 fields',
    'content/events/fire.mdx:3 date',
    'content/events/readme.txt:1 readable',
    'content/notes.yaml:1 readable',
  ]);
});
