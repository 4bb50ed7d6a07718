import { copy } from 'virtual:claimline/words';

/**
 * Copies what a button names: the address of the link before it, else of the page, or the text of an element, in which
 * each address that is read decoded stands as it leads. Without JavaScript there is no button, and the text can be selected.
 */
const status = Object.assign(document.createElement('span'), { role: 'status' });

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.addEventListener('click', () => {
    status.textContent = '';
    button.after(status);
    navigator.clipboard.writeText(textFor(button)).then(
      () => (status.textContent = ` ${copy.copied}`),
      () => (status.textContent = ` ${copy.refused}`),
    );
  });
}

function textFor(button: HTMLButtonElement): string {
  const id = button.dataset['copy'] ?? '';
  if (id === '') return button.parentElement?.querySelector('a')?.href ?? location.origin + location.pathname;
  const text = document.getElementById(id)?.cloneNode(true) as HTMLElement | undefined;
  for (const address of text?.querySelectorAll('data') ?? []) address.replaceWith(address.value);
  return text?.textContent ?? '';
}
