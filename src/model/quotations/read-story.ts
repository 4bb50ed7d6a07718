import { toFigure } from '../figures/figures.ts';
import type { CountedClaim } from './check-figures.ts';
import type { Figure } from '../figures/figures.ts';
import type { Source } from './check-quotation.ts';

/**
 * What a text is checked against, of the story's file: the text of every article that is shown whole, and of the others
 * what is quoted of them; and the claims that have figures.
 */
export function readStory({ articles, claims, events }: StoryFile): {
  sources: QuotedSource[];
  claims: QuotedClaim[];
  /** How many articles are not shown whole. */
  partly: number;
} {
  const names = new Map(articles.map(({ id, title, short }) => [id, short ?? title]));
  const whole = articles.flatMap(({ text, page, title, short }) =>
    text === null ? [] : [{ text, page, title: short ?? title }],
  );
  const hidden = new Map(articles.filter(({ text }) => text === null).map((article) => [article.id, article]));
  const quoted = [...claims, ...events].flatMap(({ passages = [] }) =>
    passages.flatMap(({ article, quote, page }) => {
      const title = hidden.has(article) ? names.get(article) : undefined;
      return title === undefined ? [] : [{ text: quote.replaceAll(/\s+/gu, ' '), page, title }];
    }),
  );
  const counted = claims.flatMap((claim): QuotedClaim[] => {
    const { statement, page, unit, cumulative = false, passages, background = [], unread } = claim;
    const given = passages.flatMap(({ value, qualifier, article }) => {
      const figure = toFigure({ value, qualifier });
      return figure ? [{ by: names.get(article) ?? article, isElsewhere: false, figure }] : [];
    });
    const elsewhere = background.flatMap(({ value, qualifier, reference }) => {
      const figure = toFigure({ value, qualifier });
      return figure ? [{ by: reference.publisher, isElsewhere: true, figure }] : [];
    });
    const figures = [...given, ...elsewhere];
    return unit === undefined || figures.length === 0
      ? []
      : [{ statement, page, unit, cumulative, figures, unread: unread.map((id) => names.get(id) ?? id) }];
  });
  return { sources: [...whole, ...quoted], claims: counted, partly: hidden.size };
}

/** A text in which quotations are looked for. */
export interface QuotedSource extends Source {
  /** What the article is called. */
  title: string;
  page: string;
}

export interface QuotedClaim extends CountedClaim {
  statement: string;
  page: string;
  /** By whom, and whether that is no article. */
  figures: { by: string; isElsewhere: boolean; figure: Figure }[];
  /** What the articles are called that have yet to be read for it. */
  unread: string[];
}

/** What is used of the story's file. */
interface StoryFile {
  articles: { id: string; title: string; short?: string | undefined; page: string; text: string | null }[];
  claims: {
    statement: string;
    page: string;
    unit?: string | undefined;
    cumulative?: boolean | undefined;
    passages: (QuotedPassage & Given)[];
    unread: string[];
    background?: (Given & { reference: { publisher: string } })[] | undefined;
  }[];
  events: { passages?: QuotedPassage[] | undefined }[];
}

type Given = Pick<Parameters<typeof toFigure>[0], 'value' | 'qualifier'>;

interface QuotedPassage {
  article: string;
  quote: string;
  page: string;
}
