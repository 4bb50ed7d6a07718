import type { Messages } from '../../messages/en.ts';
import { voices } from '../../schemas/vocabularies.ts';
import { formatFigure } from '../figures/relate.ts';
import { locateIn } from './build-story.ts';
import { givesFigure } from './claim-figures.ts';
import type { Article, Claim, Story } from './story.ts';
import { isDifference, tallyRelations } from './tally.ts';

/** What the home page shows: the story in one screen. */
export function summariseStory(story: Story, t: Messages) {
  const { articles, claims, site } = story;
  const summed = articles.filter(({ id }) => id in site.summaries);
  const chosen = articles.length > cardsAtMost && summed.length > 0 ? summed : articles;
  const telling = new Set(chosen.toSorted((a, b) => b.claims.length - a.claims.length).slice(0, cardsAtMost));
  const isCompared = articles.length > 1;
  const shown = chosen.filter((article) => telling.has(article));
  const leftOut = shown.map(listLeftOut).filter(({ claims, unread }) => claims.length + unread > 0);
  const counted = claims.find(({ data, sides }) => data.key && data.kind === 'figure' && sides.length > 1);
  return {
    counts: {
      shared: claims.filter(({ sides }) => sides.length > 1).length,
      alone: claims.filter(({ relation }) => relation.word === 'one-only').length,
      soFar: claims.filter(({ relation }) => relation.word === 'one-so-far').length,
      apart: claims.filter(isDifference).length,
    },
    figure: counted ? headline(counted, t) : null,
    /** Whether the cards are of the articles that speak to the most claims, and not of those with a summary. */
    isByClaims: chosen === articles && shown.length < articles.length,
    cards: shown.map((article) => ({
      article,
      summary: site.summaries[article.id],
      keyFacts: site.keyFacts
        .filter((quoted) => quoted.article === article.id)
        .map((quoted) => locateIn(story, quoted)),
    })),
    differences: claims.filter(isDifference).slice(0, differencesAtMost),
    tally: tallyRelations(claims),
    leftOut: isCompared && leftOut.some((one) => one.claims.length > 0) ? leftOut : [],
    voices: isCompared && claims.length > 0 ? tallyVoices(shown, articles) : [],
  };
}

/** What a reader of one article alone does not learn, the key claims first; and for how many it has yet to be read. */
function listLeftOut(article: Article) {
  const { silentOn, unreadFor } = article;
  const claims = silentOn.toSorted((a, b) => Number(b.data.key) - Number(a.data.key));
  return {
    article,
    claims: claims.slice(0, leftOutAtMost),
    more: Math.max(0, claims.length - leftOutAtMost),
    unread: unreadFor.length,
  };
}

/**
 * How many passages of the claims speak in which voice: of each article that is shown and has been read for a claim, and,
 * as null, of all.
 */
function tallyVoices(shown: readonly Article[], all: readonly Article[]) {
  const read = shown.filter(({ claims, unreadFor }) => claims.length > 0 || unreadFor.length === 0);
  return [...read.map((article) => ({ article, among: [article] })), { article: null, among: all }].map(
    ({ article, among }) => {
      const passages = among.flatMap((one) => one.passages).flatMap(({ claim, data }) => (claim ? data.voice : []));
      return {
        article,
        passages: passages.length,
        counts: voices.map((voice) => ({ voice, count: passages.filter((own) => own === voice).length })),
      };
    },
  );
}

/**
 * What articles give as the figure of a claim, each with the passage that gives it: the first that give one; of many, the
 * first of each figure. The rest is counted.
 */
function headline(claim: Claim, t: Messages) {
  const sides = claim.sides.flatMap(({ article, passages }) => {
    const passage = passages.find(givesFigure);
    return passage ? [{ article, passage, words: formatFigure(passage.figure, t) }] : [];
  });
  const different = sides.filter(({ words }, at) => sides.findIndex((side) => side.words === words) === at);
  const shown = (sides.length > figuresAtMost ? different : sides).slice(0, figuresAtMost);
  return { claim, sides: shown, more: sides.length - shown.length };
}

const cardsAtMost = 6;
const figuresAtMost = 6;
const differencesAtMost = 8;
const leftOutAtMost = 6;
