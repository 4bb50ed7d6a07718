import { locateIn } from '../model/build-story.ts';
import { tallyRelations } from '../model/tally.ts';
import { getStory } from './story.ts';

/** What the home page shows. */
export async function getHome() {
  const story = await getStory();
  return {
    story,
    happened: story.site.happened.map((quoted) => locateIn(story, quoted)),
    differing: story.claims.filter(
      ({ data, relation }) => data.key && ['both-hold', 'differ', 'contradict'].includes(relation.word),
    ),
    tally: tallyRelations(story.claims),
  };
}
