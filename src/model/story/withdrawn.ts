/**
 * The address of the page that a correction takes out, from the root of the site.
 *
 * @returns null where it mends a page that goes on
 */
export function pathOfWithdrawn({ page, withdrawn }: { page: string; withdrawn: boolean }): string | null {
  return withdrawn ? page.replace(/#.*/, '') : null;
}
