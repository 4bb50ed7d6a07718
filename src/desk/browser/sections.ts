import { articleKinds, nameKinds, stances, voices, qualifiers, bases } from '../../schemas/vocabularies.ts';
import { makeElement } from '../../search-ui/make-element.ts';
import type { AskedAction, State } from '../server/desk.ts';
import { makeForm, type Field } from './form.ts';
import { judgementFields, proposeId, readNumbers } from './pin-form.ts';

/** What the sections of the desk can have done. */
export interface Doing {
  /** Writes, after which the page comes anew. */
  write: (...actions: AskedAction[]) => void;
  /** Selects words of the article, to be given to something. */
  pick: (words: string, wanted?: string) => void;
  /** Opens a file in the editor at a line. */
  edit: (file: string, line: number) => void;
  show: (words: string) => void;
}

/** What is left to do for the article. It ends when all is decided, and says so. */
export function makeWork({ work, article }: State, doing: Doing): HTMLElement[] {
  if (!work || article === null)
    return [makeElement('p', {}, 'Open an article’s page to see what is left to do for it.')];
  const { blanks, claims, events, sentences, unread } = work;
  const likely = claims.filter((claim) => claim.sentences.length > 0);
  const bare = claims.filter((claim) => claim.sentences.length === 0);
  const silence = ({ id }: { id: string }) => ({ do: 'silent', claim: id, article }) as const;
  const readNow = ({ collection, id }: { collection: (typeof unread)[number]['collection']; id: string }) =>
    ({ do: 'read', collection, id, article }) as const;
  const quotes = (found: readonly string[], wanted: string) =>
    found.map((sentence) =>
      button(
        sentence,
        () => {
          doing.pick(sentence, wanted);
        },
        'words',
      ),
    );
  const groups = [
    group(
      'Blanks and faults of its file',
      blanks.map((blank) =>
        item(blank.message, [
          button('Open the file', () => {
            doing.edit(blank.file, blank.line);
          }),
        ]),
      ),
    ),
    group(
      'Claims that it may make',
      likely.map((claim) =>
        item(claim.statement, [
          ...quotes(claim.sentences, `claims/${claim.id}`),
          button('Does not make it', () => {
            doing.write(silence(claim));
          }),
          later(),
        ]),
      ),
    ),
    group(
      'Claims of which no words were found in it',
      bare.map((claim) =>
        item(claim.statement, [
          button('Does not make it', () => {
            doing.write(silence(claim));
          }),
          later(),
        ]),
      ),
      bare.length > 1 &&
        button(`I read it for these ${String(bare.length)}: it makes none`, () => {
          doing.write(...bare.map(silence));
        }),
    ),
    group(
      'Events that it may report',
      events.map((event) =>
        item(event.title, [
          ...quotes(event.sentences, `events/${event.id}`),
          button('Does not report it', () => {
            doing.write(readNow({ collection: 'events', id: event.id }));
          }),
          later(),
        ]),
      ),
    ),
    group(
      'Words in no claim',
      sentences.map(({ text }) =>
        item('', [
          ...text.split(' […] ').map((words) =>
            button(
              words,
              () => {
                doing.pick(words);
              },
              'words',
            ),
          ),
          later(),
        ]),
      ),
    ),
    group(
      'Words of the site, not yet read against it',
      unread.map((words) =>
        item(`${words.collection} · ${words.words}`, [
          button('Still holds', () => {
            doing.write(readNow(words));
          }),
          later(),
        ]),
      ),
      unread.length > 1 &&
        button(`I read these ${String(unread.length)}: they still hold`, () => {
          doing.write(...unread.map(readNow));
        }),
    ),
  ].flatMap((made) => made ?? []);
  return groups.length > 0 ? groups : [makeElement('p', { className: 'done' }, 'All is decided for this article.')];
}

/** The errors and warnings of the page. */
export function makeFindings({ findings }: State, doing: Doing): HTMLElement[] {
  if (findings.length === 0) return [makeElement('p', {}, 'The check finds nothing on this page.')];
  return findings.map(({ file, line, severity, message, remedy, words }) =>
    item(`${severity === 'error' ? 'Error' : 'Warning'}: ${message} ${remedy}`, [
      ...(words === null
        ? []
        : [
            button(
              words,
              () => {
                doing.show(words);
              },
              'words',
            ),
          ]),
      button(`${file}:${String(line)}`, () => {
        doing.edit(file, line);
      }),
    ]),
  );
}

/** The passages of the article, each to be changed or taken out. */
export function makePassages({ passages, claims, help }: State, doing: Doing): HTMLElement[] {
  return passages.map(({ collection, id, index, file, line, passage }) => {
    const own = {
      voice: '',
      to: '',
      stance: '',
      hedged: false,
      value: '' as unknown,
      qualifier: '',
      asOf: '',
      asOfBasis: '',
      ...passage,
    };
    const fields: Field[] = [
      { name: 'voice', label: 'Voice', values: voices, value: own.voice, help: help['voice'] },
      { name: 'to', label: 'To whom', value: own.to },
      { name: 'stance', label: 'Stance', values: stances, value: own.stance, help: help['stance'] },
      { name: 'hedged', label: 'Hedged', check: true, value: own.hedged ? 'true' : '' },
      { name: 'value', label: 'Number', value: [own.value].flat().join(', ') },
      { name: 'qualifier', label: 'It is said to be', values: ['', ...qualifiers], value: own.qualifier },
      { name: 'asOf', label: 'True as of', value: own.asOf },
      { name: 'asOfBasis', label: 'How that is known', values: ['', ...bases], value: own.asOfBasis },
    ];
    const claim = claims.find((candidate) => collection === 'claims' && candidate.id === id);
    const judged = judgementFields(claim, help);
    const change = fold('Change', () => {
      const form = makeForm([...fields, ...judged], () => undefined);
      const save = button('Write the change', () => {
        const changed = (list: readonly Field[]) =>
          Object.fromEntries(
            list
              .filter(({ name, value = '' }) => form.read(name) !== value)
              .map(({ name }) => [name, readValue(name, form.read(name))]),
          );
        const [inPassage, inClaim] = [changed(fields), changed(judged)];
        const name = { do: 'set', collection, id } as const;
        const actions = [
          ...(Object.keys(inPassage).length > 0 ? [{ ...name, path: ['passages', index], fields: inPassage }] : []),
          ...(Object.keys(inClaim).length > 0 ? [{ ...name, fields: inClaim }] : []),
        ];
        if (actions.length > 0) doing.write(...actions);
      });
      return [form.element, save];
    });
    return item(`${collection === 'claims' ? '' : 'Event: '}${claim?.name ?? id}`, [
      button(
        passage.quote,
        () => {
          doing.show(passage.quote);
        },
        'words',
      ),
      ...(collection === 'claims' ? [change] : []),
      button('Take out', () => {
        doing.write({ do: 'unpin', collection: collection as 'claims' | 'events', id, passage: index });
      }),
      button('Open the file', () => {
        doing.edit(file, line);
      }),
    ]);
  });
}

function readValue(name: string, typed: string): unknown {
  if (typed === '') return null;
  return name === 'value' ? readNumbers(typed) : name === 'hedged' ? true : typed;
}

/** What is new: an article from a pasted text, a question, a name, a correction; and the seal of the text. */
export function makeNew({ article, folder, help, page, removed }: State, doing: Doing): HTMLElement[] {
  const known = ['stated', 'inferred', 'background'] as const;
  const facts = ['title', 'kind', 'published', 'publisher', 'author', 'url', 'language'] as const;
  const labels = {
    title: 'Headline; your own in [brackets]',
    kind: 'Kind',
    published: 'Published (EDTF)',
    publisher: 'Publisher',
    author: 'Author',
    url: 'Address',
    language: 'Language',
  };
  const importFields: Field[] = [
    { name: 'text', label: 'Text, or HTML, of the article', lines: true },
    ...facts.flatMap((name): Field[] => [
      {
        name,
        label: labels[name],
        ...(name === 'kind' && { values: articleKinds, help: help['articleKind'] }),
        ...(name === 'language' && { value: 'en' }),
      },
      ...(name === 'language'
        ? []
        : [
            {
              name: `${name}Is`,
              label: 'How it is known',
              values: known,
              value: name === 'kind' ? 'inferred' : 'stated',
              help: help['basis'],
            },
          ]),
    ]),
    { name: 'id', label: 'Id, for its address', hint: 'proposed from the headline' },
  ];
  return [
    maker('An article', importFields, (read) => {
      const given = Object.fromEntries(
        [...facts, 'id' as const].flatMap((name) => (read(name) === '' ? [] : [[name, read(name)]])),
      );
      const basis = Object.fromEntries(
        facts.flatMap((name) => (name === 'language' ? [] : [[name, { is: read(`${name}Is`) as 'stated' }]])),
      );
      return { do: 'import', text: read('text'), given, basis };
    }),
    maker(
      'A question that no article answers',
      [
        { name: 'question', wide: true, label: 'Question' },
        { name: 'note', label: 'What was reported elsewhere', lines: true },
      ],
      (read) => ({
        do: 'create',
        collection: 'gaps',
        data: {
          id: proposeId(read('question')),
          question: read('question'),
          note: read('note') || null,
          comparedIn: article === null ? [] : [article],
        },
      }),
    ),
    maker(
      'A name',
      [
        { name: 'name', wide: true, label: 'Name' },
        { name: 'kind', label: 'Kind', values: nameKinds },
        { name: 'count', label: 'Spellings that count as mentions', hint: 'separated by commas' },
        { name: 'spellings', label: 'Other spellings', hint: 'separated by commas' },
      ],
      (read) => ({
        do: 'create',
        collection: 'names',
        data: {
          id: proposeId(read('name')),
          kind: read('kind'),
          name: read('name'),
          count: readList(read('count')),
          spellings: readList(read('spellings')),
        },
      }),
    ),
    maker(
      'A correction',
      [
        { name: 'page', wide: true, label: 'Address of the page', value: page },
        { name: 'said', label: 'What it said', lines: true },
        { name: 'says', label: 'What it says now', lines: true },
        { name: 'why', wide: true, label: 'Why', lines: true },
      ],
      (read) => ({
        do: 'create',
        collection: 'corrections',
        data: {
          date: new Date().toISOString().slice(0, 10),
          page: read('page'),
          said: read('said'),
          says: read('says'),
          why: read('why'),
        },
      }),
    ),
    ...(article === null
      ? []
      : [
          item('The text of this article is right as it now stands.', [
            button('Seal it', () => {
              doing.write({ do: 'seal', article });
            }),
          ]),
          ...removed.map(({ text, why }) =>
            item(`Taken out of the text: “${text}”: ${why}`, [
              button('Open the file', () => {
                doing.edit(`${folder}/articles/${article}.mdx`, 1);
              }),
            ]),
          ),
        ]),
  ];

  function maker(
    name: string,
    fields: readonly Field[],
    read: (read: (name: string) => string) => AskedAction,
  ): HTMLElement {
    return fold(name, () => {
      const form = makeForm(fields, () => undefined);
      return [
        form.element,
        button('Write it', () => {
          doing.write(read(form.read));
        }),
      ];
    });
  }
}

function readList(typed: string): string[] {
  return typed.split(',').flatMap((part) => part.trim() || []);
}

function group(name: string, items: readonly HTMLElement[], all: HTMLElement | false = false): HTMLElement | null {
  if (items.length === 0) return null;
  return makeElement(
    'div',
    {},
    makeElement('h3', {}, `${name} (${String(items.length)})`),
    ...items,
    ...(all ? [all] : []),
  );
}

function item(words: string, controls: readonly HTMLElement[]): HTMLElement {
  return makeElement(
    'div',
    { className: 'item' },
    ...(words === '' ? [] : [makeElement('p', { dir: 'auto' }, words)]),
    ...controls,
  );
}

/** Put off until the desk is opened anew: nothing is written. */
function later(): HTMLElement {
  const element = button('Later', () => element.closest('.item')?.remove());
  return element;
}

function fold(name: string, make: () => HTMLElement[]): HTMLElement {
  const element = makeElement('details', {}, makeElement('summary', {}, name));
  element.addEventListener(
    'toggle',
    () => {
      element.append(...make());
    },
    { once: true },
  );
  return element;
}

export function button(words: string, onClick: () => void, className = ''): HTMLButtonElement {
  const element = makeElement('button', { type: 'button', className, dir: 'auto' }, words);
  element.addEventListener('click', onClick);
  return element;
}
