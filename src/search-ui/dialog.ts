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
  made.append(createSearchBox(base).element, createSlashChoice(), close);
  // A press outside the box closes it: only then is the dialog itself what was pressed.
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  return made;
}

/** A single-key shortcut must be one that a reader can switch off (WCAG 2.1.4). */
function createSlashChoice(): HTMLElement {
  const label = document.createElement('label');
  label.className = 'label';
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = localStorage.getItem('slash') !== 'off';
  box.addEventListener('change', () => {
    localStorage.setItem('slash', box.checked ? 'on' : 'off');
  });
  label.append(box, ' The key / opens search');
  return label;
}
