import { loadPagefind, type Pagefind } from './pagefind.ts';

/** A search field with its results below it. */
export interface SearchBox {
  element: HTMLElement;
  input: HTMLInputElement;
}

/**
 * Make a search field with its results. Results are announced; arrow keys walk them.
 *
 * @param base the base path of the site
 */
export function createSearchBox(base: string): SearchBox {
  const element = document.createElement('div');
  element.className = 'search-box';
  element.innerHTML =
    '<form role="search"><label>Search the articles, claims and timeline<input type="search" name="q" autocomplete="off" spellcheck="false"></label></form>' +
    '<p class="label" role="status"></p><ol role="list"></ol>';
  const [input, status, list] = [
    element.querySelector('input'),
    element.querySelector('p'),
    element.querySelector('ol'),
  ];
  if (!input || !status || !list) throw new Error('The search box lacks a part.');
  let pagefind: Promise<Pagefind> | undefined;
  let latest = 0;

  const run = async () => {
    const turn = ++latest;
    const query = input.value.trim();
    if (query === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      pagefind ??= loadPagefind(base);
      const { results } = await (await pagefind).search(query);
      const pages = await Promise.all(results.slice(0, 10).map(async (result) => await result.data()));
      if (turn !== latest) return;
      list.replaceChildren(
        ...pages.map((page) => {
          const item = document.createElement('li');
          const link = document.createElement('a');
          link.href = page.url;
          link.textContent = page.meta['title'] ?? page.url;
          const excerpt = document.createElement('p');
          excerpt.innerHTML = page.excerpt;
          item.append(link, excerpt);
          return item;
        }),
      );
      status.textContent =
        results.length === 0
          ? `Nothing found for “${query}”.`
          : `${String(results.length)} ${results.length === 1 ? 'page' : 'pages'} found.`;
    } catch {
      pagefind = undefined;
      if (turn !== latest) return;
      list.replaceChildren();
      status.textContent = 'The search index could not be loaded. Check the connection, then type again.';
    }
  };
  input.addEventListener('input', () => void run());
  element.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.click();
  });
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [input, ...list.querySelectorAll('a')];
    const index = stops.indexOf(document.activeElement as HTMLAnchorElement);
    const next = stops[index + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  return { element, input };
}
