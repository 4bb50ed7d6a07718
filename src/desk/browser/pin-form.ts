import { bases, claimKinds, qualifiers, stances, voices, writtenRelations } from '../../schemas/vocabularies.ts';
import { makeElement } from '../../search-ui/make-element.ts';
import type { AskedAction, Selection, State } from '../server/desk.ts';
import { makeForm, type Field, type Form } from './form.ts';

/** What words may be given to, beside the claims and events that are there. */
const others = [
  ['+claim', 'A new claim'],
  ['+event', 'A new event'],
  ['+none', 'No claim: read, and nothing in it'],
] as const;

/**
 * The form in which an editor says to what some words belong and how they say it. What the words suggest is filled in;
 * those claims stand first whose terms are near.
 *
 * @param wanted what the words are meant for, where that was said already
 * @param onChange called whenever what would be written has changed
 */
export function makePinForm(state: State, selection: Selection, wanted: string | null, onChange: () => void): PinForm {
  const { passage, suggestion } = selection;
  const search = makeElement('input', {
    type: 'search',
    placeholder: 'Type to find a claim or event',
    autocomplete: 'off',
  });
  const list = makeElement('select', { size: '6', 'aria-label': 'Belongs to' });
  const rest = makeElement('div');
  const element = makeElement(
    'div',
    { className: 'pin' },
    makeElement('blockquote', { dir: 'auto' }, passage.quote),
    makeElement('label', {}, 'Belongs to', search),
    list,
    rest,
  );
  const { prefix, suffix } = passage;
  const beside = [prefix !== undefined && `after “${prefix}”`, suffix !== undefined && `before “${suffix}”`];
  element.prepend(
    ...beside.flatMap((words) => words || []).map((words) => makeElement('small', { dir: 'auto' }, words)),
  );
  let form: Form = makeForm([], onChange);

  const choices = listChoices(state, selection);
  const fill = () => {
    const typed = search.value.toLowerCase().split(/\s+/);
    const fits = ([id, name]: readonly [string, string]) =>
      typed.every((word) => `${id} ${name}`.toLowerCase().includes(word));
    // What is new can be picked whatever is typed.
    const shown = [...choices.filter(fits), ...others.filter(fits), ...others.filter((other) => !fits(other))];
    list.replaceChildren(...shown.map(([id, name]) => makeElement('option', { value: id }, name)));
    // Where no claim is near, the words are likely to be new.
    const nearest = search.value === '' && selection.claims.length === 0 ? '+claim' : (shown[0]?.[0] ?? '');
    list.value = wanted !== null && search.value === '' ? wanted : nearest;
    choose();
  };
  const choose = () => {
    form = makeForm(fieldsFor(list.value, state, selection), onChange);
    const claim = state.claims.find(({ id }) => list.value === `claims/${id}`);
    const said = (claim?.words ?? []).map(({ article, quote }) =>
      makeElement('li', { dir: 'auto' }, `${article}: “${quote}”`),
    );
    rest.replaceChildren(makeElement('ul', { className: 'said' }, ...said), form.element);
    const [statement, id] = [form.control('statement') ?? form.control('title'), form.control('id')];
    statement?.addEventListener('input', () => {
      if (id instanceof HTMLInputElement && statement instanceof HTMLInputElement)
        id.value = proposeId(statement.value);
    });
    onChange();
  };
  search.addEventListener('input', fill);
  search.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    list.focus();
  });
  list.addEventListener('change', choose);
  fill();
  return {
    element,
    focus: () => search.focus(),
    readActions: () => readActions(list.value, form, state, passage, suggestion.value !== null),
  };
}

function listChoices(state: State, { claims }: Selection): (readonly [string, string])[] {
  const rank = (id: string) => (claims.includes(id) ? claims.indexOf(id) : claims.length);
  return [
    ...[...state.claims].sort((a, b) => rank(a.id) - rank(b.id)).map(({ id, name }) => [`claims/${id}`, name] as const),
    ...state.events.map(({ id, name }) => [`events/${id}`, `Event: ${name}`] as const),
  ];
}

function fieldsFor(choice: string, state: State, { suggestion }: Selection): Field[] {
  const { help, published } = state;
  const claim = state.claims.find(({ id }) => choice === `claims/${id}`);
  const topics = ['', ...state.topics.map(({ id, name }) => [id, name] as const)];
  const isNew = choice === '+claim';
  if (choice === '+none') return [{ name: 'why', wide: true, label: 'Why it holds no claim', value: 'a dateline' }];
  if (choice.startsWith('events/')) return [readField('I read the event against this article')];
  if (choice === '+event') {
    return [
      { name: 'title', wide: true, label: 'What happened, in a few words' },
      { name: 'id', label: 'Id, for its address' },
      { name: 'date', label: 'When (EDTF); blank where nobody says', hint: '2024-03-22, 2024-03, [2024-03-22..]' },
      { name: 'dateLabel', label: 'What is said instead, where there is no date' },
      { name: 'basis', label: 'How the date is known', values: ['', ...bases], help: help['basis'] },
      { name: 'how', label: 'From what it is known' },
      { name: 'topic', label: 'Topic', values: topics },
    ];
  }
  const figure: Field[] = [
    { name: 'value', label: 'Number; two for “between”', value: [suggestion.value ?? ''].flat().join(', ') },
    { name: 'qualifier', label: 'It is said to be', values: ['', ...qualifiers], value: suggestion.qualifier ?? '' },
    {
      name: 'asOf',
      label: 'True as of (EDTF), where known',
      value: suggestion.asOf ?? '',
      hint: published ?? '',
    },
    {
      name: 'asOfBasis',
      label: 'How that is known',
      values: ['', ...bases],
      value: suggestion.asOf === null ? '' : 'inferred',
      help: help['asOfBasis'],
    },
  ];
  const own: Field[] = [
    { name: 'statement', wide: true, label: 'Statement: what is claimed, in one neutral sentence' },
    { name: 'id', label: 'Id, for its address' },
    { name: 'topic', label: 'Topic', values: topics.slice(1) },
    {
      name: 'kind',
      label: 'Kind',
      values: claimKinds,
      value: suggestion.value !== null ? 'figure' : suggestion.stance === 'demands' ? 'recommendation' : 'fact',
      help: help['kind'],
    },
    {
      name: 'terms',
      wide: true,
      label: 'Terms by which another article shows that it speaks of it',
      hint: 'separated by commas',
    },
    { name: 'unit', label: 'For a figure: what is counted', hint: 'people injured' },
  ];
  const against = claim?.hasOwnWords === false ? 'all articles' : 'this article';
  const judged = [...judgementFields(claim, state), readField(`I read the finding against ${against}`)];
  return [
    ...(isNew ? own : []),
    { name: 'voice', label: 'Voice', values: voices, value: suggestion.voice, help: help['voice'] },
    { name: 'to', label: 'To whom, when attributed', value: suggestion.to ?? '' },
    { name: 'stance', label: 'Stance', values: stances, value: suggestion.stance, help: help['stance'] },
    { name: 'hedged', label: 'Hedged: could, perhaps, potential', check: true, value: suggestion.hedged ? 'true' : '' },
    ...(isNew || claim?.unit != null ? figure : []),
    ...(isNew ? [...judged.slice(1, 2), silentField] : judged),
  ];
}

/** What an editor judges of a claim: how the articles meet, and the finding. */
export function judgementFields(claim: State['claims'][number] | undefined, { help, article }: State): Field[] {
  const articles = new Set([...(claim?.articles ?? []), article]);
  return [
    {
      name: 'relation',
      label: 'How the articles meet',
      values: ['', ...writtenRelations],
      value: claim?.relation ?? '',
      help: help['relation'],
    },
    {
      name: 'finding',
      wide: true,
      label: 'Finding',
      lines: true,
      value: claim?.finding ?? '',
      hint: 'What only a reader can see',
    },
    ...(claim && !claim.hasFigures && articles.size > 2
      ? [
          {
            name: 'positions',
            wide: true,
            label: 'Who says the same with whom, where they do not agree: a line for each',
            lines: true,
            value: claim.positions,
            hint: 'A, C: what both say',
          },
        ]
      : []),
  ];
}

/** The fields of a form that were changed; null for one that was emptied. */
export function readChanged(form: Form, fields: readonly Field[], state: State): Record<string, unknown> {
  return Object.fromEntries(
    fields
      .filter(({ name, value = '' }) => form.read(name) !== value)
      .map(({ name }) => [name, readValue(name, form.read(name), state)]),
  );
}

function readValue(name: string, typed: string, state: State): unknown {
  if (typed === '') return null;
  if (name === 'positions') return readPositions(typed, state);
  return name === 'value' ? readNumbers(typed) : name === 'hedged' ? true : typed;
}

/** Who says the same with whom, from lines such as "A, C: what both say". */
function readPositions(typed: string, { letters }: State): object[] {
  return typed.split('\n').flatMap((line) => {
    const [, named = '', says = ''] = /^([^:]*):(.*)$/.exec(line) ?? [];
    const articles = named.split(',').map((letter) => letters[letter.trim().toUpperCase()] ?? letter.trim());
    return line.trim() === '' ? [] : [{ says: says.trim(), articles }];
  });
}

const silentField: Field = { name: 'silent', label: 'I read the other articles: none of them makes it', check: true };

function readField(label: string): Field {
  return { name: 'read', label, check: true };
}

function readActions(
  choice: string,
  form: Form,
  state: State,
  words: Selection['passage'],
  suggestsFigure: boolean,
): AskedAction[] {
  const { article, ...selector } = words;
  if (choice === '+none') return [{ do: 'unclaimed', article, ...selector, why: form.read('why') }];
  const read = form.read('read') === 'true';
  if (choice.startsWith('events/')) {
    return [{ do: 'pin', collection: 'events', id: choice.slice(7), passage: { ...words }, read }];
  }
  const optional = (...names: string[]) =>
    Object.fromEntries(names.flatMap((name) => (form.read(name) === '' ? [] : [[name, form.read(name)]])));
  if (choice === '+event') {
    const data = { ...optional('title', 'date', 'dateLabel', 'basis', 'how', 'topic'), passages: [{ ...words }] };
    return [{ do: 'create', collection: 'events', ...optional('id'), data }];
  }
  const value = readNumbers(form.read('value'));
  const isFigure = choice === '+claim' ? form.read('kind') === 'figure' : suggestsFigure || value !== null;
  const passage: Record<string, unknown> = {
    ...words,
    voice: form.read('voice'),
    ...(form.read('voice') === 'attributed' && optional('to')),
    ...(form.read('stance') !== 'asserts' && optional('stance')),
    ...(form.read('hedged') === 'true' && { hedged: true }),
    ...(isFigure && value !== null && { value, ...optional('qualifier', 'asOf', 'asOfBasis') }),
  };
  if (choice === '+claim') {
    const terms = readList(form.read('terms'));
    const data = {
      ...optional('statement', 'topic', 'kind', 'finding'),
      ...(isFigure && optional('unit')),
      ...(form.read('finding') !== '' && { comparedIn: form.read('silent') === '' ? [article] : state.articles }),
      ...(form.read('silent') !== '' && { silent: state.articles.filter((other) => other !== article) }),
      ...(terms.length > 0 && { terms }),
      passages: [passage],
    };
    return [{ do: 'create', collection: 'claims', ...optional('id'), data }];
  }
  const id = choice.slice('claims/'.length);
  const claim = state.claims.find((candidate) => candidate.id === id);
  const changed = readChanged(form, judgementFields(claim, state), state);
  // A first finding is read against every article; without one there is nothing to read.
  const isFirst = claim?.hasOwnWords === false;
  const readers = isFirst && read && changed['finding'] !== undefined ? state.articles : [];
  return [
    { do: 'pin', collection: 'claims', id, passage, read: read && !isFirst },
    ...readers.map((reader) => ({ do: 'read', collection: 'claims', id, article: reader }) as const),
    ...(Object.keys(changed).length > 0 ? [{ do: 'set', collection: 'claims', id, fields: changed } as const] : []),
  ];
}

/** One number or two, as they are typed; null where there is none. */
function readNumbers(typed: string): number | number[] | null {
  const numbers = typed
    .split(/[,;\s]+/)
    .flatMap((part) => (part === '' || Number.isNaN(Number(part)) ? [] : Number(part)));
  return numbers.length === 2 ? numbers : (numbers[0] ?? null);
}

/** Words that are typed with commas between them. */
export function readList(typed: string): string[] {
  return typed.split(',').flatMap((part) => part.trim() || []);
}

/** An id of the words of a sentence. */
export function proposeId(sentence: string): string {
  const words =
    sentence
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const long = words.filter((word) => !small.has(word));
  return (long.length > 1 ? long : words).slice(0, 5).join('-');
}

const small = new Set('a an and as at by for from in is it its of on or that the to was were with'.split(' '));

export interface PinForm {
  element: HTMLElement;
  focus: () => void;
  /** What is to be done, as it is now filled in. */
  readActions: () => AskedAction[];
}
