import { search as british } from './en-browser.ts';

export { article, check, compare, copy } from './en-browser.ts';

export const search = { ...british, field: 'Search the articles, claims, and timeline' };
