import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsOfStories } from '../../../../../data/story.ts';
import { citationFormats, citeArticle, citeClaim } from '../../../../../formats/citations.ts';
import { findWhereabouts } from '../../../../../formats/whereabouts.ts';
import type { Article, Claim } from '../../../../../model/story/story.ts';

/** Every article and every claim in each format that reference managers read. */
export const getStaticPaths = (() =>
  pathsOfStories(({ articles, claims }) => {
    const cited = [
      ...articles.map((article) => ({ kind: 'articles', id: article.id, article })),
      ...claims.map((claim) => ({ kind: 'claims', id: claim.id, claim })),
    ];
    return cited.flatMap(({ kind, id, ...props }) =>
      Object.entries(citationFormats).map(([format, write]) => ({
        params: { kind, id, format },
        props: { ...props, write },
      })),
    );
  })) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ locals, site, props: { article, claim, write } }) => {
  const where = findWhereabouts(locals, site);
  const { story, language } = locals;
  return new Response(
    write(article ? [citeArticle(article, language, where)] : citeClaim(claim, story, language, where)),
  );
};

type Props = { write: (typeof citationFormats)[keyof typeof citationFormats] } & (
  { article: Article; claim?: never } | { article?: never; claim: Claim }
);
