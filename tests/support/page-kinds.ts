import type { Corpus } from '../../src/corpus/read-corpus.ts';

/**
 * One page of every kind that a publication has, by name, with its address from the base path: what the browser tests, the
 * measurements and the contact sheet look at. Of articles there is one of each kind; of claims one with a ladder of
 * figures and one without.
 */
export function listPageKinds({ articles, claims }: Corpus): Record<string, string> {
  const pick = (folder: string, entry?: { id: string }) => entry && `${folder}/${entry.id}/`;
  const kinds: Record<string, string | undefined> = {
    home: '',
    claims: 'claims/',
    'claim with figures': pick(
      'claims',
      claims.find(({ data }) => data.kind === 'figure'),
    ),
    claim: pick(
      'claims',
      claims.find(({ data }) => data.kind !== 'figure'),
    ),
    articles: 'articles/',
    report: pick(
      'articles',
      articles.find(({ data }) => data.kind === 'report'),
    ),
    editorial: pick(
      'articles',
      articles.find(({ data }) => data.kind === 'editorial'),
    ),
    comparison: articles.length > 1 ? 'compare/' : undefined,
    timeline: 'timeline/',
    names: 'names/',
    search: 'search/',
    about: 'about/',
    data: 'data/',
    check: 'check/',
    corrections: 'corrections/',
    'not found': '404.html',
  };
  return Object.fromEntries(Object.entries(kinds).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
