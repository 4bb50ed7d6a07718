import { base } from 'astro:config/server';
import { addressesFor } from '../model/story/addresses.ts';

/**
 * The addresses of the pages of this build. The base path is asked of the configuration, since `import.meta.env.BASE_URL`
 * gives way to a variable of that name in the environment of whoever builds.
 */
export const to = addressesFor(base);
