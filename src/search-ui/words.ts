import { search } from 'virtual:claimline/words';

/** What search says, in the site's language. One module asks for it, so that it is sent once. */
export const words = search;
