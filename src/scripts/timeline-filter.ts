/**
 * Shows only the events of a chosen topic, article and basis, keeps the choice in the address, and tells how many there
 * are. What leads to a hidden event is hidden with it, and so is a part that holds none.
 */
const form = document.forms.namedItem('filter');
const selects = [...(form?.querySelectorAll('select') ?? [])];
const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(selector)];
const countShown = (selector: string, root?: ParentNode) => String(all(`${selector}:not([hidden])`, root).length);
const findTarget = (link: { hash?: string } | null) => document.getElementById(link?.hash?.slice(1) ?? '');

function apply(): void {
  const chosen = selects.filter(({ value }) => value);
  for (const event of all('.event')) {
    event.hidden = chosen.some(({ name, value }) => !event.dataset[name]?.split(' ').includes(value));
  }
  // From the end, so that what is led to is settled before what leads to it, and what is inside before what holds it.
  for (const part of all('.part, .leads > li').reverse()) {
    const target = findTarget(part.firstElementChild as HTMLAnchorElement | null);
    const count = countShown('.item', part);
    part.hidden = target?.hidden ?? count === '0';
    const number = part.querySelector('.count');
    if (number && !target) number.textContent = count;
  }
  for (const number of all('#events_shown')) number.textContent = countShown('.event');
  const query = String(new URLSearchParams(chosen.map(({ name, value }) => [name, value])));
  history.replaceState(null, '', location.pathname + (query && `?${query}`) + location.hash);
}

function choose(address: string): void {
  for (const select of selects) select.value = new URLSearchParams(address).get(select.name) ?? '';
  apply();
}

function showTarget(): void {
  const target = findTarget(location);
  if (target?.hidden) {
    choose('');
    target.scrollIntoView();
  }
}

if (form) {
  form.hidden = false;
  form.onchange = apply;
  form.onreset = () => {
    choose('');
    return false;
  };
  if (location.search) choose(location.search);
  showTarget();
  onhashchange = showTarget;
}
