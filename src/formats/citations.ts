import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Language } from '../messages/language.ts';
import { citeDate, linkToText } from '../model/story/cite.ts';
import type { Article, Claim, Passage, Story } from '../model/story/story.ts';
import { passageId, passagePage } from './passages.ts';
import { readPlainDate } from './plain-date.ts';
import type { Whereabouts } from './whereabouts.ts';

// An entry is known by its id, as it is.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** The formats of reference managers: how each is written, by the ending of its file. */
export const citationFormats = {
  bib: (items: readonly CslItem[]) => new Cite(items).format('bibtex'),
  ris: writeRis,
  json: (items: readonly CslItem[]) => JSON.stringify(items, null, 1),
} as const;

/** What to cite of a claim: its page, and each passage that it rests on. */
export function citeClaim(claim: Claim, story: Story, language: Language, where: Whereabouts): CslItem[] {
  const { id, data, sides } = claim;
  const dated = data.changed ?? data.added;
  return [
    {
      id,
      type: 'webpage',
      title: data.statement,
      'container-title': story.site.title,
      ...pageOf(where.to.claim(id), where),
      ...(dated && readIssued(dated.edtf)),
      language: story.site.language,
    },
    ...sides.flatMap(({ passages }) => passages.map((passage) => citePassage(passage, language, where))),
  ];
}

/**
 * An article for a reference manager, in CSL-JSON. What was inferred stands in square brackets; a date that a field for
 * dates cannot hold, since it is inferred or not exact, stands in the note in words. An article that was not reached at
 * its own address has that of its page here, and the note says so.
 */
export function citeArticle(article: Article, language: Language, where: Whereabouts): CslItem {
  return describe(article, language, where, null);
}

function citePassage(passage: Passage, language: Language, where: Whereabouts): CslItem {
  return describe(passage.article, language, where, passage);
}

function describe(article: Article, language: Language, where: Whereabouts, passage: Passage | null): CslItem {
  const { sharing, articleKinds } = language.t;
  const { data, published } = article;
  const { basis, url } = data;
  const isReached = url !== undefined && !data.copy && data.urlNote === undefined;
  const here = passage ? passagePage(passage, where) : where.address(where.to.article(article.id));
  const isWhole = URL.canParse(here);
  const original = url !== undefined && passage ? linkToText(url, passage.data.quote) : url;
  const known = (name: 'title' | 'publisher' | 'author', value: string | undefined) =>
    value === undefined || basis[name]?.is !== 'inferred' || value.startsWith('[') ? value : sharing.supplied(value);
  const issued = published && basis.published?.is !== 'inferred' ? readIssued(published.edtf) : {};
  const publisher = known('publisher', data.publisher);
  const author = known('author', data.author);
  const notes = [
    passage ? sharing.quoted(passage.data.quote) : [],
    published && !('issued' in issued) ? sharing.published(citeDate(article, language)) : [],
    original === undefined || isReached ? [] : (data.copy ? sharing.originalOfCopy : sharing.original)(original),
    data.urlNote === undefined ? [] : sharing.addressNote(data.urlNote),
    isReached && isWhole && passage ? sharing.readHere(here) : [],
  ].flat();
  return {
    id: passage ? passageId(passage).replace('#', '.') : article.id,
    type: data.kind === 'broadcast' ? 'broadcast' : data.kind === 'statement' ? 'document' : 'article-newspaper',
    genre: basis.kind?.is === 'inferred' ? sharing.supplied(articleKinds[data.kind]) : articleKinds[data.kind],
    title: known('title', data.title) ?? data.title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(publisher !== undefined && { 'container-title': publisher }),
    ...issued,
    ...(isReached ? { URL: original } : isWhole ? { URL: here } : {}),
    language: data.language,
    // A line of RIS ends where a line does.
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

/** The whole address of a page; nothing where the site has none. */
function pageOf(path: string, { address }: Whereabouts): { URL?: string } {
  const url = address(path);
  return URL.canParse(url) ? { URL: url } : {};
}

/** A date as CSL has it, where it is surely one day, month or year; else nothing. */
function readIssued(edtf: string): { issued?: { 'date-parts': [number[]] } } {
  const plain = readPlainDate(edtf);
  return plain === null ? {} : { issued: { 'date-parts': [plain.split('-').map(Number)] } };
}

/**
 * The items in RIS. The library leaves author and day out of what is of a newspaper, and not of a magazine; and it breaks
 * a value after every 70 characters, in the middle of a word, which readers take for spaces. Can go when it does neither.
 */
function writeRis(items: readonly CslItem[]): string {
  const asMagazines = items.map((item) =>
    item.type === 'article-newspaper' ? { ...item, type: 'article-magazine' as const } : item,
  );
  return new Cite(asMagazines)
    .format('ris')
    .replaceAll(/\n(?=[^])(?![A-Z][A-Z0-9] {2}- )/g, '')
    .replaceAll(/^TY {2}- MGZN$/gm, 'TY  - NEWS');
}

/** What is used of CSL-JSON. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'article-magazine' | 'broadcast' | 'document' | 'webpage';
  title: string;
  genre?: string;
  author?: { literal: string }[];
  'container-title'?: string;
  issued?: { 'date-parts': [number[]] };
  URL?: string | undefined;
  language: string;
  note?: string;
}
