import { addressesFor } from '../model/addresses.ts';

/** The addresses of the pages of this build. */
export const to = addressesFor(import.meta.env.BASE_URL);
