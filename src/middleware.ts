import { defineMiddleware } from 'astro:middleware';
import { getLocals } from './data/story.ts';

/** Gives every page, and each component on it, the story of its address, its language and the addresses, as `Astro.locals`. */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
  Object.assign(locals, getLocals(url.pathname));
  return next();
});
