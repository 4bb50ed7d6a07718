/**
 * The reader's settings: kept on the device, and put on the root element, where the styles find them. Another open page
 * follows. A report of an error names the passage that the address points at.
 */
const form = document.querySelector<HTMLFormElement>('[data-settings]');
const root = document.documentElement;

function show(): void {
  for (const select of form?.querySelectorAll('select') ?? []) {
    const value = localStorage.getItem(select.name) ?? '';
    select.value = value;
    if (value) root.dataset[select.name] = value;
    else Reflect.deleteProperty(root.dataset, select.name);
  }
}

if (form) {
  form.hidden = false;
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    if (target.value) localStorage.setItem(target.name, target.value);
    else localStorage.removeItem(target.name);
    show();
  });
  addEventListener('storage', show);
  show();
}

document.querySelector<HTMLAnchorElement>('[data-report]')?.addEventListener('click', ({ currentTarget }) => {
  const link = currentTarget as HTMLAnchorElement;
  link.href = link.href.replace(/(%23[^%]*)?%0A/, `${encodeURIComponent(location.hash)}%0A`);
});

export {};
