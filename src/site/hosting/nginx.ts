import { caching, escapePath, framedByAnybody, framedByNobody, isText, matchShared, type Hosting } from './hosting.ts';

/**
 * The configuration for nginx, to be included in a `server` block.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_core_module.html
 */
export function writeNginx(hosting: Hosting): string {
  const { base, folder, headers, framed, immutable, types, redirects } = hosting;
  const texts = [...new Set(Object.values(types))].filter((type) => isText(type));
  const moved = [
    ...redirects.map(({ from, to }) => [base + from, base + to] as const),
    ...(base === '/' ? [] : [[base.slice(0, -1), base] as const]),
  ];
  // The two are set by the file that is sent, so that a page in place of one that is not there is not kept.
  return `# Include this in the server block of ${base === '/' ? 'the site' : 'the host'}:
#   include /etc/nginx/claimline.conf;
# The files of dist/ are looked for in ${folder}/.

${moved.map(([from, to]) => `location = ${from} { absolute_redirect off; return 301 ${to}; }\n`).join('')}location ^~ ${base} {
  alias ${quote(`${folder}/`)};
  index index.html;
  error_page 404 ${base}404.html;
  absolute_redirect off;
  server_tokens off;

  set $kept "${caching.untilChanged}";
  if ($uri ~ ${quote(`^${escapePath(base)}(?:${immutable.map(escapePath).join('|')})`)}) { set $kept "${caching.forGood}"; }
  set $readers "";
  if ($uri ~ ${quote(matchShared(hosting))}) { set $readers "*"; }
  set $framed "${framedByNobody}";
${framed.length === 0 ? '' : `  if ($uri ~ ${quote(`^${escapePath(base)}(?:${framed.map(escapePath).join('|')})`)}) { set $framed "${framedByAnybody}"; }\n`}  add_header Cache-Control $kept always;
  add_header Access-Control-Allow-Origin $readers always;
${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} ${quote(value.replace(framedByNobody, '$framed'))} always;\n`)
  .join('')}
  types {
${[...Map.groupBy(Object.keys(types), (ending) => types[ending])]
  .map(([type, endings]) => `    ${type} ${endings.join(' ')};\n`)
  .join('')}  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};

  # A file that was compressed at the build is sent as it is; others are compressed when they are asked for.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_types ${texts.filter((type) => type !== 'text/html').join(' ')};
}
`;
}

/** A value as nginx reads it; none holds a variable but those that are set here. */
function quote(value: string): string {
  return `"${value.replaceAll(/["\\]/g, '\\$&')}"`;
}
