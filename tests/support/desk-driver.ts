import type { Locator, Page } from 'playwright-core';

/**
 * The hands of an editor at the desk, by mouse or by keyboard alone, which count what they do. Labels and buttons are
 * meant by how their names begin.
 */
export function useDesk(page: Page, by: 'mouse' | 'keyboard'): DeskDriver {
  const count = { clicks: 0, drags: 0, keys: 0, words: 0, fields: 0, waited: 0 };
  const press = async (key: string) => {
    count.keys++;
    await page.keyboard.press(key);
  };
  const waitFor = async (work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    count.waited += performance.now() - start;
  };
  const click = async (locator: Locator) => {
    count.clicks++;
    await locator.click();
  };
  const inDesk = (selector: string) => page.locator(`#desk ${selector}`);
  /** By Tab, from where the focus is, until it is on the control. */
  const tabTo = async (locator: Locator) => {
    await inDesk('aside:not([inert])').waitFor();
    await locator.first().waitFor();
    const handle = await locator.first().elementHandle();
    const isThere = () =>
      handle?.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element);
    for (let tries = 0; (await isThere()) !== true; tries++) {
      if (tries > 400) throw new Error('The control is not reached by Tab.');
      await press('Tab');
    }
  };
  const reach = (locator: Locator) => (by === 'mouse' ? click(locator.first()) : tabTo(locator));
  const field = (label: string) =>
    inDesk('label:visible')
      .filter({ hasText: new RegExp(`^${escape(label)}`) })
      .locator('input, select, textarea');
  const named = (name: string) => inDesk('button:visible').filter({ hasText: new RegExp(`^${escape(name)}`) });

  const selectOnce = async (words: string, timeout: number) => {
    await inDesk('header').waitFor();
    if (by === 'mouse') {
      const [from, to] = await page.evaluate(placeOf, words);
      count.clicks++;
      count.drags++;
      await page.mouse.move(to.x, to.y);
      await page.mouse.down();
      await page.mouse.move(from.x, from.y, { steps: 4 });
      await page.mouse.up();
    } else {
      await press('Control+.');
      const direction = await page
        .locator('#text p')
        .first()
        .evaluate((text) => getComputedStyle(text).direction);
      const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      for (const end of ['start', 'end'] as const) {
        for (;;) {
          const left = await page.evaluate(distanceTo, { words, end });
          if (left <= 0) break;
          await press(`${end === 'end' ? 'Shift+' : ''}${left > 14 ? 'Control+' : ''}${forward}`);
        }
      }
      await press('Enter');
    }
    await waitFor(() => inDesk('blockquote').filter({ hasText: words }).waitFor({ timeout }));
  };

  return {
    count,
    open: async () => {
      if (by === 'mouse') await click(inDesk('.opener'));
      else await press('Control+,');
      await inDesk('header').waitFor();
    },
    fold: async (name) => {
      const summary = inDesk('summary').filter({ hasText: new RegExp(`^${escape(name)}`) });
      await reach(summary);
      if (by === 'keyboard') await press('Enter');
    },
    fill: async (label, value) => {
      await reach(field(label));
      const tag = await field(label)
        .first()
        .evaluate((element) => element.tagName);
      if (tag === 'SELECT') {
        if (by === 'mouse') {
          count.clicks++;
          await field(label).first().selectOption(value);
        } else {
          await press('Home');
          for (let tries = 0; (await field(label).first().inputValue()) !== value; tries++) {
            if (tries > 30) throw new Error(`"${label}" has no "${value}".`);
            await press('ArrowDown');
          }
        }
        return;
      }
      count.fields++;
      await press('ControlOrMeta+a');
      // A text that is pasted is two keys, not as many as it has letters.
      const isPasted = value.length > 400;
      count.keys += isPasted ? 2 : value.length;
      count.words += isPasted ? 0 : value.split(' ').length;
      await page.keyboard.insertText(value);
    },
    tick: async (label) => {
      await reach(field(label));
      if (by === 'keyboard') await press('Space');
    },
    select: async (words) => {
      // On a busy machine the page may come anew once more, while words are being selected.
      for (let tries = 1; ; tries++) {
        try {
          await selectOnce(words, tries < 3 ? 8_000 : 30_000);
          return;
        } catch (error) {
          if (tries === 3) throw error;
        }
      }
    },
    find: async (typed, choice) => {
      const search = inDesk('input[type=search]');
      await reach(search);
      count.fields++;
      count.keys += typed.length;
      await page.keyboard.insertText(typed);
      if (by === 'mouse') {
        count.clicks++;
        await inDesk('select[size]').selectOption(choice);
      } else {
        await press('ArrowDown');
        for (let tries = 0; (await inDesk('select[size]').inputValue()) !== choice; tries++) {
          if (tries > 40) throw new Error(`There is no "${choice}".`);
          await press('ArrowDown');
        }
      }
    },
    press: async (name) => {
      await page.evaluate(() => Reflect.set(window, 'beforeWriting', true));
      if (name === 'Write (' && by === 'keyboard') await press('Control+Enter');
      else {
        await reach(named(name));
        if (by === 'keyboard') await press('Enter');
      }
      // The server loads the page anew once it has read what was written.
      await waitFor(async () => {
        await page.waitForFunction(() => Reflect.get(window, 'beforeWriting') !== true, null, { timeout: 30_000 });
        await inDesk('.say')
          .filter({ hasText: /^(?:Written|Undone|Done again)/ })
          .waitFor({ timeout: 30_000 });
      });
    },
    named,
  };
}

/** The middle of the first and the last letter of some words of the article, in the window. */
function placeOf(words: string): [{ x: number; y: number }, { x: number; y: number }] {
  const walker = document.createTreeWalker(document.querySelector('#text') ?? document, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('.notes')) nodes.push(node);
  }
  const whole = nodes.map(({ data }) => data).join('');
  const at = whole.indexOf(words);
  const place = (offset: number) => {
    let left = offset;
    const node = nodes.find(({ length }) => left < length || ((left -= length), false));
    const range = document.createRange();
    if (!node) throw new Error(`The article has no "${words}".`);
    range.setStart(node, left);
    range.setEnd(node, left + 1);
    return range;
  };
  const [first, last] = [place(at), place(at + words.length - 1)];
  first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [a, b] = [first.getBoundingClientRect(), last.getBoundingClientRect()];
  const isReversed = getComputedStyle(first.startContainer.parentElement ?? document.body).direction === 'rtl';
  return [
    { x: isReversed ? a.right - 1 : a.left + 1, y: a.top + a.height / 2 },
    { x: isReversed ? b.left : b.right, y: b.top + b.height / 2 },
  ];
}

/** How many letters lie between the caret and the start or the end of some words. */
function distanceTo({ words, end }: { words: string; end: 'start' | 'end' }): number {
  const text = document.querySelector('#text');
  const selection = document.getSelection();
  if (!text || !selection?.focusNode) throw new Error('There is no caret in the text.');
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!node.parentElement?.closest('.notes')) nodes.push(node);
  }
  const caret = document.createRange();
  caret.setStart(text, 0);
  caret.setEnd(selection.focusNode, selection.focusOffset);
  let before = 0;
  for (const node of nodes) {
    if (caret.comparePoint(node, node.length) <= 0) before += node.length;
    else if (caret.endContainer === node) before += caret.endOffset;
  }
  const at = nodes
    .map(({ data }) => data)
    .join('')
    .indexOf(words);
  if (at < 0) throw new Error(`The article has no "${words}".`);
  return (end === 'start' ? at : at + words.length) - before;
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export interface DeskDriver {
  /**
   * What was done so far: presses of the mouse, those among them that drag, keys, words that were typed and fields that they were typed into, and how
   * long the desk was waited for, in milliseconds.
   */
  count: { clicks: number; drags: number; keys: number; words: number; fields: number; waited: number };
  open: () => Promise<void>;
  fold: (name: string) => Promise<void>;
  fill: (label: string, value: string) => Promise<void>;
  tick: (label: string) => Promise<void>;
  /** Selects words of the article, by mouse from their end to their start. */
  select: (words: string) => Promise<void>;
  /** Finds the claim or event by typing, and picks it by its value. */
  find: (typed: string, choice: string) => Promise<void>;
  /** Presses a button that writes, and waits until the page has come anew. */
  press: (name: string) => Promise<void>;
  named: (name: string) => Locator;
}
