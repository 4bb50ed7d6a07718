import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { listFiles } from '../../src/site/list-files.ts';
import { attribute, byTag, findAll, readPages, textOf, type BuiltPage } from './built-site.ts';

/**
 * Every link, image, script, style and font of a built site that leads nowhere within it: to a file that is not there,
 * out of the base path, or to a fragment that the page does not have.
 */
export function findBrokenLinks(dist: string, base: string): string[] {
  const pages = readPages(dist);
  const idsOf = new Map(pages.map((page) => [page.path, new Set(listIds(page))]));
  const broken: string[] = [];
  const follow = (from: string, address: string) => {
    const url = new URL(address, `http://site.test${base}${from}`);
    if (url.host !== 'site.test') return;
    const path = decodeURIComponent(url.pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : null;
    const file = inside === null ? null : inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    const isThere = file !== null && existsSync(join(dist, file));
    const fragment = decodeURIComponent(url.hash.slice(1));
    const lacksFragment = isThere && fragment !== '' && idsOf.get(inside ?? '')?.has(fragment) !== true;
    if (!isThere || lacksFragment) broken.push(`${from}: ${address}`);
  };
  for (const page of pages) for (const { address } of listAddresses(page)) follow(page.path, address);
  for (const { file, address } of listCssAddresses(dist)) follow(file, address);
  return broken;
}

/** Everything that a page loads (scripts, styles, images, fonts, frames) from another host than its own. */
export function findForeignLoads(dist: string): string[] {
  const loads = [
    ...readPages(dist).flatMap((page) =>
      listAddresses(page)
        .filter(({ loaded }) => loaded)
        .map(({ address }) => ({ file: page.file, address })),
    ),
    ...listCssAddresses(dist),
  ];
  return loads
    .filter(({ address }) => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address))
    .map(({ file, address }) => `${file}: ${address}`);
}

/** Ids that stand more than once in a page. */
export function findDuplicateIds(dist: string): string[] {
  return readPages(dist).flatMap((page) => {
    const ids = listIds(page);
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${page.file}: ${id}`);
  });
}

/** What every page must have and may lack: a title, one h1, headings in order, a language, one main part. */
export function findUnsoundPages(dist: string): string[] {
  return readPages(dist).flatMap(({ file, tree }) => {
    const headings = findAll(tree, (element) => /^h[1-6]$/.test(element.tagName));
    const levels = headings.map((heading) => Number(heading.tagName.slice(1)));
    const faults = [
      [findAll(tree, byTag('title')).some((title) => textOf(title) !== ''), 'has no title'],
      [levels.filter((level) => level === 1).length === 1, 'does not have one h1'],
      [levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1), 'skips a level of headings'],
      [headings.every((heading) => textOf(heading) !== ''), 'has an empty heading'],
      [findAll(tree, byTag('main')).length === 1, 'does not have one main part'],
      [findAll(tree, byTag('html')).every((html) => attribute(html, 'lang') !== undefined), 'names no language'],
      [
        findAll(tree, byTag('a')).every((link) => textOf(link) !== '' || attribute(link, 'ariaLabel') !== undefined),
        'has a link without words',
      ],
      [!/\b(?:undefined|NaN|\[object Object\])\b/.test(textOf(tree)), 'shows a value that is none'],
    ] as const;
    return faults.filter(([holds]) => !holds).map(([, fault]) => `${file} ${fault}`);
  });
}

/** Every address that a page names, and whether a browser loads it with the page. */
function listAddresses(page: BuiltPage): { address: string; loaded: boolean }[] {
  return findAll(page.tree, () => true).flatMap((element) => {
    const isLink = ['a', 'area', 'form'].includes(element.tagName) || isOnlyNamed(element);
    const values = [
      attribute(element, 'href'),
      attribute(element, 'src'),
      attribute(element, 'action'),
      attribute(element, 'poster'),
      ...(attribute(element, 'srcSet') ?? '').split(',').map((candidate) => candidate.trim().split(/\s/)[0]),
    ];
    return values.flatMap((address) =>
      address === undefined || address === '' || /^(?:data|mailto|blob):/.test(address)
        ? []
        : [{ address, loaded: !isLink }],
    );
  });
}

/** A link element that only names an address: nothing is loaded from it. */
function isOnlyNamed(element: Element): boolean {
  const relation = attribute(element, 'rel') ?? '';
  return element.tagName === 'link' && /\b(?:canonical|alternate|license|author|next|prev)\b/.test(relation);
}

function listCssAddresses(dist: string): { file: string; address: string }[] {
  return listFiles(dist)
    .filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'))
    .flatMap((file) => {
      const css = readFileSync(join(dist, file), 'utf8');
      const addresses = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)];
      return addresses
        .map((match) => match[1] ?? match[2] ?? '')
        .filter((address) => !address.startsWith('data:'))
        .map((address) => ({ file, address }));
    });
}

function listIds({ tree }: BuiltPage): string[] {
  return findAll(tree, (element) => attribute(element, 'id') !== undefined).map(
    (element) => attribute(element, 'id') ?? '',
  );
}
