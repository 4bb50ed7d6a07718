import { searchFilters, UNDATED, type SearchFilter } from '../search/text/index-format.ts';
import { makeElement } from './make-element.ts';
import { createResultList } from './result-list.ts';
import { readState, writeState, type SearchState } from './search-state.ts';
import { walkResults } from './walk-results.ts';
import { words } from './words.ts';

/** Put search on the search page: field, filters and results. The address holds the search. */
export function mountSearchPage(): void {
  const place = document.getElementById('search');
  if (!place) return;
  const labels = JSON.parse(place.dataset['labels'] ?? '{}') as Record<string, Record<string, string>>;
  const results = createResultList(place.dataset['base'] ?? '/');
  const input = makeElement('input', { type: 'search', name: 'q', autocomplete: 'off', spellcheck: false });
  const selects = makeElement('div');
  const folded = makeElement('details', {}, makeElement('summary', {}, words.narrow), selects);
  const filters = makeElement('div', { className: 'filters' }, folded);
  const form = makeElement('form', { role: 'search' }, makeElement('label', {}, words.field, input));
  place.classList.add('search-box');
  place.replaceChildren(form, results.element);
  let state: SearchState = readState(location.search);

  const show = async () => {
    const outcome = await results.update(state);
    if (!outcome) return;
    const counts = await outcome.countFilters();
    const made = searchFilters.flatMap((filter) => {
      const chosen = state.filters[filter]?.[0] ?? '';
      const values = (counts[filter] ?? []).filter(({ count, value }) => count > 0 || value === chosen);
      const options = values.map(
        ({ value, count }) => [value, `${nameValue(labels, filter, value)} (${count})`] as const,
      );
      if (options.length === 0) return [];
      return makeSelect(filter, words.filters[filter], chosen, [['', words.all], ...options]);
    });
    const focused = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : null;
    selects.replaceChildren(...made, makeSelect('sort', words.order, state.sort, Object.entries(words.orders)));
    // They come with the first results: an empty search has nothing to narrow.
    if (!filters.isConnected) results.element.before(filters);
    if (focused !== null) selects.querySelector<HTMLSelectElement>(`[name="${focused}"]`)?.focus();
  };
  const go = (next: SearchState, keep: 'replace' | 'push') => {
    state = next;
    history[`${keep}State`](null, '', location.pathname + writeState(state));
    void show();
  };

  input.addEventListener('input', () => go({ ...state, query: input.value }, 'replace'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go({ ...state, query: input.value }, 'push');
  });
  filters.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    if (target.name === 'sort') go({ ...state, sort: target.value as SearchState['sort'] }, 'push');
    else
      go({ ...state, filters: { ...state.filters, [target.name]: target.value === '' ? [] : [target.value] } }, 'push');
  });
  addEventListener('popstate', () => {
    state = readState(location.search);
    input.value = state.query;
    void show();
  });
  walkResults(place, input);
  input.value = state.query;
  // The results come first, unless the address narrows them already.
  folded.open = Object.values(state.filters).flat().length > 0;
  if (writeState(state) !== '') void show();
  else input.focus();
}

function makeSelect(
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [value: string, label: string])[],
): HTMLElement {
  const made = options.map(([value, text]) => makeElement('option', { value }, text));
  const select = makeElement('select', { name }, ...made);
  select.value = chosen;
  return makeElement('label', {}, label, select);
}

/** What a value of a filter is called. */
function nameValue(labels: Record<string, Record<string, string>>, filter: SearchFilter, value: string): string {
  const own: Partial<Record<SearchFilter, Record<string, string>>> = {
    kind: words.kinds,
    year: { [UNDATED]: words.undated },
  };
  return own[filter]?.[value] ?? labels[filter]?.[value] ?? value;
}
