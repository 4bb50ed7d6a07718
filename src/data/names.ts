import { groupNames } from '../model/story/group-names.ts';
import { getStory } from './story.ts';

/** What the names page shows: the names by kind, each with how every article writes it. */
export async function getNames() {
  return groupNames((await getStory()).names);
}
