import { readChoice } from './stored.ts';

/**
 * Opens search from the header's button, by Ctrl or ⌘ K, and by `/` unless the reader has switched that off. What search
 * needs is fetched only then, and on the search page once it has been drawn; without JavaScript the button is a link to
 * that page. All that is fetched late is named here, so that Vite's helper for it stands in this one script.
 */
const opener = document.querySelector<HTMLAnchorElement>('[data-search]');

/** What has a preview; from then on each move is told to it, since it also ends it. */
const previewed = 'main mark, main a[href*="/claims/"]';
let isFollowed = false;

/** Where the script is not to be had, since the page is older than the site that is there now, the search page of that site opens. */
async function open(): Promise<void> {
  const page = opener?.href ?? '';
  try {
    const { openSearch } = await import('../search-ui/dialog.ts');
    openSearch(opener?.dataset['base'] ?? '/', page);
  } catch {
    location.href = page;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

opener?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void open();
});

document.addEventListener('keydown', (event) => {
  const bySlash = event.key === '/' && !isTyping(event.target) && readChoice('slash') !== 'off';
  const byLetter = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
  if (!bySlash && !byLetter) return;
  event.preventDefault();
  void open();
});

// A result of a search carries the words that it was found by, to be marked where it leads.
if (new URLSearchParams(location.search).has('mark')) {
  void import('../search/query/highlight.ts').then(({ highlightArrival }) => highlightArrival());
}

if (document.getElementById('search')) {
  requestAnimationFrame(() =>
    setTimeout(() => void import('../search-ui/page.ts').then(({ mountSearchPage }) => mountSearchPage())),
  );
}

// What is said elsewhere of marked words or of a claim is shown where a mouse or the focus rests on them.
for (const type of ['pointerover', 'focusin']) {
  addEventListener(type, (event) => {
    if (isFollowed || (event.target instanceof Element && event.target.closest(previewed))) {
      isFollowed = true;
      void import('./preview.ts').then(({ preview }) => preview(event));
    }
  });
}
