import type { APIRoute, GetStaticPaths } from 'astro';
import { pathsOfStories } from '../../../../data/story.ts';
import { listTexts } from '../../../../formats/open-data.ts';
import type { Article } from '../../../../model/story/story.ts';

export const getStaticPaths = (() =>
  pathsOfStories((story) =>
    listTexts(story).map((article) => ({ params: { article: article.id }, props: { article } })),
  )) satisfies GetStaticPaths;

/** The text in which the annotations count: one line, as it is counted, without a line break at its end. */
export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) => new Response(article.text.text);
