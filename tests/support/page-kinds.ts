/**
 * One page of every kind, by name, with its address from the base path: what the browser tests, the measurements and the
 * contact sheet look at. Both kinds of article are there, and both a claim with a ladder of figures and one without.
 */
export const pageKinds = {
  home: '',
  claims: 'claims/',
  'claim with figures': 'claims/death-toll/',
  claim: 'claims/us-warnings/',
  articles: 'articles/',
  report: 'articles/bnn-strategic-shift/',
  editorial: 'articles/a-ruthless-agenda/',
  timeline: 'timeline/',
  names: 'names/',
  search: 'search/',
  about: 'about/',
  corrections: 'corrections/',
  'not found': '404.html',
} as const;

export type PageKind = keyof typeof pageKinds;
