import type { Corpus } from './read-corpus.ts';

/** The pages that have been renamed: where each was and where it is, from the root of the site. */
export function listRenamed({ articles, claims }: Corpus): { from: string; to: string }[] {
  return [...articles, ...claims].flatMap(({ collection, id, data }) =>
    (data.was ?? []).map((former) => ({ from: `${collection}/${former}/`, to: `${collection}/${id}/` })),
  );
}
