import { expect, test } from 'vitest';
import { fitPage } from '../../src/integrations/folder-copy.ts';

const fit = (body: string, head = '') =>
  fitPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'claims/toll/index.html', '/news/');
const bodyOf = (page: string) => /<body>(.*)<\/body>/s.exec(page)?.[1];

test.each([
  ['/news/', '../../index.html'],
  ['/news/claims/#toll', '../index.html#toll'],
  ['/news/claims/toll/?mark=a#b', 'index.html?mark=a#b'],
  ['/news/timeline.ics', '../../timeline.ics'],
  ['#toll', '#toll'],
  ['https://example.org/news/', 'https://example.org/news/'],
  ['//example.org/', '//example.org/'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
])('In the copy for the disk a link to %s leads to %s', (address, file) => {
  expect(bodyOf(fit(`<a href="${address}">x</a>`))).toBe(`<a href="${file}">x</a>`);
});

test('What stands in the text stays as it is, however much it looks like a link, a style or a script', () => {
  const text =
    '<p title="a > b">href="/news/" &#x3C;style>url(/news/)&#x3C;/style> &#x3C;script src="/news/x.js"> url=/news/</p>';
  expect(bodyOf(fit(text))).toBe(text);
});

test('What a browser does not run from the disk is left out, and what stands in its place is shown', () => {
  const page = fit(
    '<noscript><p>No search.</p></noscript><script type="module" src="/news/a.js"></script>',
    '<script>first()</script><script type="speculationrules">{}</script><link rel="preload" href="/news/f.woff2"><link rel="icon" href="/news/i.svg">',
  );
  expect(bodyOf(page)).toBe('<p>No search.</p>');
  expect(page).toContain('<head><script>first()</script><link rel="icon" href="../../i.svg"></head>');
});

test('A style finds its files, shows what it does without scripts, and is named in the policy anew', () => {
  const page = fit(
    '',
    `<meta http-equiv="content-security-policy" content="style-src 'self'"><style>@media (width<9px){a{}}@font-face{src:url(/news/f.woff2)}@media (scripting:none){b{}}</style>`,
  );
  expect(page).toContain('@media (width<9px){a{}}@font-face{src:url(../../f.woff2)}@media all{b{}}');
  expect(page).toMatch(/content="style-src (?:'|&#x27;)self(?:'|&#x27;) (?:'|&#x27;)sha256-/);
});

test('A page that forwards does so from the disk', () => {
  expect(fit('', '<meta http-equiv="refresh" content="0;url=/news/claims/new/">')).toContain(
    'content="0;url=../new/index.html"',
  );
});
