import type { Article, ArticlePassage, Story } from '../model/story/story.ts';
import { listPassages, passageId, passagePage } from './passages.ts';
import { groupInFiles, listTexts, textFile, writeTexts } from './open-data.ts';
import type { Whereabouts } from './whereabouts.ts';

/**
 * Every passage of the story as a collection of the W3C Web Annotation model, on one page. The target of each is the
 * file in which the text of its article is, in which its quotation and its place hold exactly; where the site does not
 * show the whole text there is no such file, and the target is the article's page, with the quotation alone.
 *
 * @param id the address of the collection
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toAnnotations(story: Story, id: string, where: Whereabouts) {
  const starts = findStarts(story);
  const items = listPassages(story).map((passage) =>
    toAnnotation(passage, story, id, where, starts.get(passage.article) ?? 0),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: story.title,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** Where the text of each article starts in its file, in code points. */
function findStarts(story: Story): Map<Article, number> {
  const starts = new Map<Article, number>();
  for (const { entries } of groupInFiles(listTexts(story), story)) {
    let start = 0;
    for (const article of entries) {
      starts.set(article, start);
      start += countPoints(writeTexts([article])) + 1;
    }
  }
  return starts;
}

/** @param textStart where the article's text starts in its file */
function toAnnotation(passage: ArticlePassage, story: Story, id: string, where: Whereabouts, textStart: number) {
  const { to, address } = where;
  const { claim, event, article, data } = passage;
  return {
    id: `${id}#${passageId(passage).replace('#', '/')}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [
      {
        type: 'SpecificResource',
        purpose: 'linking',
        source: address(claim ? to.claim(claim.id) : to.timeline(event.id)),
      },
      {
        type: 'TextualBody',
        // What the words are on; they may deny it.
        purpose: 'tagging',
        value: claim ? claim.data.statement : event.data.title,
        format: 'text/plain',
        language: story.site.language,
      },
    ],
    target: {
      type: 'SpecificResource',
      source: {
        id: address(article.shown.isWhole ? to.data(textFile(article, story)) : to.article(article.id)),
        type: 'Text',
        format: article.shown.isWhole ? 'text/plain' : 'text/html',
        language: article.data.language,
      },
      selector: article.shown.isWhole
        ? selectInText(passage, textStart)
        : { type: 'TextQuoteSelector', exact: data.quote },
    },
    via: passagePage(passage, where),
  };
}

/** The quotation with the words around it, and where it stands in code points, as the model counts. */
function selectInText({ article, span }: ArticlePassage, textStart: number) {
  const { text } = article.text;
  const start = textStart + countPoints(text.slice(0, span.start));
  const exact = text.slice(span.start, span.end);
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: Array.from(text.slice(0, span.start)).slice(-around).join(''),
      suffix: Array.from(text.slice(span.end)).slice(0, around).join(''),
    },
    { type: 'TextPositionSelector', start, end: start + countPoints(exact) },
  ];
}

function countPoints(words: string): number {
  return Array.from(words).length;
}

/** As many characters on either side as settle which of several like runs is meant. */
const around = 32;
