/** Shows which note belongs to which marked words: pointing at the one lights the other. */
const text = document.querySelector<HTMLElement>('.text');

function light(target: EventTarget | null, on: boolean): void {
  if (!(target instanceof Element) || !text) return;
  const anchors = new Set<string>();
  for (
    let mark = target.closest<HTMLElement>('mark');
    mark;
    mark = mark.parentElement?.closest<HTMLElement>('mark') ?? null
  ) {
    anchors.add(mark.dataset['of'] ?? mark.id);
  }
  const note = target.closest<HTMLElement>('[data-note]')?.dataset['note'];
  if (note !== undefined) anchors.add(note);
  for (const anchor of anchors) {
    for (const element of text.querySelectorAll(`mark#${anchor}, [data-of="${anchor}"], [data-note="${anchor}"]`)) {
      element.classList.toggle('lit', on);
    }
  }
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
