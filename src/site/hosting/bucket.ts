import { cachingOf, typeOf, type Hosting } from './hosting.ts';

/**
 * A script for the AWS command line, which speaks to all that speak S3: it tells the bucket of each file its type and how
 * long it may be kept, all files of one kind at once, since each command takes its time to start. Pages come last, so
 * that none asks for what is not there yet, and what is no longer part of the site goes after that.
 *
 * @param files the files of the site, as paths from its folder
 */
export function writeBucketScript(hosting: Hosting, files: readonly string[]): string {
  const groups = new Map<string, string>();
  for (const file of files.filter((name) => !packed.test(name)).sort((a, b) => rank(a) - rank(b))) {
    const caching = cachingOf(file, hosting);
    const folder = hosting.immutable.find((kept) => file.startsWith(kept));
    const ending = /\.\w+$/.exec(file)?.[0];
    const which = ending === undefined ? file : `${folder ?? ''}*${ending}`;
    const others = folder === undefined ? hosting.immutable.flatMap((kept) => ['--exclude', `${kept}*`]) : [];
    groups.set(which, ['put', typeOf(file, hosting), caching, '--include', which, ...others].map(quote).join(' '));
  }
  return `#!/bin/sh
# Uploads dist/ to a bucket: sh dist.hosting/bucket.sh NAME-OF-THE-BUCKET
set -eu
target="s3://\${1:?Name the bucket.}${hosting.base}"

s3() {
  command=$1
  shift
  # The command line reads this variable by itself only since its version 2.13.
  aws s3 "$command" dist "$target" --only-show-errors \${AWS_ENDPOINT_URL:+--endpoint-url "$AWS_ENDPOINT_URL"} "$@"
}

put() {
  type=$1 caching=$2
  shift 2
  s3 cp --recursive --content-type "$type" --cache-control "$caching" --exclude '*' "$@"
}

${[...groups.values()].join('\n')}
s3 sync --size-only --delete --exclude '*.br' --exclude '*.gz'
`;
}

/** What was compressed at the build: a bucket sends what it is asked for, and nothing in its place. */
const packed = /\.(?:br|gz)$/;

function rank(file: string): number {
  return file.endsWith('.html') ? 1 : 0;
}

/** A word as the shell reads it. */
function quote(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
