import { createHash } from 'node:crypto';
import type { Addresses } from '../model/story/addresses.ts';

/**
 * What must run before the first paint: it puts what the reader has chosen (theme, text size, marks) on the root element,
 * so that the page does not change under their eyes. The policy names its hash.
 */
export const earlyScript =
  "try{for(const k of['theme','size','marks']){const v=localStorage.getItem(k);if(v)document.documentElement.dataset[k]=v}}catch{}";

/**
 * What browsers that know speculation rules make ready while a reader rests on a link to it: any page of the site, so
 * that it is there at once. Not search, whose link opens a dialogue, and no file. It costs no script; other browsers
 * pass it over. It must stand in the page, since a static host may not send the header that could name a file, so the
 * policy names its hash.
 */
export const speculationRules = (to: Addresses) =>
  JSON.stringify({
    prerender: [
      {
        where: {
          and: [
            { href_matches: `${to.file('')}*` },
            { not: { href_matches: [`${to.search()}*`, `${to.file('')}*.*`] } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  });

/**
 * The Content-Security-Policy of every page: nothing from another host, no inline script but the early one and the
 * rules, no inline style but the page's own. Pagefind compiles WebAssembly, which lets
 * no content of a page run.
 */
export const contentPolicy = (to: Addresses) =>
  [
    "default-src 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    // The hashes of the styles in a page are added when it is built.
    "style-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' ${hashOf(earlyScript)} ${hashOf(speculationRules(to))}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
