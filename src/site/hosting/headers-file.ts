import { caching, type Hosting } from './hosting.ts';

/**
 * The file `_headers` that Netlify and Cloudflare Pages read. Both join what two rules say of one header, so no header
 * stands in two rules that meet; what no rule says of caching, both do by themselves: they ask again each time.
 *
 * @see https://docs.netlify.com/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function writeHeadersFile({ headers, immutable, shared, types }: Hosting): string {
  const rules: [string, Readonly<Record<string, string>>][] = [
    ['/*', headers],
    ...immutable.map((folder): (typeof rules)[number] => [`/${folder}*`, { 'Cache-Control': caching.forGood }]),
    ...shared.map((file): (typeof rules)[number] => [
      `/${file}${file.endsWith('/') ? '*' : ''}`,
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

/** The file `_redirects` that both read. */
export function writeRedirectsFile({ redirects }: Hosting): string {
  return redirects.map(({ from, to }) => `/${from} /${to} 301\n`).join('');
}
