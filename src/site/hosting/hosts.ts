import { writeBucketScript } from './bucket.ts';
import { writeCaddy } from './caddy.ts';
import { writeHeadersFile, writeRedirectsFile } from './headers-file.ts';
import { fault } from '../fault.ts';
import type { Hosting } from './hosting.ts';
import { writeNginx } from './nginx.ts';
import { writeServerScript } from './server.ts';

/** The files of each host, by their names. GitHub Pages reads none but `.nojekyll`, which every site has. */
const writers: Record<Host, (hosting: Hosting, files: readonly string[]) => HostFile[]> = {
  github: () => [],
  netlify: writeForFolder,
  cloudflare: writeForFolder,
  bucket: (hosting, files) => [{ place: 'beside', name: 'bucket.sh', text: writeBucketScript(hosting, files) }],
  nginx: (hosting) => [
    { place: 'beside', name: 'nginx.conf', text: writeNginx(hosting) },
    serverScript(hosting, 'nginx', 'nginx.conf', '/etc/nginx/claimline.conf'),
  ],
  caddy: (hosting) => [
    { place: 'beside', name: 'Caddyfile', text: writeCaddy(hosting) },
    serverScript(hosting, 'caddy', 'Caddyfile', '/etc/caddy/Caddyfile'),
  ],
  // A copy of the whole site, which the build makes.
  folder: () => [],
};

/**
 * The hosts that a build is for.
 *
 * @param names their names, with commas between them, or `all` for those that the site can live on
 * @param base the path below which it lives
 * @throws where one is not known, or the site cannot live on it
 */
export function readHosts(names: string, base: string): Host[] {
  const known = Object.keys(writers) as Host[];
  const asked = names.split(',').map((name) => name.trim());
  const hosts = asked
    .filter((name) => name !== '' && name !== 'all')
    .map((name) => {
      const host = known.find((candidate) => candidate === name);
      if (host === undefined) throw fault(`There is no host "${name}". Name one of ${known.join(', ')}, or all.`);
      if (base !== '/' && atRootOnly.includes(host))
        throw fault(
          `The site is to live below ${base}, and ${host} serves a folder at the root of its host alone. Take the path out of the address.`,
        );
      return host;
    });
  return asked.includes('all') ? known.filter((host) => base === '/' || !atRootOnly.includes(host)) : hosts;
}

/**
 * The files that hosts need of a site.
 *
 * @param files the site's own files, as paths from its folder
 */
export function writeHostFiles(hosts: readonly Host[], hosting: Hosting, files: readonly string[]): HostFile[] {
  return hosts.flatMap((host) => writers[host](hosting, files));
}

/** Netlify and Cloudflare Pages read their files from the folder itself. */
function writeForFolder(hosting: Hosting, files: readonly string[]): HostFile[] {
  return [
    { place: 'within', name: '_headers', text: writeHeadersFile(hosting, files) },
    { place: 'within', name: '_redirects', text: writeRedirectsFile(hosting) },
  ];
}

function serverScript(hosting: Hosting, server: string, config: string, place: string): HostFile {
  return { place: 'beside', name: `${server}.sh`, text: writeServerScript(hosting, server, config, place) };
}

const atRootOnly: readonly Host[] = ['netlify', 'cloudflare'];

export type Host = 'github' | 'netlify' | 'cloudflare' | 'bucket' | 'nginx' | 'caddy' | 'folder';

export interface HostFile {
  /** Whether the host reads it from the site's folder, or it must not be served. */
  place: 'within' | 'beside';
  name: string;
  text: string;
}
