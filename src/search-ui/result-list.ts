import { language } from 'virtual:claimline/search-language';
import { createSearch, type SearchOutcome } from '../search/query/engine.ts';
import { makeElement } from './make-element.ts';
import type { SearchState } from './search-state.ts';
import { showResult } from './show-result.ts';
import { words } from './words.ts';

/**
 * A list of results that follows a search, with what is said of them: how many, which are partial, which word was taken
 * for a typing error. The last search asked for is the one that is shown, however long an earlier one takes.
 *
 * @param base the base path of the site
 */
export function createResultList(base: string): ResultList {
  const search = createSearch({ base, language });
  const status = makeElement('p', { className: 'label', role: 'status' });
  const choice = makeElement('p', { className: 'label' });
  const list = makeElement('ol', { className: 'bare' });
  const more = makeElement('button', { type: 'button', className: 'button', hidden: true }, words.more);
  const element = makeElement('div', { className: 'results' }, status, choice, list, more);
  let turn = 0;

  const showMore = async (outcome: SearchOutcome, own: number) => {
    const from = list.children.length;
    const results = await outcome.load(from, pageSize);
    if (own !== turn) return;
    list.append(...results.map(showResult));
    more.hidden = list.children.length >= outcome.total;
    more.onclick = () => {
      void showMore(outcome, own).then(() => list.children[from + pageSize]?.querySelector('a')?.focus());
    };
  };

  const update: ResultList['update'] = async ({ query, filters, sort }, literal = false) => {
    const own = ++turn;
    try {
      const find = async () => {
        const outcome = await search.search(query, { filters, sort, literal });
        return { outcome, results: await outcome.load(0, pageSize) };
      };
      // The site may have been built anew since its index was opened; the second time it is opened anew.
      const { outcome, results } = await find().catch(find);
      if (own !== turn) return null;
      list.replaceChildren(...results.map(showResult));
      more.hidden = results.length >= outcome.total;
      more.onclick = () => void showMore(outcome, own);
      status.textContent = query.trim() === '' && outcome.total === 0 ? '' : describeOutcome(outcome);
      choice.replaceChildren(...offerLiteral(outcome, () => void update({ query, filters, sort }, true)));
      return outcome;
    } catch {
      if (own !== turn) return null;
      list.replaceChildren();
      more.hidden = true;
      choice.replaceChildren();
      status.textContent = words.unavailable;
      return null;
    }
  };
  const prepare = () => {
    // What goes wrong now is tried again, and said, when something is searched for.
    search.open().catch(() => undefined);
  };
  return { element, list, prepare, update };
}

/** What was found, in words. */
function describeOutcome({ total, full, corrections, unknown, unheld }: SearchOutcome): string {
  const sentences = [
    ...(corrections.length > 0 ? [words.corrected(corrections.map(({ used }) => used))] : []),
    ...(unknown.length > 0 && total > 0 ? [words.unknown(unknown)] : []),
    total === 0
      ? unheld.length > 0
        ? words.foundNotVerbatim
        : words.foundNothing(unknown)
      : full === 0
        ? words.foundPartly(total)
        : full < total
          ? words.foundBoth(full, total - full)
          : words.found(total),
  ];
  return sentences.join(' ');
}

/** The way back from a correction to the words as they were typed. */
function offerLiteral({ corrections }: SearchOutcome, search: () => void): Node[] {
  if (corrections.length === 0) return [];
  const label = words.instead(corrections.map(({ typed }) => typed));
  const button = makeElement('button', { type: 'button', className: 'button' }, label);
  button.addEventListener('click', search);
  return [button];
}

const pageSize = 10;

export interface ResultList {
  element: HTMLElement;
  list: HTMLOListElement;
  /** Fetches what every search needs, so that the first word need not wait for it. */
  prepare: () => void;
  /** Shows what a search finds; null where a later search has overtaken it, or the index could not be loaded. */
  update: (state: SearchState, literal?: boolean) => Promise<SearchOutcome | null>;
}
