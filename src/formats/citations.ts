import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Language } from '../messages/language.ts';
import { citeDate, citeField, describeCited, linkToText } from '../model/story/cite.ts';
import { isKnown } from '../model/story/describe.ts';
import type { Article, Claim, ClaimState, Passage, Story } from '../model/story/story.ts';
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
  return [
    citePage(claim, undefined, story, where),
    ...claim.sides.flatMap(({ passages }) => passages.map((passage) => citePassage(passage, language, where))),
  ];
}

/**
 * What to cite of a whole story: each article, each claim with its states, each passage that a claim rests on. An article
 * and a claim may have the same id, so that a claim's is told apart.
 */
export function citeStory(story: Story, language: Language, where: Whereabouts): CslItem[] {
  const { articles, claims } = story;
  const pages = claims.flatMap((claim) =>
    [undefined, ...claim.states].map((state) => citePage(claim, state, story, where)),
  );
  const passages = claims.flatMap(({ sides }) => sides.flatMap((side) => side.passages));
  return [
    ...articles.map((article) => citeArticle(article, language, where)),
    ...pages.map((page) => ({ ...page, id: `claim:${page.id}` })),
    ...passages.map((passage) => citePassage(passage, language, where)),
  ];
}

/** What to cite of a claim as it stood, or stands: the page of that state, which stays. */
export function citePage(claim: Claim, state: ClaimState | undefined, { site }: Story, where: Whereabouts): CslItem {
  const { statement, date } = describeCited(claim, state);
  return {
    id: state ? `${claim.id}.${state.name}` : claim.id,
    type: 'webpage',
    title: statement,
    'container-title': site.title,
    ...pageOf(where.to.claim(claim.id, state?.name), where),
    ...(date && readIssued(date.edtf)),
    language: site.language,
  };
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
  const { url } = data;
  const isReached = url !== undefined && !data.copy && data.urlNote === undefined;
  const here = passage ? passagePage(passage, where) : where.address(where.to.article(article.id));
  const isWhole = URL.canParse(here);
  const original = url !== undefined && passage ? linkToText(url, passage.data.quote) : url;
  const issued = published && isKnown(data, 'published') ? readIssued(published.edtf) : {};
  const publisher = citeField(article, 'publisher', language);
  const author = citeField(article, 'author', language);
  const notes = [
    passage ? sharing.quoted(passage.data.quote) : [],
    published && !('issued' in issued) ? sharing.published(citeDate(article, language)) : [],
    original === undefined || isReached ? [] : (data.copy ? sharing.originalOfCopy : sharing.original)(original),
    data.urlNote === undefined ? [] : sharing.addressNote(data.urlNote),
    isReached && isWhole && passage ? sharing.readHere(here) : [],
  ].flat();
  const address = isReached ? original : isWhole ? here : undefined;
  const type = typeOf(data, address);
  return {
    id: passage ? passageId(passage).replace('#', '.') : article.id,
    type,
    genre: isKnown(data, 'kind') ? articleKinds[data.kind] : sharing.supplied(articleKinds[data.kind]),
    title: citeField(article, 'title', language) ?? data.title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(publisher !== undefined && { [type === 'article-newspaper' ? 'container-title' : 'publisher']: publisher }),
    ...issued,
    ...(address !== undefined && { URL: address }),
    language: data.language,
    // A line of RIS ends where a line does.
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

/**
 * What an article is to a reference manager. That it is one of a newspaper says more than is known where its kind was
 * inferred, or who published it was, or nobody knows: it is then a page or document, with its publisher if any.
 */
function typeOf(data: Article['data'], address: string | undefined): CslItem['type'] {
  if (isKnown(data, 'kind') && data.kind === 'broadcast') return 'broadcast';
  if (isKnown(data, 'kind') && data.kind === 'statement') return 'document';
  if (isKnown(data, 'kind') && data.publisher !== undefined && isKnown(data, 'publisher')) return 'article-newspaper';
  return address === undefined ? 'document' : 'webpage';
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
 * The items in RIS, whose fields end where their lines do. Not by the library that writes the other formats: it cuts ids
 * after twenty letters, so that two passages have the same, breaks a value in the middle of a word, and leaves the source
 * out of what stands on a web page.
 */
function writeRis(items: readonly CslItem[]): string {
  return items.flatMap(listRisFields).map(writeRisField).join('');
}

function listRisFields(item: CslItem): [tag: string, value: string | undefined][] {
  const day = item.issued?.['date-parts'][0].map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
  return [
    ['TY', risTypes[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ['AU', item.author?.[0].literal],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', day?.[0]],
    // Year, month, day, and what else is to be said of it: four places, of which some may be empty.
    ['DA', day && [0, 1, 2, 3].map((place) => day[place] ?? '').join('/')],
    ['M3', item.genre],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.note],
    ['ER', ''],
  ];
}

function writeRisField([tag, value]: [tag: string, value: string | undefined]): string {
  return value === undefined ? '' : `${tag}  - ${value.replaceAll(/\s+/g, ' ')}\n`;
}

/** RIS has a type for what was on film, and none for what was on air. */
const risTypes = { 'article-newspaper': 'NEWS', broadcast: 'GEN', document: 'GEN', webpage: 'ELEC' } as const;

/** What is used of CSL-JSON. */
export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'broadcast' | 'document' | 'webpage';
  title: string;
  genre?: string;
  author?: [{ literal: string }];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': [number[]] };
  URL?: string | undefined;
  language: string;
  note?: string;
}
