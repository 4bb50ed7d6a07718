import { createSearchBox } from './search-box.ts';

/** Put a search field on the search page, and run the search that the address holds. */
export function mountSearchPage(): void {
  const place = document.getElementById('search');
  if (!place) return;
  const { element, input } = createSearchBox(place.dataset['base'] ?? '/');
  place.replaceChildren(element);
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  input.dispatchEvent(new Event('input'));
  input.addEventListener('input', () => {
    const query = input.value.trim();
    history.replaceState(null, '', query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`);
  });
  input.focus();
}
