import type { Messages } from '../../messages/en.ts';
import { formatFigure } from '../figures/relate.ts';
import type { Article, Claim } from './story.ts';

/**
 * Where three or more articles have a claim, who says the same with whom: by their figures, else by the positions that an
 * editor wrote. Of two articles the relation says it all.
 */
export function groupSides({ sides, relation, data }: Claim, t: Messages): SideGroup[] {
  if (sides.length < 3) return [];
  const words = t.claim.groups;
  const articlesOf = (ids: readonly string[]) =>
    sides.flatMap(({ article }) => (ids.includes(article.id) ? article : []));
  const byFigures = relation.groups.map(({ figures, articles }) => ({
    articles: articlesOf(articles),
    words:
      figures.length === 0
        ? words.noFigure(articles.length)
        : words.figures(
            articles.length,
            figures.map((figure) => formatFigure(figure, t)),
          ),
  }));
  if (byFigures.length > 0) return byFigures;
  return data.positions.map(({ says, articles }) => ({
    articles: articlesOf(articles),
    words: words.position(articles.length, says),
  }));
}

/** The articles that say one thing, with what that is. */
interface SideGroup {
  words: string;
  articles: Article[];
}
