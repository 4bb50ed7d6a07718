import { readPalette } from '../sharing/palette.ts';
import tokens from '../styles/tokens.css?raw';

/** The colours of the site in each theme, for what is drawn or said outside a page. */
export const palettes = { light: readPalette(tokens, 'light'), dark: readPalette(tokens, 'dark') };
