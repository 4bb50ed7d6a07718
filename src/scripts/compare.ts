import { compare } from 'virtual:claimline/words';

/**
 * Two texts in step. Words that are pointed at, pressed or reached by the keyboard show what the other text has and what
 * was found. Pressing or reaching them also brings the other text level. Without this script each run of marked words is
 * a link to its counterpart.
 */
const root = document.querySelector<HTMLElement>('.in-step');
const two = root?.querySelector<HTMLElement>('.two');
const panel = root?.querySelector<HTMLElement>('.panel');
if (root && two && panel) start(root, two, panel);

function start(root: HTMLElement, two: HTMLElement, panel: HTMLElement): void {
  const wide = matchMedia('(width >= 60rem)');
  const notes = [...document.querySelectorAll<HTMLElement>('.findings li')];
  const accounts = [...two.querySelectorAll<HTMLElement>('.account')];
  const curves = two.querySelector('svg');
  const position = root.querySelector('.position');
  const shifts = new Map(accounts.map((account) => [account, 0]));
  const differences = notes.filter((note) => note.matches('.differ, .contradict'));
  /** The run that was pressed or reached, and stays shown. */
  let held: HTMLElement | null = null;
  let looked: HTMLElement | null = null;

  const all = (strand: string, within: ParentNode = two) => [
    ...within.querySelectorAll<HTMLElement>(`[data-c~="${strand}"]`),
  ];
  const strandsOf = (run: HTMLElement) => run.dataset['c']?.split(' ') ?? [];
  const accountOf = (element: Element | null) => element?.closest<HTMLElement>('.account') ?? null;
  /** The run that is pointed at; of a curve, its end in the first text. */
  const findRun = (target: EventTarget | null) => {
    if (!(target instanceof Element)) return null;
    const curve = target.closest<SVGElement>('[data-strand]');
    if (curve) return all(curve.dataset['strand'] ?? '', accounts[0])[0] ?? null;
    return target.closest<HTMLElement>('.account [data-c]');
  };
  const topOf = (element: Element) => (element.getClientRects()[0] ?? element.getBoundingClientRect()).top;
  const counterpartOf = (run: HTMLElement) => {
    const other = accounts.find((account) => account !== accountOf(run));
    for (const strand of strandsOf(run)) for (const found of other ? all(strand, other) : []) return found;
    return null;
  };

  /** Lines from the first words of each strand in one text to its first in the other; from the run itself, where it is shown. */
  function draw(run: HTMLElement | null): void {
    if (!curves || !wide.matches) return;
    const box = two.getBoundingClientRect();
    const shown = run ? strandsOf(run) : [];
    const paths = notes.flatMap((note, index) => {
      const strand = String(index);
      const isShown = shown.includes(strand);
      const ends = accounts.map((account) =>
        isShown && run && accountOf(run) === account ? run : all(strand, account)[0],
      );
      const [from, to] = ends;
      if (!from || !to) return [];
      const [a, b] = accounts.map((account) => account.getBoundingClientRect());
      const [left, right] = [from, to].map((end) => {
        const line = end.getClientRects()[0];
        return line ? line.top + line.height / 2 - box.top : 0;
      });
      if (!a || !b) return [];
      const isMirrored = a.left > b.left;
      const x = (isMirrored ? a.left - 6 : a.right + 6) - box.left;
      const y = (isMirrored ? b.right + 6 : b.left - 6) - box.left;
      const middle = (x + y) / 2;
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', `M${x} ${left}C${middle} ${left} ${middle} ${right} ${y} ${right}`);
      path.setAttribute('class', note.classList[1] ?? '');
      if (run) path.classList.add(isShown ? 'lit' : 'dim');
      // A curve is too thin to be pointed at: what takes the pointer is a wider one that is not seen.
      const hit = path.cloneNode() as SVGPathElement;
      hit.setAttribute('class', 'hit');
      hit.dataset['strand'] = strand;
      return [path, hit];
    });
    curves.replaceChildren(...paths);
  }

  /** Say what there is on a run, below its sentence where one text is shown; nothing where there is no run. */
  function show(run: HTMLElement | null): void {
    looked = run;
    for (const lit of two.querySelectorAll('.lit')) lit.classList.remove('lit');
    draw(run);
    panel.hidden = !run;
    if (!run) return;
    const strands = strandsOf(run);
    for (const piece of strands.flatMap((strand) => all(strand))) piece.classList.add('lit');
    panel.dataset['own'] = accountOf(run)?.id ?? '';
    panel.replaceChildren(
      ...strands.flatMap((strand) => {
        const note = notes[Number(strand)];
        if (!note) return [];
        const copy = document.createElement('div');
        copy.className = note.className;
        copy.append(...[...note.childNodes].map((child) => child.cloneNode(true)));
        return [copy];
      }),
    );
    if (wide.matches) root.append(panel);
    else (run.closest('span[id]') ?? run).after(panel);
    // It never lies over the words that it is on; and takes the pointer only from words that are not pointed at.
    panel.classList.toggle('above', run.getBoundingClientRect().bottom > innerHeight - panel.offsetHeight);
    panel.classList.toggle('held', run === held);
    const place = differences.findIndex((note) => strands.includes(String(notes.indexOf(note))));
    if (position && place !== -1) position.textContent = compare.position(place + 1, differences.length);
  }

  /** Move the text that has to go down, so that two places are level, while the first stays where it is on the screen. */
  function level(run: HTMLElement, other: HTMLElement | null): void {
    const before = topOf(run);
    const [own, opposite] = [accountOf(run), accountOf(other)];
    if (own && other && opposite && wide.matches) {
      const moved = (shifts.get(opposite) ?? 0) + before - topOf(other);
      const least = Math.min(shifts.get(own) ?? 0, moved);
      shift(opposite, moved - least);
      shift(own, (shifts.get(own) ?? 0) - least);
    }
    scrollBy({ top: topOf(run) - before, behavior: 'instant' });
  }

  function shift(account: HTMLElement, by: number): void {
    shifts.set(account, by);
    account.style.marginBlockStart = `${by}px`;
  }

  function hold(run: HTMLElement): void {
    held = run;
    level(run, counterpartOf(run));
    show(run);
  }

  function release(): void {
    const run = held;
    held = null;
    const before = run ? topOf(run) : 0;
    for (const account of accounts) shift(account, 0);
    show(null);
    if (run) scrollBy({ top: topOf(run) - before, behavior: 'instant' });
  }

  /** Where one text is shown: the one that holds a part of the page. */
  function turnTo(account: HTMLElement | null): void {
    if (!account) return;
    two.dataset['shown'] = account.id;
    for (const button of root.querySelectorAll<HTMLElement>('[data-text]')) {
      button.ariaPressed = String(button.dataset['text'] === account.id);
    }
  }

  function goTo(run: HTMLElement): void {
    turnTo(accountOf(run));
    run.scrollIntoView({ block: wide.matches ? 'center' : 'start' });
    hold(run);
  }

  function step(by: number, takesFocus: boolean): void {
    const shown = held ? strandsOf(held).map(Number) : [];
    const at = differences.findIndex((note) => shown.includes(notes.indexOf(note)));
    const next = differences.at((at === -1 && by < 0 ? 0 : at) + by) ?? differences[0];
    if (!next) return;
    const account = accounts.find(({ id }) => id === two.dataset['shown']);
    const strand = String(notes.indexOf(next));
    const run = all(strand, wide.matches ? accounts[0] : account)[0] ?? all(strand)[0];
    if (!run) return;
    goTo(run);
    if (takesFocus) run.focus({ preventScroll: true });
  }

  for (const form of root.querySelectorAll('form')) form.hidden = false;
  turnTo(accounts[0] ?? null);
  root.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest<HTMLElement>('[data-step], [data-text]');
    const run = findRun(target);
    if (button?.dataset['step'] !== undefined) step(Number(button.dataset['step']), false);
    else if (button) {
      release();
      turnTo(accounts.find(({ id }) => id === button.dataset['text']) ?? null);
    } else if (run?.tagName === 'A' && event.detail > 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      hold(run);
    } else if (!target?.closest('a, .panel, .steps')) release();
  });
  // A link that is followed turns to the text that it leads into.
  document.addEventListener('click', ({ target, defaultPrevented }) => {
    const link = target instanceof Element && !defaultPrevented ? target.closest('a') : null;
    turnTo(accountOf(document.getElementById(link?.hash.slice(1) ?? '')));
  });
  two.addEventListener('focusin', ({ target }) => {
    const run = findRun(target);
    if (run && run !== held) hold(run);
  });
  two.addEventListener('pointerover', ({ target, pointerType }) => {
    const run = findRun(target) ?? held;
    // To draw anew is to put another curve under the pointer, which is no other aim.
    if (pointerType === 'mouse' && wide.matches && run !== looked) show(run);
  });
  two.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse' && wide.matches) show(held);
  });
  root.querySelector('.strip svg')?.addEventListener('click', (event) => {
    const { clientX, clientY, currentTarget } = event as MouseEvent;
    const box = (currentTarget as Element).getBoundingClientRect();
    const account = accounts[clientY > box.top + box.height / 2 ? 1 : 0];
    const along = (clientX - box.left) / box.width;
    const part = document.documentElement.dir === 'rtl' ? 1 - along : along;
    const runs = [...(account?.querySelectorAll<HTMLElement>('[data-c]') ?? [])];
    const run = runs[Math.min(runs.length - 1, Math.floor(part * runs.length))];
    if (run) goTo(run);
  });
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key === 'Escape') release();
    // The settings put the reader's choices on the root element.
    if (event.ctrlKey || event.metaKey || event.altKey || document.documentElement.dataset['slash'] === 'off') return;
    if (target instanceof Element && target.closest('input, select, textarea, dialog')) return;
    if (key === 'n' || key === 'p') step(key === 'n' ? 1 : -1, true);
  });
  const redraw = () => {
    if (!wide.matches) for (const account of accounts) shift(account, 0);
    show(held);
  };
  addEventListener('resize', redraw);
  void document.fonts.ready.then(redraw);
  const aimed = findRun(document.getElementById(location.hash.slice(1)));
  if (aimed) {
    turnTo(accountOf(aimed));
    hold(aimed);
  }
}
