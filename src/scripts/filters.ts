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
  const selects = [...form.querySelectorAll('select')];
  const radios = [...form.querySelectorAll('input')];

  const apply = () => {
    const address = new URL(location.href);
    const chosen = [...selects, ...radios.filter(({ checked }) => checked)].filter(({ value }) => value);
    for (const { name } of [...selects, ...radios]) address.searchParams.delete(name);
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
    const asked = (name: string) => new URLSearchParams(query).get(name) ?? '';
    // What the address asks for may not be among the choices.
    for (const select of selects) {
      select.value = asked(select.name);
      select.value ||= '';
    }
    // The one that stands for no choice comes first, and gives way to the one that is asked for.
    for (const radio of radios) radio.checked = ['', asked(radio.name)].includes(radio.value);
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
  for (const details of form.querySelectorAll('details')) details.open ||= selects.some(({ value }) => value);
  showTarget();
  addEventListener('hashchange', showTarget);
}
