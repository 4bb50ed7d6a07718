import { article } from 'virtual:claimline/words';

/**
 * Shows which note belongs to which marked words: pointing at the one lights the other. A passage that is the page's
 * target is lit whole, where it is marked in several pieces.
 */
const text = document.querySelector<HTMLElement>('.text');

function piecesOf(anchor: string): Element[] {
  return [...(text?.querySelectorAll(`mark#${anchor}, [data-of="${anchor}"]`) ?? [])];
}

function notesOf(anchor: string): Element[] {
  return [...(text?.querySelectorAll(`[data-notes~="${anchor}"]`) ?? [])];
}

/** The passages that an element of the text lies in, the innermost first. */
function passagesAt(target: Element): string[] {
  const anchors: string[] = [];
  for (let mark = target.closest<HTMLElement>('mark'); mark; mark = mark.parentElement?.closest('mark') ?? null) {
    anchors.push(mark.dataset['of'] ?? mark.id);
  }
  return anchors;
}

function light(target: EventTarget | null, on: boolean): void {
  if (!(target instanceof Element)) return;
  const noted = target.closest<HTMLElement>('[data-notes]')?.dataset['notes']?.split(' ') ?? [];
  for (const anchor of [...noted, ...passagesAt(target)]) {
    for (const element of [...piecesOf(anchor), ...notesOf(anchor)]) element.classList.toggle('lit', on);
  }
}

/** A press on marked words opens the notes on them. */
function openNotes({ target }: MouseEvent): void {
  if (!(target instanceof Element) || target.closest('a, summary')) return;
  const notes = passagesAt(target).flatMap(notesOf);
  for (const note of notes) {
    for (let box = note.closest('details'); box; box = box.parentElement?.closest('details') ?? null) box.open = true;
  }
  notes[0]?.scrollIntoView({ block: 'nearest' });
}

function lightTarget(): void {
  for (const element of document.querySelectorAll('.aim')) element.classList.remove('aim');
  const anchor = location.hash.slice(1);
  if (!/^[a-z0-9-]+$/.test(anchor)) return;
  for (const piece of piecesOf(anchor)) piece.classList.add('aim');
}

for (const [type, on] of [
  ['pointerover', true],
  ['pointerout', false],
  ['focusin', true],
  ['focusout', false],
] as const) {
  text?.addEventListener(type, (event) => {
    light(event.target, on);
  });
}
text?.addEventListener('click', openNotes);
addEventListener('hashchange', lightTarget);
lightTarget();

// An old story says so. The age is told here, since a build must not depend on the day on which it is made.
const age = document.querySelector<HTMLElement>('[data-age]');
const years = Math.floor((Date.now() - Date.parse(age?.dataset['age'] ?? '')) / 31_556_952_000);
if (age && years >= 1) age.textContent = article.age(years);
