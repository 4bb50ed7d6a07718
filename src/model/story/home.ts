import type { Messages } from '../../messages/en.ts';
import { formatFigure } from '../figures/relate.ts';
import { locateIn } from './build-story.ts';
import { givesFigure } from './claim-figures.ts';
import type { Article, Claim, Passage, Story } from './story.ts';
import { tallyRelations } from './tally.ts';

/** What the home page shows: the story in one screen. */
export function summariseStory(story: Story, t: Messages) {
  const { articles, claims, site } = story;
  const summed = articles.filter(({ id }) => id in site.summaries);
  const chosen = articles.length > cardsAtMost && summed.length > 0 ? summed : articles;
  const figure = claims.find(({ data, sides }) => data.key && data.kind === 'figure' && sides.length > 1);
  return {
    cards: chosen.slice(0, cardsAtMost).map((article) => ({
      article,
      summary: site.summaries[article.id],
      figure: figure ? headline(figure, article, t) : null,
      keyFacts: site.keyFacts
        .filter((quoted) => quoted.article === article.id)
        .map((quoted) => locateIn(story, quoted)),
    })),
    differences: claims
      .filter(({ relation }) => ['both-hold', 'differ', 'contradict'].includes(relation.word))
      .slice(0, differencesAtMost),
    tally: tallyRelations(claims),
  };
}

/** The figure that an article gives for a claim, with the passage that gives it. */
function headline(
  claim: Claim,
  article: Article,
  t: Messages,
): { words: string; unit: string; passage: Passage } | null {
  const passage = claim.sides.find((side) => side.article === article)?.passages.find(givesFigure);
  return passage ? { words: formatFigure(passage.figure, t), unit: claim.data.unit ?? '', passage } : null;
}

const cardsAtMost = 6;
const differencesAtMost = 8;
