/** The packages have no types of their own; this is what of them is used here. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[] | string);
    data: Record<string, unknown>[];
    format(format: 'bibtex' | 'ris'): string;
  }
  export const plugins: { config: { get(plugin: '@bibtex'): { format: object } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
