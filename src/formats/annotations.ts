import type { ArticlePassage, Story } from '../model/story/story.ts';
import { listPassages, passageId, passagePage } from './passages.ts';
import { textFile } from './open-data.ts';
import type { Whereabouts } from './whereabouts.ts';

/**
 * Every passage of the story as a collection of the W3C Web Annotation model, on one page. The target of each is the
 * text of its article as a file of its own, in which its quotation and its place hold exactly; where the site does not
 * show the whole text there is no such file, and the target is the article's page, with the quotation alone.
 *
 * @param id the address of the collection
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toAnnotations(story: Story, id: string, where: Whereabouts) {
  const items = listPassages(story).map((passage) => toAnnotation(passage, story, id, where));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: story.title,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function toAnnotation(passage: ArticlePassage, { site }: Story, id: string, where: Whereabouts) {
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
        language: site.language,
      },
    ],
    target: {
      type: 'SpecificResource',
      source: {
        id: address(article.shown.isWhole ? to.data(textFile(article)) : to.article(article.id)),
        type: 'Text',
        format: article.shown.isWhole ? 'text/plain' : 'text/html',
        language: article.data.language,
      },
      selector: article.shown.isWhole ? selectInText(passage) : { type: 'TextQuoteSelector', exact: data.quote },
    },
    via: passagePage(passage, where),
  };
}

/** The quotation with the words around it, and where it stands in code points, as the model counts. */
function selectInText({ article, span }: ArticlePassage) {
  const { text } = article.text;
  const count = (words: string) => Array.from(words).length;
  const start = count(text.slice(0, span.start));
  const exact = text.slice(span.start, span.end);
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: Array.from(text.slice(0, span.start)).slice(-around).join(''),
      suffix: Array.from(text.slice(span.end)).slice(0, around).join(''),
    },
    { type: 'TextPositionSelector', start, end: start + count(exact) },
  ];
}

/** As many characters on either side as settle which of several like runs is meant. */
const around = 32;
