import GithubSlugger from 'github-slugger';

/**
 * Makes the function that gives each heading of a body its address on the page, in order: its words as GitHub writes
 * them, with a number where the page has that address already.
 */
export function createHeadingAnchors(): (heading: string) => string {
  const slugger = new GithubSlugger();
  for (const anchor of pageAnchors) slugger.slug(anchor);
  return (heading) => {
    const anchor = slugger.slug(heading);
    return /^[ps]\d+$/.test(anchor) ? slugger.slug(heading) : anchor;
  };
}

/** The addresses that the page of an article or claim has for its own parts. */
export const pageAnchors: ReadonlySet<string> = new Set([
  'main',
  'text',
  'silent',
  'copy',
  'claims',
  'events',
  'coverage',
]);
