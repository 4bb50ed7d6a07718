import { drawGlyph } from '../model/glyphs.ts';
import { hueOf } from '../model/story/hue.ts';
import type { FoundPassage, SearchResult } from '../search/query/describe-result.ts';
import type { TextPart } from '../search/query/mark-text.ts';
import type { RelationWord } from '../schemas/vocabularies.ts';
import { makeElement } from './make-element.ts';
import { words } from './words.ts';

/** A result as an item of the list: its kind, title, articles and date, and the words that answer the query. */
export function showResult(result: SearchResult): HTMLLIElement {
  const [first, ...more] = result.passages;
  const facts = [words.kinds[result.kind], result.story, result.dateLabel]
    .filter((fact) => fact !== undefined)
    .join(' · ');
  const item = makeElement(
    'li',
    { className: `result hue-${hueOf(result.letters[0] ?? 'A')}` },
    makeElement(
      'p',
      { className: 'label' },
      ...(result.letters.length <= mostLetters ? result.letters : []).flatMap((letter) => [showLetter(letter), ' ']),
      facts,
      ...(result.relation ? [' · ', showGlyph(result.relation), ` ${words.relations[result.relation]}`] : []),
    ),
    makeElement('a', { href: result.url }, ...showParts(result.titleParts)),
  );
  const asked = result.asked?.map(({ text }) => text).join('');
  const lead = result.kind === 'name' ? words.alsoWritten : words.askedAs;
  if (result.asked && asked !== result.title)
    item.append(makeElement('p', { className: 'label' }, `${lead} `, ...showParts(result.asked)));
  if (first) item.append(makeElement('p', {}, ...showExcerpt(first)));
  for (const passage of more) {
    const link = makeElement('a', { href: passage.url, className: 'further' }, ...showExcerpt(passage));
    item.append(makeElement('p', {}, link));
  }
  const remarks = [
    ...(result.unreviewed === undefined ? [] : [result.unreviewed]),
    ...result.matchedAs.map(({ typed, found }) => words.writtenAs(typed, found)),
    ...(result.missing.length > 0 ? [words.missing(result.missing)] : []),
  ];
  if (remarks.length > 0) item.append(makeElement('p', { className: 'label' }, remarks.join(' ')));
  return item;
}

function showLetter(letter: string): HTMLElement {
  return makeElement(
    'span',
    { className: `letter hue-${hueOf(letter)}` },
    makeElement('span', { className: 'hidden' }, `${words.article} `),
    letter,
  );
}

function showGlyph(relation: RelationWord): Node {
  return document.createRange().createContextualFragment(drawGlyph(relation));
}

function showExcerpt({ excerpt }: FoundPassage): (Node | string)[] {
  return [excerpt.cutBefore ? '… ' : '', ...showParts(excerpt.parts), excerpt.cutAfter ? ' …' : ''];
}

function showParts(parts: readonly TextPart[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text));
}

/** A claim of two hundred articles names none of them here. */
const mostLetters = 6;
