import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementContent, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../src/site/list-files.ts';
import { attribute, findOne, readPages, type BuiltPage } from '../support/built-site.ts';
import { findDuplicateIds, findUnsoundPages } from '../support/site-faults.ts';
import { weighPage } from '../support/page-weight.ts';

describe.each(['site', 'crowdedSite'] as const)('Every page of the %s', (which) => {
  const { dist } = inject(which);

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules });
    const faults: string[] = [];
    for (const { file, html } of readPages(dist)) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results) {
        faults.push(
          ...messages.map(
            ({ ruleId, message, line, column }) => `${file}:${String(line)}:${String(column)} ${ruleId}: ${message}`,
          ),
        );
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  });

  test('has one h1, headings in order, a title, and no id twice', () => {
    expect(findUnsoundPages(dist)).toEqual([]);
    expect(findDuplicateIds(dist)).toEqual([]);
  });

  test('parts words from the links and labels beside them', () => {
    expect(readPages(dist).flatMap(findGluedWords)).toEqual([]);
  });
});

test('No site but one that asks for it has the page of all components', () => {
  expect(existsSync(join(inject('site').dist, 'design'))).toBe(false);
  expect(existsSync(join(inject('crowdedSite').dist, 'design/index.html'))).toBe(true);
});

test('An article’s page weighs at most 16 kB of HTML, CSS and JavaScript as sent, its JavaScript at most 3 kB', () => {
  const { dist, base } = inject('site');
  const articles = readPages(dist).filter(({ path }) => /^articles\/./.test(path));
  expect(articles.length).toBeGreaterThan(0);
  for (const { file } of articles) {
    const { html, css, js } = weighPage(dist, base, file);
    expect(html + css + js, file).toBeLessThanOrEqual(16_000);
    expect(js, file).toBeLessThanOrEqual(3_000);
  }
});

test('All fonts together weigh at most 40 kB', () => {
  const { dist } = inject('site');
  const fonts = listFiles(dist).filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file));
  const weight = fonts.reduce((total, file) => total + statSync(join(dist, file)).size, 0);
  expect(fonts.length).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(40_000);
});

/** The rules that do not hold here, each with why. */
const rules = {
  // The title of a page is that of its article or claim, which is not cut.
  'long-title': 'off',
  // The choices of these forms hold as soon as they are made; there is nothing to send.
  'wcag/h32': 'off',
} as const;

/**
 * Words that run into the element beside them, as happens where a template's line break is dropped: a letter or a
 * closing sign with a letter right behind it, and the edge of an inline element between. An article's own text is left out.
 */
function findGluedWords(page: BuiltPage): string[] {
  const main = findOne(page.tree, (element) => element.tagName === 'body');
  const glued: string[] = [];
  walk(main);
  return glued;

  function walk(node: Nodes): void {
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'element' && (isOwnText(node) || ['script', 'style', 'svg', 'pre'].includes(node.tagName)))
      return;
    for (const [index, child] of node.children.entries()) {
      const next = node.children[index + 1];
      if (next && (isInline(child as ElementContent) || isInline(next as ElementContent))) {
        const before = toString(child as Nodes);
        const after = toString(next as Nodes);
        const isGlued = /[\p{L}\p{N},;:.)”]$/u.test(before) && /^[\p{L}\p{N}(“]/u.test(after);
        if (isGlued && isPhrase(child as ElementContent) && isPhrase(next as ElementContent)) {
          glued.push(`${page.file}: …${before.slice(-30)}|${after.slice(0, 30)}…`);
        }
      }
      walk(child as Nodes);
    }
  }
}

function isOwnText(node: Nodes): boolean {
  return node.type === 'element' && attribute(node, 'id') === 'text';
}

const inline = new Set(['a', 'abbr', 'b', 'cite', 'em', 'i', 'kbd', 'q', 'small', 'span', 'strong', 'time']);

function isInline(node: ElementContent): boolean {
  return node.type === 'element' && inline.has(node.tagName);
}

function isPhrase(node: ElementContent): boolean {
  return node.type === 'text' || isInline(node);
}
