import type { Corpus } from './read-corpus.ts';

/** The pages that have been renamed: where each was and where it is, from the root of the site. */
export function listRenamed({ stories }: Corpus): { from: string; to: string }[] {
  return stories.flatMap(({ path, articles, claims }) =>
    [...articles, ...claims].flatMap(({ collection, id, data }) =>
      (data.was ?? []).map((former) => ({
        from: `${path}${collection}/${former}/`,
        to: `${path}${collection}/${id}/`,
      })),
    ),
  );
}
