import ScrollTable from '../components/ScrollTable.astro';
import type { bodyComponents } from '../schemas/body.ts';
import Comparison from './Comparison.astro';
import Figures from './Figures.astro';
import Quote from './Quote.astro';

/** What authors' Markdown is made of on a page: the components that they may use, and what replaces a plain element. */
export const mdxComponents = { Comparison, Figures, Quote, table: ScrollTable } satisfies Record<
  keyof typeof bodyComponents | 'table',
  unknown
>;
