import { article, copy } from 'virtual:claimline/words';

/**
 * Shows which note belongs to which marked words: pointing at the one lights the other. A passage that is the page's
 * target is lit whole, where it is marked in several pieces, and its note is opened.
 */
const text = document.querySelector<HTMLElement>('.text');

function piecesOf(anchor: string): Element[] {
  return [...(text?.querySelectorAll(`mark#${anchor}, [data-of="${anchor}"]`) ?? [])];
}

/** The notes on a passage: each leads to its words. */
function notesOf(anchor: string): HTMLElement[] {
  const links = text?.querySelectorAll(`.note a[href="#${anchor}"], [data-notes~="${anchor}"]`) ?? [];
  return [...links].flatMap((link) => link.closest<HTMLElement>('.note') ?? []);
}

/** The passages that an element of the text lies in, the innermost first. */
function passagesAt(target: Element): string[] {
  const anchors: string[] = [];
  for (let mark = target.closest<HTMLElement>('mark'); mark; mark = mark.parentElement?.closest('mark') ?? null) {
    anchors.push(mark.dataset['of'] ?? mark.id);
  }
  return anchors;
}

/** The passages that a note, or an event in one, is on. */
function passagesOf(target: Element): string[] {
  const events = target.closest<HTMLElement>('[data-notes]')?.dataset['notes']?.split(' ') ?? [];
  const words = target.closest('.note[name]')?.querySelectorAll('a[href^="#"]') ?? [];
  return [...events, ...[...words].map((link) => link.getAttribute('href')?.slice(1) ?? '')];
}

function light(target: EventTarget | null, on: boolean): void {
  if (!(target instanceof Element)) return;
  for (const anchor of [...passagesOf(target), ...passagesAt(target)]) {
    for (const element of [...piecesOf(anchor), ...notesOf(anchor)]) element.classList.toggle('lit', on);
  }
}

/** Opens the note on a passage, with what it is folded in; others of its paragraph close. */
function openNote(anchor: string | undefined): HTMLElement | undefined {
  const [note] = anchor === undefined ? [] : notesOf(anchor);
  for (let box = note?.closest('details'); box; box = box.parentElement?.closest('details')) box.open = true;
  return note;
}

/** A press on marked words opens the note on them. */
function press({ target }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest('a, summary, button')) return;
  openNote(passagesAt(target)[0])?.scrollIntoView({ block: 'nearest' });
}

/** A note that opens gets a button that copies the address of its words. */
function offerLink({ target }: Event): void {
  if (!(target instanceof HTMLElement) || !target.matches('.note[name]') || target.querySelector('button')) return;
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: article.copyLink });
  const hash = target.querySelector<HTMLAnchorElement>('a[href^="#"]')?.href ?? '';
  button.ariaLive = 'polite';
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(hash).then(
      () => (button.textContent = copy.copied),
      () => (button.textContent = hash),
    );
  });
  target.lastElementChild?.append(' ', button);
}

function lightTarget(): void {
  for (const element of document.querySelectorAll('.aim')) element.classList.remove('aim');
  const anchor = location.hash.slice(1);
  if (!/^[a-z0-9-]+$/.test(anchor)) return;
  for (const piece of piecesOf(anchor)) piece.classList.add('aim');
  openNote(anchor);
}

for (const [type, on] of [
  ['pointerover', true],
  ['pointerout', false],
  ['focusin', true],
  ['focusout', false],
] as const) {
  text?.addEventListener(type, (event) => light(event.target, on));
}
text?.addEventListener('click', press);
text?.addEventListener('toggle', offerLink, true);
addEventListener('hashchange', lightTarget);
lightTarget();

// The strip is one stop of the keyboard; the arrows lead along it.
document.querySelector('.strip')?.addEventListener('keydown', (event) => {
  const { key, target } = event as KeyboardEvent;
  const item = target instanceof Element ? target.closest('li') : null;
  const to = { ArrowRight: item?.nextElementSibling, ArrowLeft: item?.previousElementSibling }[key];
  to?.querySelector('a')?.focus();
});

// An old story says so. The age is told here, since a build must not depend on the day on which it is made.
const age = document.querySelector<HTMLElement>('[data-age]');
/** From the end of the day, wherever that is: more than a year is not a year to the day. */
const years = Math.floor((Date.now() - Date.parse(age?.dataset['age'] ?? '') - 129_600_000) / 31_556_952_000);
if (age && years >= 1) age.textContent = article.age(years);
