import ScrollTable from './ScrollTable.astro';

/** What authors' Markdown is made of on a page, where it is more than the plain element. */
export const mdxComponents = { table: ScrollTable };
