/** The package has no types of its own; this is what of it is used here. */
declare module 'html-metadata' {
  import type { CheerioAPI } from 'cheerio';

  /** What a page says of itself to other programs. */
  export function parseAll(page: CheerioAPI): Promise<{
    highwirePress?: Record<string, string>;
    openGraph?: Record<string, unknown>;
    jsonLd?: object[];
    coins?: { rft: Record<string, string> }[];
  }>;
}
