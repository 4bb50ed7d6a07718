import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pathsOfStories } from '../../../../../data/story.ts';
import { toOEmbed } from '../../../../../formats/oembed.ts';
import { isOfStory } from '../../../../../formats/open-data.ts';
import { findWhereabouts } from '../../../../../formats/whereabouts.ts';

/** Each state of a claim as oEmbed. */
export const getStaticPaths = (() =>
  pathsOfStories((story) =>
    (isOfStory(story) ? [] : story.claims).flatMap((claim) =>
      claim.states.map((state) => ({ params: { id: claim.id, state: state.name }, props: { claim, state } })),
    ),
  )) satisfies GetStaticPaths;

/** A frame names the whole address of what it shows, so a site without one has none. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({
  locals,
  site,
  props: { claim, state },
}) =>
  site === undefined
    ? new Response(null, { status: 404 })
    : Response.json(toOEmbed(claim, state, locals.story, findWhereabouts(locals, site)));
