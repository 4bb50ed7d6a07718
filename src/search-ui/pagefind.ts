/** What of Pagefind's browser API is used here. */
export interface Pagefind {
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; data: () => Promise<PagefindPage> }[] }>;
}

export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** Fetch Pagefind from beside the site's pages. It is there after a build. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.init();
  return pagefind;
}
