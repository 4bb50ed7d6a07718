import { filters } from 'virtual:claimline/words';

/**
 * Filters a list by the choices of a form, and keeps them in the page's address. Each entry says in data attributes what
 * it is, several values parted by spaces; an entry is shown when it has every value chosen.
 */
const form = document.querySelector<HTMLFormElement>('[data-filters]');
const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
const status = form?.querySelector('[role=status]');

function apply(): void {
  if (!form) return;
  const chosen = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value] as const] : [],
  );
  let shown = 0;
  for (const entry of entries) {
    entry.hidden = !chosen.every(([name, value]) => entry.dataset[name]?.split(' ').includes(value));
    if (!entry.hidden) shown++;
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
    group.hidden = group.querySelector('[data-entry]:not([hidden])') === null;
  }
  if (status) {
    status.textContent = shown === 0 ? filters.none : filters.shown(shown, entries.length);
  }
  const query = new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString();
  history.replaceState(null, '', `${query ? `?${query}` : location.pathname}${location.hash}`);
}

function restore(): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    const select = form?.elements.namedItem(name);
    if (select instanceof HTMLSelectElement && [...select.options].some((option) => option.value === value))
      select.value = value;
  }
}

if (form) {
  restore();
  apply();
  const details = form.querySelector('details');
  if (details && location.search) details.open = true;
  form.hidden = false;
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  // The fields are reset after the event.
  form.addEventListener('reset', () => {
    queueMicrotask(apply);
  });
}
