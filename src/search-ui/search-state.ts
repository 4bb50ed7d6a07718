import type { FilterChoice } from '../search/query/filter-documents.ts';
import { searchFilters } from '../search/text/index-format.ts';

/** Read a search from the query part of an address; what is not understood is left out. */
export function readState(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  const sort = parameters.get('sort');
  return {
    query: parameters.get('q') ?? '',
    filters: Object.fromEntries(
      searchFilters.flatMap((filter) => {
        const values = parameters.getAll(filter).filter((value) => value !== '');
        return values.length > 0 ? [[filter, values]] : [];
      }),
    ),
    sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
  };
}

/** The query part of the address that holds a search; empty where nothing is searched for. */
export function writeState({ query, filters, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const filter of searchFilters) for (const value of filters[filter] ?? []) parameters.append(filter, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** What the reader searches for. */
export interface SearchState {
  query: string;
  filters: FilterChoice;
  sort: 'relevance' | 'newest' | 'oldest';
}
