import { createSearchBox } from './search-box.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Open search over the page. Escape closes it and gives focus back.
 *
 * @param base the base path of the site
 */
export function openSearch(base: string): void {
  dialog ??= createDialog(base);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function createDialog(base: string): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog';
  made.setAttribute('aria-label', 'Search');
  const close = document.createElement('button');
  close.className = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => {
    made.close();
  });
  made.append(createSearchBox(base).element, close);
  // A press outside the box closes it: only then is the dialog itself what was pressed.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}
