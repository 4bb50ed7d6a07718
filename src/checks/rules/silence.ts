import type { Corpus, Entry } from '../../corpus/read-corpus.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { EventData } from '../../schemas/event.ts';
import { articlesWithText, type AskedArticle } from '../articles.ts';
import { issueAt, type Finding, type Rule } from '../issue.ts';
import { listOpenClaims, proposeEvent, readForClaims, type Question, type Reading } from '../questions.ts';

export const silence: Rule = {
  name: 'silence',
  asks: 'Every article was read for every claim: it has a passage for it, or stands under `silent`; never both.',
  check: (corpus) => [
    ...corpus.claims.flatMap(findBoth),
    ...articlesWithText(corpus).flatMap((article) => {
      const reading = readForClaims(article, corpus);
      return reading ? askOf(reading, corpus) : [];
    }),
  ],
};

/** The articles that a claim calls silent and quotes. */
function findBoth(claim: Entry<ClaimData>): Finding[] {
  return claim.data.silent.flatMap((id, index) => {
    const passage = claim.data.passages.findIndex(({ article }) => article === id);
    if (passage < 0) return [];
    return issueAt(claim, ['silent', index], {
      message: `The article ${id} is called silent on this claim, and has a passage for it on line ${claim.at(['passages', passage]).line}.`,
      remedy: 'Take it out of `silent`; where its words do not make the claim, take the passage out.',
    });
  });
}

/** What an article has yet to be read for: one question for a claim or, where there are many, one for all of them. */
function askOf(reading: Reading, { claims, events }: Corpus): Finding[] {
  const { article } = reading;
  const open = listOpenClaims(reading, claims);
  const ofClaims = open.length > mostSingly ? [askOfMany(article, open)] : open.map((one) => askOfOne(article, one));
  return [...ofClaims, ...events.flatMap((event) => askOfEvent(event, reading))];
}

function askOfOne(article: Entry<AskedArticle>, { claim, sentences }: Question): Finding {
  return issueAt(claim, ['statement'], {
    severity: 'warning',
    message: `The article ${article.id} has yet to be read for this claim.${sentences.length > 0 ? ` It may make it: ${formatSentences(sentences)}` : ''}`,
    remedy: `Read it. Where it makes the claim, add the passage (npm run pin); where it does not, write ${article.id} under \`silent\`.`,
  });
}

function askOfMany(article: Entry<AskedArticle>, open: readonly Question[]): Finding {
  const [proposed, rest] = [open.filter(({ sentences }) => sentences.length > 0), open.filter(isBare)];
  const ids = rest.map(({ claim }) => claim.id).join(', ');
  return issueAt(article, ['letter'], {
    severity: 'warning',
    message: [
      `The article ${article.id} has yet to be read for ${open.length} claims.${proposed.length > 0 ? ' It may make:' : ''}`,
      ...proposed.map(({ claim, sentences }) => `  ${claim.id}: ${formatSentences(sentences)}`),
      ...(rest.length > 0 ? [proposed.length > 0 ? `The others: ${ids}.` : `They are ${ids}.`] : []),
    ].join('\n'),
    remedy: `Read it for each. Where it makes the claim, add the passage (npm run pin); where it does not, write ${article.id} under \`silent\`.`,
  });
}

/** An article that holds the terms of an event and was not read for it. */
function askOfEvent(event: Entry<EventData>, reading: Reading): Finding | [] {
  const { id } = reading.article;
  const sentences = proposeEvent(reading, event.data);
  if (sentences.length === 0) return [];
  return issueAt(event, ['terms'], {
    severity: 'warning',
    message: `The article ${id} has no passage for this event, and may report it: ${formatSentences(sentences)}`,
    remedy: `Where it does, add the passage (npm run pin); where it does not, write ${id} under \`comparedIn\`.`,
  });
}

function formatSentences(sentences: readonly string[]): string {
  const shown = sentences.slice(0, mostSentences).map((sentence) => `“${sentence}”`);
  const rest = sentences.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join(' ');
}

const isBare = ({ sentences }: Question) => sentences.length === 0;

/** How many claims an article is asked for one by one, before one question lists them all. */
const mostSingly = 5;

/** How many sentences are shown of one article for one claim. */
const mostSentences = 3;
