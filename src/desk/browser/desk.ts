import { makeElement } from '../../search-ui/make-element.ts';
import type { AskedAction, Preview, Selection, State } from '../server/desk.ts';
import { createAsk, type Where } from './ask.ts';
import styles from './desk.css?raw';
import { makePinForm, type PinForm } from './pin-form.ts';
import { findOnPage, readSelection } from './read-selection.ts';
import { button, makeFindings, makeNew, makePassages, makeWork, type Doing } from './sections.ts';

/** Open the editor's desk on a page of the development server. */
export function openDesk(where: Where): void {
  // Another loading of this page may break off the way to the next, so it is gone until it is reached.
  const next = stored('next') ?? '';
  if (next !== '' && next !== location.pathname) {
    location.replace(next);
    return;
  }
  store('next', '');
  const ask = createAsk(where);
  const article = /\/articles\/([^/]+)\/$/.exec(location.pathname)?.[1] ?? null;
  const text = document.querySelector<HTMLElement>('#text');
  const host = makeElement('div', { id: 'desk' });
  const root = host.attachShadow({ mode: 'open' });
  const say = makeElement('p', { role: 'status', className: 'say' });
  const words = makeElement('section', { 'aria-label': 'Words' });
  const panel = makeElement('aside', { 'aria-label': 'Desk', lang: 'en', dir: 'ltr', tabIndex: '-1' });
  const opener = button('Desk', toggle, 'opener');
  root.append(makeElement('style', {}, styles), opener, panel);
  document.body.append(host);

  let state: State | null = null;
  let seen: Record<string, string> = {};
  let form: PinForm | null = null;
  let asked = 0;

  const doing: Doing = {
    base: where.address.replace(/__desk$/, ''),
    write: (...actions) => void attempt(() => write(actions)),
    pick: (picked, wanted) => {
      const range = text && findOnPage(text, picked);
      if (!range) return;
      showRange(range);
      const { quote, prefix = '', suffix = '' } = picked;
      void attempt(() => select({ words: quote, before: prefix, after: suffix }, wanted ?? null, true));
    },
    show: (shown) => {
      const range = text && findOnPage(text, shown);
      if (range) showRange(range);
    },
    edit: (file, line) => {
      const path = `${state?.root ?? ''}${file}:${String(line)}`;
      void fetch(`${doing.base}__open-in-editor?file=${encodeURIComponent(path)}`);
    },
  };

  function toggle(): void {
    store('open', stored('open') === 'yes' ? 'no' : 'yes');
    void attempt(render);
  }

  async function render(): Promise<void> {
    const isOpen = stored('open') === 'yes';
    panel.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
    document.documentElement.style.setProperty('padding-right', isOpen && innerWidth >= 1240 ? '25rem' : '');
    if (!isOpen) return;
    state = await ask<State>({ ask: 'state', article });
    seen = { ...state.seen };
    const { work, findings, passages, undo, redo } = state;
    const left = work ? Object.values(work).reduce((sum, list: readonly unknown[]) => sum + list.length, 0) : 0;
    const steps = [
      { name: 'Undo', ask: 'undo', label: undo },
      { name: 'Do again', ask: 'redo', label: redo },
    ].map(({ name, ask, label }) => {
      const control = button(name, () => void attempt(() => step(ask)));
      control.disabled = label === null;
      control.title = label ?? '';
      return control;
    });
    panel.replaceChildren(
      makeElement('header', {}, makeElement('h2', {}, 'Desk'), ...steps, button('Close', toggle)),
      say,
      words,
      section('work', work ? `Work (${String(left)})` : 'Work', makeWork(state, doing)),
      section('findings', `Findings (${String(findings.length)})`, makeFindings(state, doing)),
      section('passages', `Passages (${String(passages.length)})`, makePassages(state, doing)),
      section('new', 'New', makeNew(state, doing)),
    );
    if (!form) {
      const hint = text
        ? 'Select words of the article: with the mouse, or with Ctrl + . and then the arrows, Shift and Enter. Ctrl + , leads back here.'
        : 'Open an article to give its words to claims, or paste a new one below, under “New”.';
      words.replaceChildren(makeElement('p', {}, hint), ...(text ? [button('Select by keyboard', enterText)] : []));
    }
    markFindings();
  }

  async function select(selected: object, wanted: string | null, takeFocus: boolean): Promise<void> {
    if (article === null) return;
    store('said', '');
    if (!state) await render();
    if (!state) return;
    const found = await ask<Selection>({ ask: 'select', article, ...selected });
    const shown = makeElement('pre', { className: 'preview', tabIndex: '0', 'aria-label': 'What will be written' });
    const save = button(
      'Write (Ctrl + Enter)',
      () => {
        if (form) doing.write(...form.readActions());
      },
      'write',
    );
    let waiting: ReturnType<typeof setTimeout> | undefined;
    form = makePinForm(state, found, wanted, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void preview(shown), 150);
    });
    words.replaceChildren(form.element, makeElement('footer', {}, shown, save, button('Leave (Esc)', leave)));
    panel.scrollTop = 0;
    if (takeFocus) form.focus();
  }

  /** Shows what would be written, and what the check would find in it. */
  async function preview(shown: HTMLElement): Promise<void> {
    if (!form) return;
    const mine = ++asked;
    try {
      const { changes, faults, seen: now } = await ask<Preview>({ ask: 'preview', actions: form.readActions() });
      if (mine !== asked) return;
      seen = { ...seen, ...now };
      const lines = changes.flatMap(({ file, line, out, in: added }) => [
        `${file}, line ${String(line)}`,
        ...out.map((words) => `- ${words}`),
        ...added.map((words) => `+ ${words}`),
      ]);
      shown.textContent = [...lines, ...faults.map(({ message, remedy }) => `✗ ${message} ${remedy}`)].join('\n');
    } catch (error) {
      if (mine === asked) shown.textContent = `✗ ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  async function write(actions: readonly AskedAction[]): Promise<void> {
    const { written, remarks } = await ask<{ written: string[]; remarks: string[] }>({ ask: 'write', actions, seen });
    const made = actions.some((action) => action.do === 'import');
    const id = made ? /^content\/(?:[^/]+\/)?articles\/(.+)\.mdx$/.exec(written[0] ?? '')?.[1] : undefined;
    // The page is there once the server has read the file, after which it loads this page anew.
    if (id !== undefined) {
      store('next', `${doing.base}${state?.path ?? ''}articles/${id}/`);
      store('new', 'no');
      store('work', 'yes');
    }
    await finish([`Written: ${written.join(', ')}.`, ...remarks].join(' '));
  }

  async function step(which: string): Promise<void> {
    const { written } = await ask<{ written: string[] }>({ ask: which });
    await finish(`${which === 'undo' ? 'Undone' : 'Done again'}: ${written.join(', ')}.`);
  }

  /** The server loads the page anew once it has read what was written; until then the desk shows it already. */
  async function finish(words: string): Promise<void> {
    store('said', words);
    store('saidAt', String(Date.now()));
    release();
    await render();
    say.textContent = words;
    panel.focus();
    // The server may have asked for the page anew before its answer to the writing came, while the form was still there.
    if (reloads > 0) void onceQuiet().then(() => location.reload());
  }

  function release(): void {
    form = null;
    CSS.highlights.delete('desk-shown');
    document.getSelection()?.removeAllRanges();
  }

  /** Lets the words go that were selected, and writes nothing. */
  function leave(): void {
    release();
    if (isBehind()) location.reload();
    else void attempt(render);
  }

  /** Lets the article's text be walked and selected by the keyboard, as a text that is written can be; nothing changes it. */
  function enterText(): void {
    if (!text) return;
    text.contentEditable = 'true';
    text.spellcheck = false;
    for (const notes of text.querySelectorAll<HTMLElement>('.notes')) notes.contentEditable = 'false';
    text.addEventListener('beforeinput', (event) => event.preventDefault());
    text.focus();
    const range = document.createRange();
    const first = text.querySelector('p, h2') ?? text;
    range.setStart(first, 0);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  }

  function takeSelection(takeFocus: boolean): void {
    const selected = text && stored('open') === 'yes' ? readSelection(text) : null;
    const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0).cloneRange() : undefined;
    // The browser's own selection goes once a field of the desk is used.
    if (selected && range) CSS.highlights.set('desk-shown', new Highlight(range));
    if (selected) void attempt(() => select(selected, null, takeFocus));
  }

  function showRange(range: Range): void {
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    CSS.highlights.set('desk-shown', new Highlight(range));
  }

  /** Underlines the words that findings are about. */
  function markFindings(): void {
    const ranges = (state?.findings ?? []).flatMap(({ words }) => {
      const range = words === null || !text ? null : findOnPage(text, words);
      return range ?? [];
    });
    CSS.highlights.set('desk-finding', new Highlight(...ranges));
  }

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      say.className = 'say';
      say.textContent = '';
      await work();
    } catch (error) {
      say.className = 'say refused';
      say.textContent = error instanceof Error ? error.message : String(error);
      panel.scrollTop = 0;
    }
  }

  function section(name: string, title: string, content: HTMLElement[]): HTMLElement {
    const element = makeElement(
      'details',
      { open: stored(name) === 'yes' },
      makeElement('summary', {}, title),
      ...content,
    );
    element.addEventListener('toggle', () => store(name, element.open ? 'yes' : 'no'));
    return element;
  }

  // What is written reaches the page by two reloads, of the check and of Astro: one is enough, once both have come. And
  // none comes while an editor is deciding about some words or has a form open; what is written then brings its own.
  let reloads = 0;
  const isBusy = () => form !== null || panel.querySelector('details details[open]') !== null;
  function onceQuiet(): Promise<void> {
    const mine = ++reloads;
    return new Promise((resolve) => {
      setTimeout(() => {
        if (mine !== reloads || isBusy()) return;
        // What is typed into a page that is on its way out would be lost.
        panel.inert = true;
        resolve();
      }, untilQuiet);
    });
  }
  import.meta.hot?.on('vite:beforeFullReload', onceQuiet);
  // A form that is closed without writing no longer keeps a reload back.
  const isBehind = () => reloads > 0 && !isBusy();
  panel.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof Element && target.matches('details details:not([open])') && isBehind()) location.reload();
    },
    { capture: true },
  );

  // With the mouse words are chosen once it is let go; by the keyboard, once Enter is pressed.
  text?.addEventListener('pointerup', () => setTimeout(() => takeSelection(false)));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.key === '.') {
      event.preventDefault();
      if (stored('open') !== 'yes') toggle();
      enterText();
    } else if (event.ctrlKey && event.key === ',') {
      event.preventDefault();
      if (stored('open') !== 'yes') toggle();
      panel.focus();
    } else if (event.ctrlKey && event.key === 'Enter' && form) {
      event.preventDefault();
      doing.write(...form.readActions());
    } else if (event.key === 'Escape' && form) {
      leave();
    } else if (event.key === 'Enter' && text?.isContentEditable === true && event.target === text) {
      event.preventDefault();
      takeSelection(true);
    }
  });
  document.head.append(
    makeElement(
      'style',
      {},
      '::highlight(desk-finding){text-decoration:underline wavy #c33}::highlight(desk-shown){background:#fd6;color:#000}',
    ),
  );
  void attempt(render).then(() => {
    // The page may be loaded more than once after a writing, so what was said stays for a while.
    const said = Number(stored('saidAt')) > Date.now() - saidFor ? (stored('said') ?? '') : '';
    if (said === '') return;
    say.textContent ||= said;
    panel.focus({ preventScroll: true });
  });
}

/** How long it is shown what was written last, in milliseconds. */
const saidFor = 20_000;

/** How long no reload must be asked for before the page is loaded anew, in milliseconds. */
const untilQuiet = 700;

function stored(name: string): string | null {
  return sessionStorage.getItem(`desk.${name}`);
}

function store(name: string, value: string): void {
  sessionStorage.setItem(`desk.${name}`, value);
}
