/** The type of each ending that a site has; hosts do not know all of them. */
export const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  csv: 'text/csv',
  rss: 'application/rss+xml',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  webmanifest: 'application/manifest+json',
  ics: 'text/calendar',
  xml: 'application/xml',
  txt: 'text/plain',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  ...Object.fromEntries(
    ['bin', 'pagefind', 'pf_filter', 'pf_fragment', 'pf_index', 'pf_meta'].map((ending) => [
      ending,
      'application/octet-stream',
    ]),
  ),
};
