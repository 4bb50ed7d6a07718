import { createHash } from 'node:crypto';

/**
 * What must run before the first paint: it puts what the reader has chosen (theme, text size, marks) on the root element,
 * so that the page does not change under their eyes. It is the one inline script, and the policy names its hash.
 */
export const earlyScript =
  "try{for(const k of['theme','size','marks']){const v=localStorage.getItem(k);if(v)document.documentElement.dataset[k]=v}}catch{}";

/**
 * The Content-Security-Policy of every page: nothing from another host, no inline script but the early one, no inline
 * style. Pagefind compiles WebAssembly and may work in a blob; neither lets a page's content run.
 */
export const contentPolicy = [
  "default-src 'self'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${createHash('sha256').update(earlyScript).digest('base64')}'`,
  "worker-src 'self' blob:",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
