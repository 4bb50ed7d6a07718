import type { Hosting } from './hosting.ts';
import { quoteForShell } from './shell.ts';

/**
 * A script that brings the site to a server of one's own, with rsync and ssh. What is new comes first, so that no page
 * names a file that is not there yet; then what was changed, all at once, and what is gone goes. Files are compared by
 * what is in them: pages that name files by their hashes often change and keep their size, and a time says nothing of a
 * folder that was unpacked or copied. What has not changed so keeps its time on the server, and readers their copy.
 *
 * @param server the server's name, as its service has it
 * @param config the name of its configuration in the folder beside the site
 * @param place where the server reads that
 */
export function writeServerScript({ folder }: Hosting, server: string, config: string, place: string): string {
  return `#!/bin/sh
# Brings dist/ to a server: sh dist.hosting/${server}.sh NAME-OF-THE-SERVER
set -eu
server=\${1:?Name the server.}

bring() {
  rsync --recursive --checksum --perms --chmod=D755,F644 --protect-args "$@" dist/ "$server:"${quoteForShell(`${folder}/`)}
}

bring --ignore-existing
rsync dist.hosting/${config} "$server:${place}"
bring --delay-updates --delete-after
ssh "$server" systemctl reload ${server}
`;
}
