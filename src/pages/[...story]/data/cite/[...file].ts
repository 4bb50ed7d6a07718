import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsOfStories } from '../../../../data/story.ts';
import { citationFormats, citeArticle, citeClaim, citePage, citeStory } from '../../../../formats/citations.ts';
import { isOfStory, wholeStory } from '../../../../formats/open-data.ts';
import { findWhereabouts, type Whereabouts } from '../../../../formats/whereabouts.ts';
import type { CslItem } from '../../../../formats/citations.ts';

/** Every article, every claim and every state of one in each format that reference managers read; or all in one file. */
export const getStaticPaths = (() =>
  pathsOfStories((story) => {
    const { articles, claims } = story;
    const pages: { name: string; cite: Cite }[] = [
      ...articles.map((article) => ({
        name: `articles/${article.id}`,
        cite: ({ language }: App.Locals, where: Whereabouts) => [citeArticle(article, language, where)],
      })),
      ...claims.flatMap((claim) => [
        {
          name: `claims/${claim.id}`,
          cite: ({ story, language }: App.Locals, where: Whereabouts) => citeClaim(claim, story, language, where),
        },
        ...claim.states.map((state) => ({
          name: `claims/${claim.id}/${state.name}`,
          cite: ({ story }: App.Locals, where: Whereabouts) => [citePage(claim, state, story, where)],
        })),
      ]),
    ];
    const whole = {
      name: wholeStory,
      cite: ({ story, language }: App.Locals, where: Whereabouts) => citeStory(story, language, where),
    };
    return (isOfStory(story) ? [whole] : pages).flatMap(({ name, cite }) =>
      Object.entries(citationFormats).map(([format, write]) => ({
        params: { file: `${name}.${format}` },
        props: { cite, write },
      })),
    );
  })) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ locals, site, props: { cite, write } }) =>
  new Response(write(cite(locals, findWhereabouts(locals, site))));

type Cite = (locals: App.Locals, where: Whereabouts) => CslItem[];
interface Props {
  cite: Cite;
  write: (typeof citationFormats)[keyof typeof citationFormats];
}
