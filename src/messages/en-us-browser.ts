import { check as britishCheck, search as british } from './en-browser.ts';

export { article, compare, copy } from './en-browser.ts';

export const search = { ...british, field: 'Search the articles, claims, and timeline' };

export const check = {
  ...britishCheck,
  nowhere: 'Not found with these words, capitals, and punctuation in the text of any article',
};
