import styles from './preview.css?url';

/**
 * Shows what the articles say on a claim beside its link, and beside marked words, without leaving the page: from the
 * note or the card that is on the page, else from the claim's own page. Without it the link leads there.
 */
const box = Object.assign(document.createElement('div'), { popover: 'auto', className: 'preview' });
document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles }));
document.body.append(box);

const fetched = new Map<string, Promise<Document>>();
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Called wherever a pointer comes or the focus goes: waits a moment, then shows what there is to show, or nothing more. */
export function preview(event: Event): void {
  const { target } = event;
  const isMouse = event instanceof PointerEvent && event.pointerType === 'mouse';
  const isKeyboard = event instanceof FocusEvent && target instanceof Element && target.matches(':focus-visible');
  if (!(target instanceof Element) || (!isMouse && !isKeyboard)) return;
  clearTimeout(waiting);
  if (box.contains(target)) return;
  waiting = setTimeout(() => void show(target, isMouse ? event.clientX : null), 400);
}

async function show(target: Element, x: number | null): Promise<void> {
  const subject = target.closest<HTMLElement>('main mark, main a[href*="/claims/"]');
  const content = subject && (await find(subject));
  if (!content || content.length === 0) {
    box.hidePopover();
    return;
  }
  box.replaceChildren(...content);
  box.showPopover();
  // Below the line that was pointed at, else above it; beside the pointer, so that it can be moved into.
  const lines = [...subject.getClientRects()];
  const line = lines.at(x === null ? 0 : -1) ?? subject.getBoundingClientRect();
  const { offsetWidth, offsetHeight } = box;
  box.style.left = `${String(Math.max(8, Math.min(x ?? line.left, innerWidth - offsetWidth - 16)))}px`;
  const below = line.bottom + 4;
  box.style.top = `${String(below + offsetHeight > innerHeight ? Math.max(0, (lines[0] ?? line).top - offsetHeight - 4) : below)}px`;
}

async function find(subject: HTMLElement): Promise<Node[] | null> {
  if (!(subject instanceof HTMLAnchorElement)) return readNote(findNote(subject));
  const path = subject.pathname;
  // The claim's own page, and what stands in a card with its words, say it already.
  if (!/\/claims\/[^/]+\/$/.test(path) || path === location.pathname || subject.closest('.note[open], .claim'))
    return null;
  const link = document.querySelector(`.note a[href="${path}"]`);
  const note = link?.closest<HTMLElement>('.note');
  if (note) return readNote(note);
  let page = fetched.get(path);
  if (!page) {
    page = read(path);
    fetched.set(path, page);
  }
  try {
    return readClaim(await page);
  } catch {
    // Without a connection the link is a link.
    fetched.delete(path);
    return null;
  }
}

/** A page without its styles, which this page's policy would forbid, and say so. */
async function read(path: string): Promise<Document> {
  const answer = await fetch(path);
  const html = await answer.text();
  return new DOMParser().parseFromString(html.replace(/<style[^]*?<\/style>/g, ''), 'text/html');
}

/** The note on the innermost passage that marked words belong to. */
function findNote(mark: HTMLElement): HTMLElement | null {
  const anchor = mark.dataset['of'] ?? mark.id;
  return document.querySelector<HTMLElement>(`.note a[href="#${anchor}"]`)?.closest<HTMLElement>('.note') ?? null;
}

function readNote(note: HTMLElement | null): Node[] | null {
  if (!note || note.matches('[open]')) return null;
  return [...note.childNodes].map((node) => node.cloneNode(true));
}

/** Of a claim's page: how the articles stand to each other, and the first words of each. */
function readClaim(page: Document): Node[] {
  const sides = [...page.querySelectorAll('main .side')].flatMap((side) => {
    const [letter, quote] = [side.querySelector('.letter'), side.querySelector<HTMLElement>('blockquote')];
    if (!quote) return [];
    const words = Object.assign(document.createElement('q'), { lang: quote.lang, dir: 'auto' });
    words.textContent = quote.textContent.trim();
    const line = Object.assign(document.createElement('p'), { className: side.className });
    line.classList.remove('side');
    line.append(...(letter ? [letter.cloneNode(true), ' '] : []), words);
    return [line];
  });
  const relation = page.querySelector('main .relation')?.cloneNode(true);
  return relation ? [relation, ...sides] : sides;
}
