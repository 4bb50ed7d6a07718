import { edit, linkTo, makeFolder, remove, write, type Change } from './make-content.ts';

const injured = 'content/claims/injured.mdx';
const ships = 'content/claims/ships-moved.mdx';
const burned = 'content/claims/warehouse-burned.mdx';
const goods = 'content/claims/dangerous-goods.mdx';
const fire = 'content/events/fire.mdx';
const putOut = 'content/events/put-out.mdx';
const post = 'content/articles/evening-post.mdx';
const price = 'content/articles/price-of-storage.mdx';
const topics = 'content/topics.yaml';
const names = 'content/names.yaml';
const site = 'content/site.yaml';

/** A body of an article with some more text; its hash goes, so that only the one fault is left. */
function append(file: string, text: string): Change[] {
  return [dropHash(file), (root) => edit(file, lastWords[file] ?? '', `${lastWords[file] ?? ''}\n\n${text}`)(root)];
}

function dropHash(file: string): Change {
  return edit(file, 'sha256: ', '# ');
}

const lastWords: Record<string, string> = {
  [post]: 'The port stayed closed on Tuesday evening.',
  [price]: 'The fire was put out by midnight.',
};

/** Mistakes that are made, one at a time, in the harbour's content: each with the rule that has to find it. */
export const faults: Fault[] = [
  // The file
  {
    what: 'a file that is not UTF-8',
    changes: [write(putOut, Uint8Array.from([...Buffer.from('---\ntitle: A caf'), 0xe9, 0x0a]))],
    rule: 'readable',
    at: `${putOut}:2:13`,
    value: '0xE9',
    remedy: 'Save it as UTF-8.',
  },
  {
    what: 'a NUL character',
    changes: [edit(putOut, 'put out\n', 'put\0 out\n')],
    rule: 'readable',
    at: `${putOut}:2:23`,
    value: 'U+0000 (NUL)',
    remedy: 'Delete it there',
  },
  {
    what: 'an escape character, which a terminal would obey',
    changes: [edit(putOut, 'put out\n', 'put out \u001b[2J\n')],
    rule: 'readable',
    at: `${putOut}:2:28`,
    value: 'U+001B',
    remedy: 'Delete it there',
  },
  {
    what: 'a file of 20 MB',
    changes: [write('content/claims/long.mdx', 'words '.repeat(20e6 / 6))],
    rule: 'readable',
    at: 'content/claims/long.mdx:1:1',
    value: '20 MB',
    remedy: 'See whether something else was pasted into it',
  },
  {
    what: 'a folder named like an entry',
    changes: [makeFolder('content/claims/folder.mdx')],
    rule: 'readable',
    at: 'content/claims/folder.mdx:1:1',
    value: 'is a folder',
    remedy: 'Rename it, or move it out of content/.',
  },
  {
    what: 'a folder of entries below the folder of entries',
    changes: [write('content/claims/more/one.mdx', '---\n---\n')],
    rule: 'readable',
    at: 'content/claims/more:1:1',
    value: 'does not end in .mdx',
    remedy: 'move it out of content/',
  },
  {
    what: 'a file in place of a folder',
    changes: [remove('content/events'), write('content/events', 'events')],
    rule: 'readable',
    at: 'content/events:1:1',
    value: 'is a file, where a folder is expected',
    remedy: 'make a folder of that name',
  },
  {
    what: 'a link that leads back to itself',
    changes: [linkTo('content/claims/loop.mdx', 'loop.mdx')],
    rule: 'readable',
    at: 'content/claims/loop.mdx:1:1',
    value: 'leads back to itself',
    remedy: 'Remove the link',
  },
  {
    what: 'a folder that is a link leading back to itself',
    changes: [linkTo('content/events', 'events')],
    rule: 'readable',
    at: 'content/events:1:1',
    value: 'leads back to itself',
    remedy: 'Remove the link',
  },
  {
    what: 'a list that is a link leading back to itself',
    changes: [linkTo('content/gaps.yaml', 'gaps.yaml')],
    rule: 'readable',
    at: 'content/gaps.yaml:1:1',
    value: 'leads back to itself',
    remedy: 'Remove the link',
  },
  {
    what: 'a link to nothing',
    changes: [linkTo('content/claims/gone.mdx', 'nowhere.mdx')],
    rule: 'readable',
    at: 'content/claims/gone.mdx:1:1',
    value: 'a link to a file that is not there',
    remedy: 'Remove the link',
  },
  {
    what: 'a claim with another ending',
    changes: [write('content/claims/one.md', '---\n---\n')],
    rule: 'readable',
    at: 'content/claims/one.md:1:1',
    value: 'does not end in .mdx',
    remedy: 'Rename it to end in .mdx',
  },
  {
    what: 'a misspelt file name',
    changes: [write('content/topic.yaml', '[]\n')],
    rule: 'readable',
    at: 'content/topic.yaml:1:1',
    value: 'content/topic.yaml',
    remedy: 'Did you mean topics.yaml?',
  },
  {
    what: 'a required file that is not there',
    changes: [remove(site)],
    rule: 'readable',
    at: `${site}:1:1`,
    value: 'is not there',
    remedy: 'Write it',
  },
  // Its YAML
  {
    what: 'no front matter',
    changes: [write('content/claims/bare.mdx', 'Only some words.\n')],
    rule: 'readable',
    at: 'content/claims/bare.mdx:1:1',
    value: 'Only some words.',
    remedy: 'Start the file with a line "---"',
  },
  {
    what: 'front matter that does not end',
    changes: [write('content/claims/open.mdx', '---\nstatement: A fire\n\nSome words.\n')],
    rule: 'readable',
    at: 'content/claims/open.mdx:1:1',
    value: 'front matter that does not end',
    remedy: 'Write a line "---" after its last field.',
  },
  {
    what: 'a colon in a value without quotation marks',
    changes: [edit(putOut, 'title: The fire', 'title: Midnight: the fire')],
    rule: 'readable',
    at: `${putOut}:2:8`,
    value: 'title: Midnight: the fire is put out',
    remedy: 'needs quotation marks around it',
  },
  {
    what: 'a field written twice',
    changes: [edit(ships, 'kind: figure', 'kind: figure\ntopic: cause')],
    rule: 'readable',
    at: `${ships}:5:1`,
    value: 'the field "topic" is written twice',
    remedy: 'Keep one of the two',
  },
  {
    what: 'a tab for indentation',
    changes: [edit(putOut, '  - article: price', '\t- article: price')],
    rule: 'readable',
    at: `${putOut}:7:1`,
    value: 'tab',
    remedy: 'Indent it by spaces.',
  },
  {
    what: 'a YAML bomb',
    changes: [
      write(
        'content/gaps.yaml',
        [
          '- &a [lol, lol]',
          ...[...'bcdefghij'].map((name, index) => `- &${name} [${`*${'abcdefghi'.charAt(index)}, `.repeat(9)}]`),
        ].join('\n'),
      ),
    ],
    rule: 'readable',
    at: 'content/gaps.yaml:2:7',
    value: '*a',
    remedy: 'Write the value itself there',
  },
  {
    what: 'YAML nested a hundred thousand deep',
    changes: [write('content/gaps.yaml', '['.repeat(1e5))],
    rule: 'readable',
    at: 'content/gaps.yaml:1:1',
    value: 'nested too deeply',
    remedy: 'Take the brackets or dashes out',
  },
  {
    what: 'a second YAML document',
    changes: [edit(topics, '- id: cause', '---\n- id: cause')],
    rule: 'readable',
    at: `${topics}:5:1`,
    value: 'starts a second document',
    remedy: 'Take that line out.',
  },
  {
    what: 'a map where a list is expected',
    changes: [write('content/gaps.yaml', 'owner: Whose was the warehouse?\n')],
    rule: 'readable',
    at: 'content/gaps.yaml:1:1',
    value: 'owner: Whose was the warehouse?',
    remedy: 'Start each item on a line of its own with "- ".',
  },
  // Its fields
  {
    what: 'a misspelt field',
    changes: [edit(ships, 'statement:', 'statment:')],
    rule: 'fields',
    at: `${ships}:2:1`,
    value: 'There is no field "statment" here.',
    remedy: 'Did you mean statement?',
  },
  {
    what: 'a misspelt field of a passage',
    changes: [edit(ships, 'qualifier:', 'qualifer:')],
    rule: 'fields',
    at: `${ships}:12:5`,
    value: 'qualifer',
    remedy: 'Did you mean qualifier?',
  },
  {
    what: 'a field named like a part of every object',
    changes: [edit(ships, 'statement:', '__proto__: {}\nconstructor: 1\nstatement:')],
    rule: 'fields',
    at: `${ships}:2:1`,
    value: '__proto__',
    remedy: 'Rename it, or take it out.',
  },
  {
    what: 'a field that is missing',
    changes: [edit(ships, 'kind: figure\n', '')],
    rule: 'fields',
    at: `${ships}:2:1`,
    value: 'The field "kind" is missing.',
    remedy: 'Add it. figure | fact',
  },
  {
    what: 'a field left blank',
    changes: [edit(injured, 'unit: people injured', 'unit:')],
    rule: 'fields',
    at: `${injured}:6:1`,
    value: 'The field "unit" is left blank.',
    remedy: 'Fill it in, or take the line out. For figures: what is counted.',
  },
  {
    what: 'a value that is not in the vocabulary',
    changes: [edit(ships, 'voice: asserted', 'voice: assertd')],
    rule: 'fields',
    at: `${ships}:10:12`,
    value: '"assertd"',
    remedy: 'Did you mean asserted?',
  },
  {
    what: 'a number for a text',
    changes: [edit(post, 'title: Fire destroys warehouse at Lundhaven port', 'title: 2021')],
    rule: 'fields',
    at: `${post}:3:8`,
    value: 'is 2021, and should be a text',
    remedy: 'Put quotation marks around it.',
  },
  {
    what: 'a text for a number',
    changes: [edit(ships, 'value: 2', 'value: two')],
    rule: 'fields',
    at: `${ships}:11:12`,
    value: '"two"',
    remedy: 'Write the number alone, in digits',
  },
  {
    what: 'yes for true',
    changes: [edit(injured, 'key: true', 'key: yes')],
    rule: 'fields',
    at: `${injured}:5:6`,
    value: '"yes"',
    remedy: 'Write true or false, without quotation marks.',
  },
  {
    what: 'a text for a list',
    changes: [edit(ships, 'terms: [ships]', 'terms: ships')],
    rule: 'fields',
    at: `${ships}:6:8`,
    value: '"ships"',
    remedy: 'Write it as a list: [one, two]',
  },
  {
    what: 'a claim without passages',
    changes: [
      write('content/claims/empty.mdx', '---\nstatement: A fire\ntopic: fire\nkind: fact\npassages: []\n---\n'),
    ],
    rule: 'fields',
    at: 'content/claims/empty.mdx:5:11',
    value: 'needs at least one passage',
    remedy: 'Change it. The words it rests on.',
  },
  {
    what: 'an attribution to nobody',
    changes: [edit(goods, 'to: the port authority', 'note: the port authority')],
    rule: 'fields',
    at: `${goods}:9:12`,
    value: '`to` does not say to whom',
    remedy: 'voice',
  },
  {
    what: 'an address that would run',
    changes: [edit(post, 'https://example.org/lundhaven-fire', 'javascript:alert(1)')],
    rule: 'fields',
    at: `${post}:7:6`,
    value: '"javascript:alert(1)"',
    remedy: 'http:// or https://',
  },
  {
    what: 'a front matter that is a list',
    changes: [write('content/claims/list.mdx', '---\n- a\n- b\n---\n')],
    rule: 'fields',
    at: 'content/claims/list.mdx:2:1',
    value: '["a","b"]',
    remedy: 'Write each field on a line of its own',
  },
  {
    what: 'a way of display that there is not',
    changes: [edit(post, 'display: full', 'display: partial')],
    rule: 'fields',
    at: `${post}:9:10`,
    value: '"partial"',
    remedy: 'There are full, link, passages.',
  },
  // Ids and references
  {
    what: 'a name that is no clean address',
    changes: [write('content/events/The Fire_2.mdx', '---\ntitle: A fire\ndateLabel: that day\nbasis: unknown\n---\n')],
    rule: 'id',
    at: 'content/events/The Fire_2.mdx:2:1',
    value: '"The Fire_2"',
    remedy: 'the-fire-2.mdx',
  },
  {
    what: 'an id given twice',
    changes: [edit(topics, 'id: cause', 'id: fire')],
    rule: 'unique',
    at: `${topics}:5:7`,
    value: '"fire" is also that of content/topics.yaml, line 1',
    remedy: 'another id',
    also: ['reference'],
  },
  {
    what: 'a letter given twice',
    changes: [edit(price, 'letter: B', 'letter: A')],
    rule: 'unique',
    at: `${price}:2:9`,
    value: '"A" is also that of content/articles/evening-post.mdx',
    remedy: 'another letter',
  },
  {
    what: 'a topic that there is not',
    changes: [edit(ships, 'topic: fire', 'topic: fires')],
    rule: 'reference',
    at: `${ships}:3:8`,
    value: 'There is no topic "fires".',
    remedy: 'Did you mean fire?',
  },
  {
    what: 'an article that there is not',
    changes: [edit(ships, 'article: evening-post', 'article: evening-pots')],
    rule: 'reference',
    at: `${ships}:8:14`,
    value: 'There is no article "evening-pots".',
    remedy: 'Did you mean evening-post?',
    also: ['silence'],
  },
  {
    what: 'an event that comes after one that there is not',
    changes: [edit(putOut, 'after: [fire]', 'after: [collapse]')],
    rule: 'reference',
    at: `${putOut}:5:9`,
    value: 'There is no event "collapse".',
    remedy: 'There are fire, put-out.',
  },
  // The article's text
  {
    what: 'an article without a text',
    changes: [
      write(
        'content/articles/empty.mdx',
        '---\nletter: C\ntitle: Empty\nkind: report\nlanguage: en\ndisplay: full\n---\n',
      ),
    ],
    rule: 'text',
    at: 'content/articles/empty.mdx:2:1',
    value: 'The article "empty" has no text',
    remedy: 'Paste its text below',
  },
  {
    what: 'an article whose words were changed',
    changes: [edit(post, 'smelled gas in the afternoon', 'smelled smoke in the afternoon')],
    rule: 'unchanged',
    at: `${post}:10:9`,
    value: 'content/claims/smell-of-gas.mdx:8: "they had smelled gas in the afternoon"',
    remedy: 'Put the text back as it was.',
    also: ['quote'],
  },
  {
    what: 'a brace in the text',
    changes: append(post, 'The sign read {danger.'),
    rule: 'readable',
    at: `${post}:19:23`,
    value: 'unexpected end of file in expression',
    remedy: 'Put a backslash before each {, < and >',
  },
  {
    what: 'quotations nested ten thousand deep',
    changes: append(post, `${'> '.repeat(1e4)}deep`),
    rule: 'readable',
    at: `${post}:19:1`,
    value: 'nested too deeply',
    remedy: 'Put a backslash before each {, < and >',
  },
  // What a body may hold
  {
    what: 'an import',
    changes: append(post, "import fs from 'node:fs'"),
    rule: 'code',
    at: `${post}:19:1`,
    value: "import fs from 'node:fs'",
    remedy: '&#x69;',
  },
  {
    what: 'an export',
    changes: [edit(injured, 'The report writes', 'export const x = 1\n\nThe report writes')],
    rule: 'code',
    at: `${injured}:35:1`,
    value: 'export const x = 1',
    remedy: '&#x65;',
  },
  {
    what: 'an expression',
    changes: append(post, 'The port {process.exit(1)} closed.'),
    rule: 'code',
    at: `${post}:19:10`,
    value: '{process.exit(1)}',
    remedy: 'Put a backslash before each brace',
  },
  {
    what: 'a script',
    changes: append(post, '<script>alert(1)</script>'),
    rule: 'code',
    at: `${post}:19:1`,
    value: '<script>',
    remedy: 'Take it out',
  },
  {
    what: 'a frame',
    changes: append(post, '<iframe src="https://example.org"></iframe>'),
    rule: 'code',
    at: `${post}:19:1`,
    value: '<iframe>',
    remedy: 'Take it out',
  },
  {
    what: 'an attribute that runs',
    changes: append(post, 'A <b onmouseover="alert(1)">word</b>.'),
    rule: 'code',
    at: `${post}:19:3`,
    value: '"onmouseover"',
    remedy: 'Take it out.',
  },
  {
    what: 'an attribute in braces',
    changes: append(post, 'A <b {...globalThis}>word</b>.'),
    rule: 'code',
    at: `${post}:19:3`,
    value: 'attribute in braces',
    remedy: 'Take the attribute out.',
  },
  {
    what: 'a component that is not on the list',
    changes: [edit(injured, 'The report writes', '<Figure claim="injured" />\n\nThe report writes')],
    rule: 'code',
    at: `${injured}:35:1`,
    value: '<Figure>',
    remedy: 'Did you mean Figures?',
  },
  {
    what: 'a component of a claim that there is not',
    changes: [edit(injured, 'The report writes', '<Figures claim="injurd" />\n\nThe report writes')],
    rule: 'code',
    at: `${injured}:35:1`,
    value: '"injurd"',
    remedy: 'Did you mean injured?',
  },
  {
    what: 'a component in an article',
    changes: append(post, '<Figures claim="injured" />'),
    rule: 'code',
    at: `${post}:19:1`,
    value: '<Figures>',
    remedy: 'Take it out',
  },
  {
    what: 'a link that would run',
    changes: append(post, 'A [word](javascript:alert\\(1\\)).'),
    rule: 'link',
    at: `${post}:19:3`,
    value: '"javascript:"',
    remedy: 'take the link out',
  },
  {
    what: 'a link that would run, disguised',
    changes: append(post, 'A [word][1].\n\n[1]: <java&#9;script:alert(1)>'),
    rule: 'link',
    at: `${post}:21:1`,
    value: '"javascript:"',
    remedy: 'take the link out',
  },
  {
    what: 'a picture from another site',
    changes: append(post, '![A pixel](https://example.org/pixel.gif)'),
    rule: 'link',
    at: `${post}:19:1`,
    value: 'https://example.org/pixel.gif',
    remedy: 'put the picture into public/',
  },
  // Passages
  {
    what: 'a quotation that is not verbatim',
    changes: [edit(injured, '"At least 12 people were injured"', '"At least 12 persons had been injured"')],
    rule: 'quote',
    at: `${injured}:21:12`,
    value: '"At least 12 persons had been injured" does not stand in evening-post',
    remedy: 'At least 12 [-persons had been-] {+people were+} injured',
  },
  {
    what: 'a quotation of another article',
    changes: [edit(ships, '"Two ships were moved to the outer harbour"', '"move the depot inland"')],
    rule: 'quote',
    at: `${ships}:9:12`,
    value: '"move the depot inland" does not stand in evening-post',
    remedy: 'It stands in price-of-storage',
  },
  {
    what: 'a quotation of nothing',
    changes: [edit(ships, '"Two ships were moved to the outer harbour"', '"quite other words altogether"')],
    rule: 'quote',
    at: `${ships}:9:12`,
    value: '"quite other words altogether"',
    remedy: 'No text of the article comes near it.',
  },
  {
    what: 'a quotation that stands more than once',
    changes: [edit(fire, '    prefix: "Lundhaven"\n', '')],
    rule: 'quote',
    at: `${fire}:11:12`,
    value: '"on Tuesday" stands 2 times',
    remedy: 'prefix: "Lundhaven"',
  },
  {
    what: 'a prefix that does not stand there',
    changes: [edit(fire, 'prefix: "Lundhaven"', 'prefix: "Harbour"')],
    rule: 'quote',
    at: `${fire}:11:12`,
    value: 'the `prefix` "Harbour"',
    remedy: 'prefix: "Lundhaven"',
  },
  {
    what: 'a passage inside another of the same claim',
    changes: [
      edit(
        burned,
        '    voice: asserted\n',
        '    voice: asserted\n  - article: evening-post\n    quote: "a warehouse at the port"\n    voice: asserted\n',
      ),
    ],
    rule: 'overlap',
    severity: 'warning',
    at: `${burned}:13:12`,
    value: '"a warehouse at the port" lies inside the passage on line 10',
    remedy: 'Take one of the two out',
  },
  // Judgement
  {
    what: 'a date that is none',
    changes: [edit(fire, 'date: 2021-03-02', 'date: 2021-02-30')],
    rule: 'date',
    at: `${fire}:3:7`,
    value: '2021-02-30',
    remedy: '',
  },
  {
    what: 'two articles and no relation',
    changes: [edit(goods, 'relation: contradict\n', '')],
    rule: 'relation',
    at: `${goods}:6:3`,
    value: 'has passages of 2 articles',
    remedy: 'write `relation`',
  },
  {
    what: 'a finding that was written before the passage came',
    changes: [edit(injured, 'comparedIn: [evening-post, price-of-storage]', 'comparedIn: [evening-post]')],
    rule: 'reading',
    severity: 'warning',
    at: `${injured}:8:10`,
    value: 'price-of-storage',
    remedy: 'add the article to `comparedIn`',
  },
  {
    what: 'an article that counts as silent and is not',
    changes: [edit(ships, 'terms: [ships]', 'terms: [ships, chemicals]')],
    rule: 'silence',
    severity: 'warning',
    at: `${ships}:6:16`,
    value: '“The port authority has stored chemicals in that building for years.”',
    remedy: 'add the passage',
  },
  {
    what: 'a spelling of two names',
    changes: [edit(names, 'count: [port authority]', 'count: [port authority, Lundhaven]')],
    rule: 'spelling',
    at: `${names}:8:27`,
    value: '"Lundhaven" of "port-authority" is also one of "lundhaven", on line 4',
    remedy: 'Leave it to one of the two',
  },
  {
    what: 'words in quotation marks that no article has',
    changes: [edit(injured, '“At least 12 people were injured”', '“At least twelve were hurt”')],
    rule: 'quoted-words',
    severity: 'warning',
    at: `${injured}:35:24`,
    value: '“At least twelve were hurt”',
    remedy: 'Quote the article’s own words',
  },
  {
    what: 'a reference without a day of access',
    changes: [edit(injured, '    accessed: 2021-03-05\n', '')],
    rule: 'accessed',
    severity: 'warning',
    at: `${injured}:17:10`,
    value: 'https://example.org/fire-service',
    remedy: 'Add `accessed`',
  },
];

export interface Fault {
  what: string;
  changes: Change[];
  rule: string;
  /** Where nothing is said, an error. */
  severity?: 'warning';
  /** File, line and column. */
  at: string;
  /** What the report must quote. */
  value: string;
  /** What it must say to do. */
  remedy: string;
  /** Rules that find something too, since one thing follows from the other. */
  also?: string[];
}
