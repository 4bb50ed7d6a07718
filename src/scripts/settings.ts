import { keepChoice, readChoice } from './stored.ts';

/**
 * The reader's settings: kept on the device, and put on the root element, where the styles find them. Another open page
 * follows. A report of an error names the passage that the address points at.
 */
const form = document.querySelector<HTMLFormElement>('[data-settings]');
const root = document.documentElement;

function show(name: string, value: string): void {
  if (value) root.dataset[name] = value;
  else Reflect.deleteProperty(root.dataset, name);
}

function showAll(): void {
  for (const select of form?.querySelectorAll('select') ?? []) {
    select.value = readChoice(select.name);
    show(select.name, select.value);
  }
}

if (form) {
  form.hidden = false;
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    keepChoice(target.name, target.value);
    show(target.name, target.value);
  });
  addEventListener('storage', showAll);
  showAll();
}

document.querySelector<HTMLAnchorElement>('[data-report]')?.addEventListener('click', ({ currentTarget }) => {
  const link = currentTarget as HTMLAnchorElement;
  link.href = link.href.replace(/(%23[^%]*)?%0A/, `${encodeURIComponent(location.hash)}%0A`);
});
