import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsOfStories } from '../../../../data/story.ts';
import { describeArticlePage } from '../../../../formats/linked-data.ts';
import { isOfStory } from '../../../../formats/open-data.ts';
import { findWhereabouts } from '../../../../formats/whereabouts.ts';
import type { Article } from '../../../../model/story/story.ts';

export const getStaticPaths = (() =>
  pathsOfStories((story) =>
    (isOfStory(story) ? [] : story.articles).map((article) => ({
      params: { article: article.id },
      props: { article },
    })),
  )) satisfies GetStaticPaths;

/** What an article's page is in the words of schema.org: a file of its own, so that the page stays light. */
export const GET: APIRoute<{ article: Article }> = ({ locals, site, props: { article } }) =>
  Response.json(describeArticlePage(article, locals.story, locals.language, findWhereabouts(locals, site)), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
