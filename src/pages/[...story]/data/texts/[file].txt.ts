import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pathsOfStories } from '../../../../data/story.ts';
import { groupInFiles, listTexts, writeTexts } from '../../../../formats/open-data.ts';

export const getStaticPaths = (() =>
  pathsOfStories((story) =>
    groupInFiles(listTexts(story), story).map(({ name, entries }) => ({
      params: { file: name },
      props: { articles: entries },
    })),
  )) satisfies GetStaticPaths;

/** The text in which the annotations count: an article's is one line, as it is counted, without a line break at its end. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { articles } }) =>
  new Response(writeTexts(articles));
