import { check as words } from 'virtual:claimline/words';
import type { StoryJson } from '../formats/story-schema.ts';
import { checkFigures, type FigureFinding } from '../model/quotations/check-figures.ts';
import { checkQuotation } from '../model/quotations/check-quotation.ts';
import { listQuotations } from '../model/quotations/list-quotations.ts';
import { readStory, type QuotedClaim, type QuotedSource } from '../model/quotations/read-story.ts';
import { linkToText } from '../model/story/cite.ts';

/** Checks the text that a reader has pasted, in the browser alone. The articles are fetched when they first ask. */
const form = document.querySelector<HTMLFormElement>('form[data-check]');
const text = form?.querySelector('textarea');
const heading = document.querySelector<HTMLElement>('#results');
const status = document.querySelector<HTMLElement>('#found');
const list = document.querySelector<HTMLElement>('#findings');
if (form && text && heading && status && list) {
  let story: Promise<ReturnType<typeof readStory>> | null = null;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.replaceChildren();
    heading.hidden = false;
    if (text.value.trim() === '') {
      status.textContent = words.empty;
      return;
    }
    status.textContent = words.loading;
    story ??= fetchStory(form.dataset['check'] ?? '');
    story.then(
      (read) => show(text.value, read, status, list),
      () => {
        story = null;
        status.textContent = words.unavailable;
      },
    );
  });
}

async function fetchStory(address: string): Promise<ReturnType<typeof readStory>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return readStory((await answer.json()) as StoryJson);
}

function show(text: string, { sources, claims, partly }: ReturnType<typeof readStory>, status: Element, list: Element) {
  const quotations = listQuotations(text);
  const figures = checkFigures(text, claims, words);
  status.textContent = [
    words.found(quotations.length, figures.length),
    ...(partly > 0 ? [words.partly(partly)] : []),
  ].join(' ');
  list.replaceChildren(
    ...quotations.map((quotation) => describeQuotation(quotation, sources)),
    ...figures.map((finding) => describeFigure(text, finding)),
  );
}

function describeQuotation(quotation: string, sources: readonly QuotedSource[]): HTMLElement {
  const finding = checkQuotation(quotation, sources);
  if (finding.is === 'nowhere') return makeItem(words.nowhere, make('blockquote', { dir: 'auto' }, quotation));
  const { source } = finding;
  const [span, ...others] = finding.is === 'verbatim' ? finding.spans : [finding.span];
  const verbatim = others.length > 0 ? words.shortened : words.verbatim;
  const link = make(
    'a',
    { href: linkToText(source.page, source.text.slice(span?.start, span?.end)) },
    (finding.is === 'verbatim' ? verbatim : words.altered)(source.title),
  );
  if (finding.is === 'verbatim') return makeItem(link, make('blockquote', { dir: 'auto' }, quotation));
  const marked = finding.changes.flatMap(({ words: run, source: of, marks: [mark] }) => {
    const said = of.slice(run[0]?.start, run.at(-1)?.end);
    return [mark === '' ? said : make(mark === '[-' ? 'del' : 'ins', {}, said), ' '];
  });
  return makeItem(
    link,
    make('blockquote', { dir: 'auto' }, ...marked),
    make('p', { className: 'label' }, words.alteredHow),
  );
}

function describeFigure(text: string, { span, claim, given }: FigureFinding<QuotedClaim>): HTMLElement {
  const link = make('a', { href: claim.page }, words.figure(text.slice(span.start, span.end), claim.statement));
  const relations = given.map(({ by, isElsewhere, figure, relation }) => {
    const value = [figure.value].flat().map(words.format);
    const formatted =
      figure.qualifier === 'between'
        ? words.number.between(value[0] ?? '', value[1] ?? '')
        : words.number[figure.qualifier](value[0] ?? '');
    return make('li', {}, (isElsewhere ? words.elsewhere : words.given)(by, formatted, words.relations[relation]));
  });
  const unread = claim.unread.map((article) => make('li', {}, words.unread(article)));
  return makeItem(link, make('ul', {}, ...relations, ...unread));
}

function makeItem(label: Node | string, ...rest: Node[]): HTMLElement {
  return make('li', {}, make('p', { className: 'label' }, label), ...rest);
}

/** An element with its text. Not that of search: what both share would be one more file in the list of every page. */
function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
