/** What is used of Pagefind's browser API (pagefind.js, 1.6), which comes without types. */
export interface PagefindApi {
  init: () => Promise<void>;
  /** Searches an index in another folder with this one, after it and those merged before. */
  mergeIndex: (folder: string, options: Record<string, unknown>) => Promise<void>;
  /** `null` finds every page; only a string in quotation marks as a whole is a phrase. */
  search: (
    term: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: PagefindHit[] }>;
  /** For each filter its values, each with the number of pages that have it. */
  filters: () => Promise<Record<string, Record<string, number>>>;
}

export interface PagefindHit {
  id: string;
  data: () => Promise<PagefindFragment>;
}

export interface PagefindFragment {
  /** With the base path. */
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Every element that had an id, with its text. */
  anchors: { id: string; text: string }[];
}
