import { caching, framedByAnybody, framedByNobody, matchShared, typeOf, type Hosting } from './hosting.ts';

/**
 * The Caddyfile of the site. Caddy gets its certificate by itself.
 *
 * @see https://caddyserver.com/docs/caddyfile
 */
export function writeCaddy(hosting: Hosting): string {
  const { origin, base, folder, headers, framed, immutable, types, redirects } = hosting;
  const paths = (names: readonly string[]) => names.map((name) => base + name).join(' ');
  const perType = Object.keys(types).map(
    (ending) => `\t@${ending} path *.${ending}\n\theader @${ending} Content-Type "${typeOf(ending, hosting)}"\n`,
  );
  const { 'Content-Security-Policy': policy = '', ...others } = headers;
  const cards = framed.map((cards) => `${base}${cards}*`).join(' ');
  // What is sent in place of a file that is not there must neither be kept nor be taken for that file.
  return `# Start it with: caddy run --config Caddyfile
{$SITE_ADDRESS:${origin}} {
\troot * "{$SITE_FOLDER:${folder}}"
\tencode zstd gzip
\t@site path ${base}*
\theader @site {
${Object.entries(others)
  .map(([name, value]) => `\t\t${name} "${value}"\n`)
  .join('')}\t}
\t@unframed {
\t\tpath ${base}*
${cards === '' ? '' : `\t\tnot path ${cards}\n`}\t}
\theader @unframed Content-Security-Policy "${policy}"
${cards === '' ? '' : `\t@framed path ${cards}\n\theader @framed Content-Security-Policy "${policy.replace(framedByNobody, framedByAnybody)}"\n`}\theader -Server
\theader ?Cache-Control "${caching.untilChanged}"
\t@kept path ${paths(immutable.map((folder) => `${folder}*`))}
\theader @kept Cache-Control "${caching.forGood}"
\t@shared path_regexp ${matchShared(hosting)}
\theader @shared Access-Control-Allow-Origin *
${perType.join('')}${redirects.map(({ from, to }) => `\tredir ${base}${from} ${base}${to} permanent\n`).join('')}${base === '/' ? '' : `\tredir ${base.slice(0, -1)} ${base} permanent\n`}\thandle_path ${base}* {
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t}
\t}
${base === '/' ? '' : '\thandle {\n\t\trespond 404\n\t}\n'}\thandle_errors {
\t\theader {
\t\t\tCache-Control "${caching.untilChanged}"
\t\t\tContent-Type "${typeOf('404.html', hosting)}"
\t\t\t-Access-Control-Allow-Origin
\t\t}
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}
