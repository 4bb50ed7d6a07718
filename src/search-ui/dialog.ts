import styles from './search.css?url';
import { makeElement } from './make-element.ts';
import { createResultList } from './result-list.ts';
import { writeState } from './search-state.ts';
import { words } from './words.ts';
import { walkResults } from './walk-results.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Open search over the page. Escape closes it, and the browser gives focus back to where it was.
 *
 * @param base the base path of the site
 * @param page the address of the search page
 */
export function openSearch(base: string, page: string): void {
  dialog ??= createDialog(base, page);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function createDialog(base: string, page: string): HTMLDialogElement {
  const input = makeElement('input', { type: 'search', name: 'q', autocomplete: 'off', spellcheck: false });
  const close = makeElement('button', { type: 'button', className: 'button' }, words.close);
  const all = makeElement('a', { href: page }, words.page);
  const results = createResultList(base);
  const form = makeElement('form', { role: 'search' }, makeElement('label', {}, words.name, input), close);
  const made = makeElement(
    'dialog',
    { className: 'search-dialog search-box', 'aria-label': words.name },
    form,
    makeElement(
      'p',
      { className: 'label inline-list' },
      all,
      ...[words.verbatimHint, words.withoutHint].map((hint) => makeElement('span', {}, hint)),
    ),
    results.element,
  );
  const find = () => {
    const state = { query: input.value, filters: {}, sort: 'relevance' } as const;
    all.href = page + writeState(state);
    return results.update(state);
  };
  input.addEventListener('input', () => void find());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // What is shown may still be that of an earlier keystroke.
    void find().then((outcome) => {
      if (outcome) results.list.querySelector('a')?.click();
    });
  });
  close.addEventListener('click', () => made.close());
  // A press outside the box closes it: only then is the dialog itself what was pressed.
  made.addEventListener('click', (event) => {
    const inside = event.target instanceof Element && event.target !== made;
    // A result on this very page moves the page below, so the dialog must go.
    if (!inside || event.target.closest('.results a')) made.close();
  });
  walkResults(made, input);
  results.prepare();
  document.head.append(makeElement('link', { rel: 'stylesheet', href: styles }));
  document.body.append(made);
  return made;
}
