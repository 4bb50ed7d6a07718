import { anyFolder, caching, framedByNobody, type Hosting } from './hosting.ts';

/**
 * The file `_headers` that Netlify and Cloudflare Pages read. Both join what two rules say of one header, so no header
 * stands in two rules that meet; what no rule says of caching, both do by themselves: they ask again each time. Where there
 * are cards, the policy of all pages leaves open who may frame them, and an older header closes it for the others.
 *
 * @see https://docs.netlify.com/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function writeHeadersFile(
  { headers, framed, immutable, shared, types }: Hosting,
  files: readonly string[],
): string {
  const { 'Content-Security-Policy': policy = '' } = headers;
  const rules: [string, Readonly<Record<string, string>>][] = [
    [
      '/*',
      framed.length === 0
        ? headers
        : { ...headers, 'Content-Security-Policy': policy.replace(`; ${framedByNobody}`, '') },
    ],
    ...(framed.length === 0 ? [] : listUnframed(files, framed)).map((path): (typeof rules)[number] => [
      path,
      { 'X-Frame-Options': 'DENY' },
    ]),
    ...immutable.map((folder): (typeof rules)[number] => [`/${folder}*`, { 'Cache-Control': caching.forGood }]),
    ...shared.map((file): (typeof rules)[number] => [
      `/${file.replace(anyFolder, ':folder')}${file.endsWith('/') ? '*' : ''}`,
      { 'Access-Control-Allow-Origin': '*' },
    ]),
    ...['webmanifest', 'pagefind', 'jsonld', 'rss', 'bib', 'ris'].map((ending): (typeof rules)[number] => [
      `/*.${ending}`,
      { 'Content-Type': types[ending] ?? '' },
    ]),
  ];
  return rules
    .map(([path, fields]) =>
      [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** The rules that take in every page but those of some folders: each the widest folder without them, or a page beside them. */
function listUnframed(files: readonly string[], framed: readonly string[]): string[] {
  const pages = files.filter((file) => file.endsWith('.html') && !framed.some((folder) => file.startsWith(folder)));
  return [
    ...new Set(
      pages.map((file) => {
        const parts = file.split('/');
        const folders = parts.slice(0, -1).map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
        const widest = folders.find((folder) => !framed.some((inner) => inner.startsWith(folder)));
        return widest === undefined ? `/${file.replace(/(^|\/)index\.html$/, '$1')}` : `/${widest}*`;
      }),
    ),
  ];
}

/** The file `_redirects` that both read. */
export function writeRedirectsFile({ redirects }: Hosting): string {
  return redirects.map(({ from, to }) => `/${from} /${to} 301\n`).join('');
}
