import type { Correction, Story } from './story.ts';

/**
 * The corrections, each with its address on their page and what the page that it corrects is called. The list has no
 * ids, and the latest comes first: what was corrected when is the name that lasts.
 *
 * @param pages what the pages that a story has one of are called, by the first step of their address
 */
export function nameCorrections(
  { articles, claims, corrections }: Story,
  pages: Readonly<Record<string, string>> = {},
): NamedCorrection[] {
  const titles = new Map<string, string>([
    ...Object.entries(pages).map(([page, name]) => [page === 'home' ? '/' : `/${page}/`, name] as const),
    ...articles.map(({ id, data }) => [`/articles/${id}/`, data.title] as const),
    ...claims.map(({ id, data }) => [`/claims/${id}/`, data.statement] as const),
  ]);
  const seen = new Map<string, number>();
  return corrections.map((correction) => {
    const { date, page } = correction;
    const name = ['on', date.edtf.replace(/[^\w-]+/g, ''), ...page.split(/[^a-z0-9-]+/)]
      .filter((part) => part !== '')
      .join('-');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return {
      ...correction,
      anchor: times === 1 ? name : `${name}-${times}`,
      title: titles.get(page.replace(/#.*/, '')) ?? page,
    };
  });
}

export interface NamedCorrection extends Correction {
  /** Its fragment on the page of corrections. */
  anchor: string;
  /** The title of the page that it corrects; its address where that has none of its own. */
  title: string;
}
