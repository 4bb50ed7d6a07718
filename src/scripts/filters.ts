/**
 * Shows only what has all values chosen in a form, keeps the choice in the address beside what else stands there, and
 * tells how many there are. What leads to something hidden is hidden with it, and so is a part that holds nothing. An
 * address that names something hidden is shown it: the choice gives way.
 */
const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(selector)];
const countShown = (selector: string, root?: ParentNode) => all(`${selector}:not([hidden])`, root).length;
const findTarget = (link: { hash?: string } | null) => document.getElementById(link?.hash?.slice(1) ?? '');
const write = (number: Element | null, value: number) =>
  number && (number.textContent = value.toLocaleString(document.documentElement.lang));

for (const form of document.querySelectorAll<HTMLFormElement>('[data-filters]')) {
  const entries = `[data-entry=${form.dataset['filters'] ?? ''}]`;
  const fields = [
    ...new Set([...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[name]')].map(({ name }) => name)),
  ].map((name) => ({ name, field: form.elements.namedItem(name) as HTMLSelectElement | RadioNodeList }));

  const apply = () => {
    const address = new URL(location.href);
    const chosen = fields.map(({ name, field }) => ({ name, value: field.value })).filter(({ value }) => value);
    for (const { name } of fields) address.searchParams.delete(name);
    for (const { name, value } of chosen) address.searchParams.set(name, value);
    for (const entry of all(entries)) {
      entry.hidden = chosen.some(({ name, value }) => !entry.dataset[name]?.split(' ').includes(value));
    }
    // From the end, so that what is led to is settled before what leads to it, and what is inside before what holds it.
    for (const part of all('.part, .leads > li').reverse()) {
      const target = findTarget(part.firstElementChild as HTMLAnchorElement | null);
      const count = countShown('.item', target ?? part);
      part.hidden = target ? target.closest('[hidden]') !== null : !count;
      write(part.querySelector('.count'), count);
    }
    write(form.querySelector('.shown'), countShown(`${entries}:not(.aside)`));
    history.replaceState(null, '', address);
  };

  const choose = (query: string) => {
    for (const { name, field } of fields) {
      const asked = new URLSearchParams(query).get(name) ?? '';
      field.value = asked;
      // What the address asks for may not be among the choices.
      if (field.value !== asked) field.value = '';
    }
    apply();
  };

  const showTarget = () => {
    const target = findTarget(location);
    if (target?.closest('[hidden]')) {
      choose('');
      target.closest('details')?.setAttribute('open', '');
      target.scrollIntoView();
    }
  };

  form.hidden = false;
  for (const fieldset of form.querySelectorAll('fieldset')) fieldset.disabled = false;
  form.onchange = apply;
  form.onreset = () => {
    choose('');
    return false;
  };
  choose(location.search);
  for (const details of form.querySelectorAll('details'))
    details.open ||= [...form.querySelectorAll('select')].some(({ value }) => value);
  showTarget();
  addEventListener('hashchange', showTarget);
}
