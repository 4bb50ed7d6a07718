import { groupStates } from '../model/story/states.ts';
import { pathOfWithdrawn } from '../model/story/withdrawn.ts';
import type { Corpus } from './read-corpus.ts';

/**
 * The pages that have moved: where each was and where what is there now is, from the root of the site. Those that were
 * renamed, a claim's with its states and their cards; and those of a claim that was withdrawn, in whose place its page
 * says so.
 */
export function listRenamed({ stories }: Corpus): Renamed[] {
  const [front] = stories;
  return stories.flatMap((story) => [
    ...listRenamedOf(story),
    ...(front && story !== front && story.story[0]?.data.wasFront === true ? listLeft(story, front) : []),
  ]);
}

/** The same of one story, as long as it stands where it does. */
export function listRenamedOf({ path, articles, claims, corrections, history }: Corpus): Renamed[] {
  const states = groupStates(history, claims);
  const withdrawn = new Set(corrections.map(({ data }) => pathOfWithdrawn(data)));
  const moved = [
    ...[...articles, ...claims].flatMap(({ collection, id, data }) =>
      (data.was ?? []).map((former) => ({ from: `${collection}/${former}/`, to: `${collection}/${id}/` })),
    ),
    ...claims.flatMap(({ id, data }) =>
      (data.was ?? []).flatMap((former) =>
        (states.get(id) ?? []).flatMap(({ name }) =>
          ['claims', 'cards'].map((kind) => ({ from: `${kind}/${former}/${name}/`, to: `${kind}/${id}/${name}/` })),
        ),
      ),
    ),
    ...[...states].flatMap(([id, kept]) =>
      withdrawn.has(`/claims/${id}/`) && !claims.some((claim) => claim.id === id)
        ? kept.flatMap(({ name }) =>
            ['claims', 'cards'].map((kind) => ({ from: `${kind}/${id}/${name}/`, to: `claims/${id}/` })),
          )
        : [],
    ),
  ];
  return moved.map(({ from, to }) => ({ from: path + from, to: path + to }));
}

/** The addresses that a story had at the root of the site, but for those at which the one that is there now has a page. */
function listLeft(story: Corpus, front: Corpus): Renamed[] {
  return (['articles', 'claims'] as const).flatMap((kind) => {
    const taken = new Set(front[kind].flatMap(({ id, data }) => [id, ...(data.was ?? [])]));
    return story[kind]
      .filter(({ id }) => !taken.has(id))
      .map(({ id }) => ({ from: `${kind}/${id}/`, to: `${story.path}${kind}/${id}/` }));
  });
}

interface Renamed {
  from: string;
  to: string;
}
