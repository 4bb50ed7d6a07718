import type { Language } from '../../messages/language.ts';
import type { Story } from '../../model/story/story.ts';
import { readFound, type FoundBlock, type FoundPage } from './read-found.ts';
import type { DocumentFacts, SearchDocument } from './search-document.ts';
import { listFacts } from './story-facts.ts';

/**
 * What search finds in a story: the words are those of its built pages, what is known of them is the story's. The same
 * story and the same pages give the same documents.
 *
 * @param isOneOfMany whether the site has other stories
 * @param readPage gives the HTML of a built page by its path from the root of the site, such as `/claims/`
 * @throws where a page does not have what is to be found there
 */
export function readStoryDocuments(
  story: Story,
  { language, isOneOfMany, readPage }: { language: Language; isOneOfMany: boolean; readPage: ReadPage },
): SearchDocument[] {
  const pages = new Map<string, FoundPage>();
  const find = (path: string): FoundPage => {
    const page = pages.get(path) ?? readFound(readPage(path));
    pages.set(path, page);
    return page;
  };
  return listFacts(story, language, isOneOfMany).map((facts) => {
    const [path = '', part] = facts.url.split('#');
    const page = find(path);
    return describeFound(facts, part === undefined ? page.blocks : (page.parts.get(part) ?? []));
  });
}

function describeFound(facts: DocumentFacts, blocks: readonly FoundBlock[]): SearchDocument {
  const heading = blocks.find(({ isHeading }) => isHeading);
  if (!heading) {
    throw new Error(
      `${facts.url} has no heading to be found by: mark it with data-pagefind-body on the page of the ${facts.kind} "${facts.id}".`,
    );
  }
  const rest = blocks.filter((block) => block !== heading);
  if (facts.kind === 'passage') {
    return {
      ...facts,
      title: heading.text,
      paragraphs: rest.map(({ id, text }) => ({ ...(id !== undefined && { id }), text })),
    };
  }
  const { unreviewed, ...others } = facts;
  return {
    ...others,
    title: heading.text,
    paragraphs: rest.map(({ text, isRow }) => ({ ...withoutQuotations(text), ...(isRow && { isRow }) })),
    // A claim without words of the site's own has nothing that would have to be read.
    ...(unreviewed !== undefined && (facts.kind !== 'claim' || rest.length > 0) && { unreviewed }),
  };
}

/**
 * A paragraph of the site's own, to be found without the articles' words that it quotes, so that these are found in their
 * article alone, and to be shown as it stands. A word or two in quotation marks stay: they are talked about.
 */
function withoutQuotations(shown: string): { text: string; shown?: string } {
  const text = shown.replace(/([“„])[^“”„]*([”“])/gu, (quotation: string, open: string, close: string) =>
    quotation.split(/\s/u).length > 3 ? `${open}…${close}` : quotation,
  );
  return text === shown ? { text } : { text, shown };
}

export type ReadPage = (path: string) => string;
