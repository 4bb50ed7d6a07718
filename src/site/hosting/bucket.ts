import { cachingOf, typeOf, type Hosting } from './hosting.ts';

/**
 * A script for the AWS command line, which speaks to all that speak S3: it tells the bucket of each file its type and how
 * long it may be kept. Pages come last, so that none asks for what is not there yet, and what is no longer part of the site
 * goes after that.
 *
 * @param files the files of the site, as paths from its folder
 */
export function writeBucketScript(hosting: Hosting, files: readonly string[]): string {
  const isPage = (file: string) => file.endsWith('.html');
  const sent = files.filter((file) => !/\.(?:br|gz)$/.test(file));
  const lines = [...sent.filter((file) => !isPage(file)), ...sent.filter(isPage)].map((file) =>
    ['put', file, typeOf(file, hosting), cachingOf(file, hosting)].map(quote).join(' '),
  );
  return `#!/bin/sh
# Uploads dist/ to a bucket: sh dist.hosting/bucket.sh NAME-OF-THE-BUCKET
set -eu
target="s3://\${1:?Name the bucket.}${hosting.base}"

put() {
  aws s3 cp --only-show-errors "dist/$1" "$target$1" --content-type "$2" --cache-control "$3"
}

${lines.join('\n')}
for sums in SHA256SUMS.txt SHA256SUMS.sig.txt; do
  if [ -f "dist/$sums" ]; then put "$sums" 'text/plain; charset=utf-8' no-cache; fi
done
aws s3 sync --only-show-errors --size-only --delete dist "$target"
`;
}

/** A word as the shell reads it. */
function quote(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
