import { hueOf } from '../model/story/hue.ts';
import type { FoundPassage, SearchResult } from '../search/query/describe-result.ts';
import type { TextPart } from '../search/query/mark-text.ts';
import type { SearchKind } from '../search/text/search-record.ts';
import { makeElement } from './make-element.ts';

/** A result as an item of the list: its kind, title, articles and date, and the words that answer the query. */
export function showResult(result: SearchResult): HTMLLIElement {
  const [first, ...more] = result.passages;
  const facts = [kindNames[result.kind], result.dateLabel].filter((fact) => fact !== undefined).join(' · ');
  const item = makeElement(
    'li',
    { className: `result hue-${String(hueOf(result.letters[0] ?? 'A'))}` },
    makeElement(
      'p',
      { className: 'label' },
      ...(result.letters.length <= mostLetters ? result.letters : []).map(showLetter),
      ` ${facts}`,
    ),
    makeElement('a', { href: result.url }, ...showParts(result.titleParts)),
  );
  if (result.asked)
    item.append(
      makeElement(
        'p',
        { className: 'label' },
        result.kind === 'name' ? 'Also written: ' : 'Asked as: ',
        ...showParts(result.asked),
      ),
    );
  if (first) item.append(makeElement('p', {}, ...showExcerpt(first)));
  for (const passage of more) {
    item.append(
      makeElement('p', {}, makeElement('a', { href: passage.url, className: 'further' }, ...showExcerpt(passage))),
    );
  }
  const remarks = [
    ...result.matchedAs.map(
      ({ typed, found }) => `“${typed}” is written ${found.map((form) => `“${form}”`).join(', ')} here.`,
    ),
    ...(result.missing.length > 0 ? [`Not here: ${result.missing.map((word) => `“${word}”`).join(', ')}.`] : []),
  ];
  if (remarks.length > 0) item.append(makeElement('p', { className: 'label' }, remarks.join(' ')));
  return item;
}

/** What a kind of result is called. */
export const kindNames: Record<SearchKind, string> = {
  claim: 'Claim',
  passage: 'Article',
  topic: 'Question',
  event: 'Event',
  name: 'Name',
};

function showLetter(letter: string): HTMLElement {
  return makeElement(
    'span',
    { className: `letter hue-${String(hueOf(letter))}` },
    makeElement('span', { className: 'hidden' }, 'Article '),
    letter,
  );
}

function showExcerpt({ excerpt }: FoundPassage): (Node | string)[] {
  return [excerpt.cutBefore ? '… ' : '', ...showParts(excerpt.parts), excerpt.cutAfter ? ' …' : ''];
}

function showParts(parts: readonly TextPart[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text));
}

/** A claim of two hundred articles names none of them here. */
const mostLetters = 6;
