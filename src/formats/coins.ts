import type { CslItem } from './citations.ts';

/**
 * What is cited as COinS, an OpenURL of Dublin Core: Zotero's button takes it before what else a page says of itself, so
 * that from the page of an article the article is saved and not the page.
 *
 * @returns the `title` of a `<span class="Z3988">`
 * @see https://github.com/zotero/utilities/blob/master/src/openurl.js
 */
export function writeCoins(item: CslItem): string {
  const day = item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  const fields = {
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': zoteroTypes[item.type],
    'rft.title': item.title,
    // Whoever wrote it, be it one or several: what reads `creator` takes a comma in it apart.
    'rft.aucorp': item.author?.[0].literal,
    'rft.source': item['container-title'],
    'rft.publisher': item.publisher,
    'rft.date': day,
    'rft.language': item.language,
    'rft.identifier': item.URL,
  };
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${encodeURIComponent(value)}`))
    .join('&');
}

/** Dublin Core has no type for most of them; Zotero knows its own. */
const zoteroTypes = {
  'article-newspaper': 'newspaperArticle',
  broadcast: 'document',
  document: 'document',
  webpage: 'webpage',
} as const satisfies Record<CslItem['type'], string>;
