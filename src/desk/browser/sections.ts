import {
  articleKinds,
  nameKinds,
  stances,
  voices,
  qualifiers,
  bases,
  waysOfKnowing,
} from '../../schemas/vocabularies.ts';
import type { Selector } from '../../model/passages/locate.ts';
import { makeElement } from '../../search-ui/make-element.ts';
import type { AskedAction, State } from '../server/desk.ts';
import { makeForm, type Field } from './form.ts';
import { judgementFields, proposeId, readChanged, readList } from './pin-form.ts';

/** What the sections of the desk can have done. */
export interface Doing {
  /** Where the site stands: what comes before the address of each page. */
  base: string;
  /** Writes, after which the page comes anew. */
  write: (...actions: AskedAction[]) => void;
  /** Selects words of the article, to be given to something. */
  pick: (words: Selector, wanted?: string) => void;
  /** Opens a file in the editor at a line. */
  edit: (file: string, line: number) => void;
  show: (words: Selector) => void;
}

/** What is left to do for the article. It ends when all is decided, and says so. */
export function makeWork(state: State, doing: Doing): HTMLElement[] {
  const { work, article, blocks, summary } = state;
  if (!work || article === null) {
    const links = state.articles.map((id) => {
      const link = makeElement('a', { href: `${doing.base}${state.path}articles/${id}/` }, id);
      return makeElement('li', {}, link);
    });
    return [makeElement('p', {}, 'What is left to do stands on each article’s page:'), makeElement('ul', {}, ...links)];
  }
  const { blanks, removed, claims, events, sentences, unread } = work;
  const likely = claims.filter((claim) => claim.sentences.length > 0);
  const bare = claims.filter((claim) => claim.sentences.length === 0);
  const silence = ({ id }: { id: string }) => ({ do: 'silent', claim: id, article }) as const;
  const confirmation = ({ index }: { index: number }): AskedAction => ({
    do: 'set',
    collection: 'articles',
    id: article,
    path: ['removed', index],
    fields: { confirmed: true },
  });
  const readNow = ({ collection, id }: { collection: (typeof unread)[number]['collection']; id: string }) =>
    ({ do: 'read', collection, id, article }) as const;
  const quotes = (found: readonly string[], wanted: string) =>
    found.map((sentence) => button(sentence, () => doing.pick({ quote: sentence }, wanted), 'words'));
  const groups = [
    group(
      'Blanks and faults of its file',
      blanks.map((blank) => item(blank.message, [button('Open the file', () => doing.edit(blank.file, blank.line))])),
    ),
    group(
      'Taken out of its text, not yet confirmed',
      removed.map((taken) =>
        item(`“${taken.text}”${taken.times === undefined ? '' : `, ${String(taken.times)} times`}: ${taken.why}`, [
          button('Confirm', () => doing.write(confirmation(taken))),
          putBack(taken.index),
          later(),
        ]),
      ),
      removed.length > 1 &&
        button(`I compared these ${String(removed.length)} with the source: none is text of it`, () =>
          doing.write(...removed.map(confirmation)),
        ),
    ),
    group(
      'Claims that it may make',
      likely.map((claim) =>
        item(claim.statement, [
          ...quotes(claim.sentences, `claims/${claim.id}`),
          button('Does not make it', () => doing.write(silence(claim))),
          later(),
        ]),
      ),
      false,
      'Press the words by which it makes one, to give them to it.',
    ),
    group(
      'Claims of which no words were found in it',
      bare.map((claim) =>
        item(claim.statement, [button('Does not make it', () => doing.write(silence(claim))), later()]),
      ),
      bare.length > 1 &&
        button(`I read it for these ${String(bare.length)}: it makes none`, () => doing.write(...bare.map(silence))),
      'Where it makes one, select the words in the article.',
    ),
    group(
      'Events that it may report',
      events.map((event) =>
        item(event.title, [
          ...quotes(event.sentences, `events/${event.id}`),
          button('Does not report it', () => doing.write(readNow({ collection: 'events', id: event.id }))),
          later(),
        ]),
      ),
    ),
    group(
      'Words in no claim or event',
      sentences.map(({ runs }) =>
        item('', [...runs.map((run) => button(run.quote, () => doing.pick(run), 'words')), later()]),
      ),
      sentences.length > 1 &&
        fold(`I read these ${String(sentences.length)}: they hold no claim`, () => {
          const form = makeForm(
            [{ name: 'why', wide: true, label: 'Why', hint: 'of no weight here' }],
            () => undefined,
          );
          return [
            form.element,
            button('Write that', () => {
              const runs = sentences.flatMap((sentence) => sentence.runs);
              doing.write(...runs.map((run) => ({ do: 'unclaimed', article, ...run, why: form.read('why') }) as const));
            }),
          ];
        }),
    ),
    group(
      'Words of the site, not yet read against it',
      unread.map((words) =>
        item(`${words.collection} · ${words.words}`, [
          button('Still holds', () => doing.write(readNow(words))),
          mend(words),
          ...(words.collection === 'gaps'
            ? [button('It answers this', () => doing.write({ do: 'drop', collection: 'gaps', id: words.id }))]
            : []),
          button('Open the file', () => doing.edit(words.file, words.line)),
          later(),
        ]),
      ),
      unread.length > 1 &&
        button(`I read these ${String(unread.length)}: they still hold`, () => doing.write(...unread.map(readNow))),
    ),
  ].flatMap((made) => made ?? []);
  return groups.length > 0 ? groups : [makeElement('p', { className: 'done' }, 'All is decided for this article.')];

  function putBack(index: number): HTMLElement {
    return fold('Put back', () => {
      const places = ['At the start', ...blocks.map((words) => `After “${words}…”`)];
      const behind = places.map((place, count) => [String(count), place] as const);
      const form = makeForm([{ name: 'behind', label: 'Where it stood', values: behind, wide: true }], () => undefined);
      return [
        form.element,
        button('Put it back', () =>
          doing.write({ do: 'restore', article: article ?? '', removed: index, behind: Number(form.read('behind')) }),
        ),
      ];
    });
  }

  /** The words are changed and, with that, read. */
  function mend({ collection, id, fields }: (typeof unread)[number]): HTMLElement {
    return fold('Change', () => {
      const asked: Field[] = Object.entries({
        ...fields,
        ...(['site', 'story'].includes(collection) && { summary }),
      }).map(([name, value]) => ({ name, label: ownWordLabels[name] ?? name, lines: true, value }));
      const form = makeForm(asked, () => undefined);
      return [
        form.element,
        button('Write the change', () => {
          const { summary: inShort, ...changed } = readChanged(form, asked, state);
          const of = { do: 'set', collection, id } as const;
          doing.write(
            ...(Object.keys(changed).length > 0 ? [{ ...of, fields: changed }] : []),
            ...(inShort === undefined ? [] : [{ ...of, path: ['summaries'], fields: { [article ?? '']: inShort } }]),
            readNow({ collection, id }),
          );
        }),
      ];
    });
  }
}

/** What the sentences of the site's own are called in the desk. */
const ownWordLabels: Readonly<Record<string, string>> = {
  finding: 'Finding',
  question: 'Question',
  title: 'What happened',
  note: 'Note',
  description: 'What the publication is',
  lead: 'What it sets side by side',
  differences: 'Where the articles part',
  summary: 'This article in short',
};

/** The errors and warnings of the page. */
export function makeFindings({ findings }: State, doing: Doing): HTMLElement[] {
  if (findings.length === 0) return [makeElement('p', {}, 'The check finds nothing on this page.')];
  return findings.map(({ file, line, severity, message, remedy, words }) =>
    item(`${severity === 'error' ? 'Error' : 'Warning'}: ${message} ${remedy}`, [
      ...(words === null ? [] : [button(words.quote, () => doing.show(words), 'words')]),
      button(`${file}:${String(line)}`, () => doing.edit(file, line)),
    ]),
  );
}

/** The passages of the article, each to be changed or taken out. */
export function makePassages(state: State, doing: Doing): HTMLElement[] {
  const { passages, claims, help } = state;
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
    const judged = judgementFields(claim, state);
    const change = fold('Change', () => {
      const form = makeForm([...fields, ...judged], () => undefined);
      const save = button('Write the change', () => {
        const [inPassage, inClaim] = [readChanged(form, fields, state), readChanged(form, judged, state)];
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
      button(passage.quote, () => doing.show(passage), 'words'),
      ...(collection === 'claims' ? [change] : []),
      button('Take out', () =>
        doing.write({ do: 'unpin', collection: collection as 'claims' | 'events', id, passage: index }),
      ),
      button('Open the file', () => doing.edit(file, line)),
    ]);
  });
}

const unsaid = 'where the text does not say it';

/** What is new: an article from a pasted text, a question, a name, a correction; and the seal of the text. */
export function makeNew({ article, help, page }: State, doing: Doing): HTMLElement[] {
  const facts = ['title', 'kind', 'published', 'publisher', 'author', 'url', 'language'] as const;
  const labels = {
    title: ['Headline; your own in [brackets]', 'headline', unsaid],
    kind: ['Kind', 'kind'],
    published: ['Published (EDTF)', 'date', '2024-03-22'],
    publisher: ['Publisher', 'publisher'],
    author: ['Author', 'author', unsaid],
    url: ['Address', 'address'],
    language: ['Language', 'language', 'en, de'],
  } as const;
  const importFields: Field[] = [
    { name: 'text', label: 'Text, or HTML, of the article', lines: true },
    ...facts.flatMap((name): Field[] => [
      {
        name,
        label: labels[name][0],
        ...(name === 'kind' && { values: articleKinds, help: help['articleKind'] }),
        hint: labels[name][2],
      },
      ...(name === 'language'
        ? []
        : [
            {
              name: `${name}Is`,
              label: `How the ${labels[name][1]} is known`,
              values: ['', ...waysOfKnowing],
              value: name === 'kind' ? 'inferred' : '',
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
        facts.flatMap((name) => {
          const is = waysOfKnowing.find((way) => way === read(`${name}Is`));
          return is === undefined ? [] : [[name, { is }]];
        }),
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
        { name: 'says', label: 'What that was changed to', lines: true },
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
            button('Seal it', () => doing.write({ do: 'seal', article })),
          ]),
        ]),
  ];

  function maker(
    name: string,
    fields: readonly Field[],
    read: (read: (name: string) => string) => AskedAction,
  ): HTMLElement {
    return fold(name, () => {
      const form = makeForm(fields, () => undefined);
      return [form.element, button('Write it', () => doing.write(read(form.read)))];
    });
  }
}

function group(
  name: string,
  items: readonly HTMLElement[],
  all: HTMLElement | false = false,
  hint = '',
): HTMLElement | null {
  if (items.length === 0) return null;
  return makeElement(
    'div',
    {},
    makeElement('h3', {}, `${name} (${String(items.length)})`),
    ...(hint === '' ? [] : [makeElement('small', {}, hint)]),
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
  element.addEventListener('toggle', () => element.append(...make()), { once: true });
  return element;
}

export function button(words: string, onClick: () => void, className = ''): HTMLButtonElement {
  const element = makeElement('button', { type: 'button', className, dir: 'auto' }, words);
  element.addEventListener('click', onClick);
  return element;
}
