import { caching, cachingOf, typeOf, type Hosting } from './hosting.ts';
import { quoteForShell } from './shell.ts';

/**
 * A script for the AWS command line, which speaks to all that speak S3: it tells the bucket of each file its type and how
 * long it may be kept, all files of one kind at once, since each command takes its time to start. Files that are named
 * after what is in them come first and pages last, so that nothing names what is not there yet; what is no longer part of
 * the site goes after that.
 *
 * @param files the files of the site, as paths from its folder
 */
export function writeBucketScript(hosting: Hosting, files: readonly string[]): string {
  const groups = new Map<string, string>();
  for (const file of files.filter((name) => !packed.test(name)).sort((a, b) => rank(a, hosting) - rank(b, hosting))) {
    const folder = hosting.immutable.find((kept) => file.startsWith(kept));
    const ending = /\.\w+$/.exec(file)?.[0];
    const which = ending === undefined ? file : `${folder ?? ''}*${ending}`;
    const others = folder === undefined ? hosting.immutable.flatMap((kept) => ['--exclude', `${kept}*`]) : [];
    const put = ['put', typeOf(file, hosting), cachingOf(file, hosting), '--include', which, ...others];
    groups.set(which, put.map(quoteForShell).join(' '));
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
# All is there by now. What is gone is found by reading both lists in the order of their bytes, as S3 gives them.
s3 sync --size-only --delete --exclude '*.br' --exclude '*.gz' --exclude _headers --exclude _redirects
`;
}

/** What was compressed at the build: a bucket sends what it is asked for, and nothing in its place. Nor does it read what other hosts do. */
const packed = /\.(?:br|gz)$/;

function rank(file: string, hosting: Hosting): number {
  if (file.endsWith('.html')) return 2;
  return cachingOf(file, hosting) === caching.forGood ? 0 : 1;
}
