import { sort } from 'd3-array';
import type { ClaimData } from '../../schemas/claim.ts';
import type { KeptStateData } from '../../schemas/history.ts';
import { findDate } from '../dates/read-dates.ts';
import { toFigure } from '../figures/figures.ts';
import { relate, type Side } from '../figures/relate.ts';
import type { UncertainDate } from '../dates/uncertain-date.ts';
import { flattenSpace } from '../passages/article-text.ts';
import type { Article, Claim, ClaimPassage, ClaimState } from './story.ts';
import { marker, namesByLetter, type NamedArticle } from './own-words.ts';

/**
 * What a claim says now, as its log keeps it: in the words that readers see, so that they last when an article is called
 * something else.
 *
 * @param articles all that are compared
 * @returns null where nothing says how the articles stand to each other; the checks refuse that
 */
export function describeState(data: ClaimData, articles: readonly LoggedArticle[]): StateWords | null {
  const { statement, finding, passages, silent } = data;
  const names = namesByLetter(articles);
  const say = (words: string) =>
    flattenSpace(words.replace(marker, (whole, letter: string) => names.get(letter) ?? whole));
  const isRead = ({ id }: LoggedArticle) => silent.includes(id) || passages.some(({ article }) => article === id);
  const relation = relate(figuresByArticle(data), data.relation, data.cumulative, !articles.every(isRead));
  return (
    relation && {
      statement: say(statement),
      relation: relation.word,
      ...(finding !== undefined && { finding: say(finding) }),
      passages: passages.map(({ article, quote }) => ({ article, quote: flattenSpace(quote) })),
    }
  );
}

/** For each article that has a claim, the figures that it gives. A text that is no date dates none. */
export function figuresByArticle({ passages }: ClaimData): Side[] {
  return [...Map.groupBy(passages, ({ article }) => article)].map(([article, own]) => ({
    article,
    figures: own.flatMap((passage) => toFigure({ ...passage, asOf: findDate(passage.asOf) ?? undefined }) ?? []),
  }));
}

/**
 * The fields in which what was kept is not what is said now.
 *
 * @param articles all that are compared, by whose former ids what was kept may call them
 */
export function listDifferences(kept: StateWords, now: StateWords, articles: readonly Renamed[]): (keyof StateWords)[] {
  const present = presentIds(articles);
  const write = ({ passages }: StateWords) =>
    passages
      .map(({ article, quote }) => JSON.stringify([present.get(article) ?? article, quote]))
      .sort()
      .join();
  const texts = (['statement', 'relation', 'finding'] as const).filter((field) => kept[field] !== now[field]);
  return [...texts, ...(write(kept) === write(now) ? [] : ['passages' as const])];
}

/** The kept states by the present id of their claim, each claim's in the order of their days. */
export function groupStates(log: Log, claims: readonly Renamed[]): Map<string, NamedState[]> {
  const present = presentIds(claims);
  const byClaim = Map.groupBy(log, ({ data: { claim } }) => present.get(claim) ?? claim);
  return new Map([...byClaim].map(([claim, states]) => [claim, nameStates(states)]));
}

/** Each state with its name. The log is only added to, so that a name lasts: it is the day, and of a later one of that day its number too. */
function nameStates(states: Log): NamedState[] {
  const seen = new Map<string, number>();
  return sort(states, ({ data }) => data.day).map(({ data }) => {
    const times = (seen.get(data.day) ?? 0) + 1;
    seen.set(data.day, times);
    return { name: times === 1 ? data.day : `${data.day}-${times}`, data };
  });
}

/**
 * The day on which what a claim says last changed here: the later of the one that its file has and, where its log has an
 * earlier state, that of the last. Null where it has not changed, or has since its log on a day that nobody wrote down.
 */
export function findLastChange(
  changed: UncertainDate | undefined,
  { states, isKept }: Pick<Claim, 'states' | 'isKept'>,
): UncertainDate | null {
  const last = states.at(-1)?.data.day;
  if (last === undefined || isLater(changed, last)) return changed ?? null;
  if (!isKept) return null;
  return states.length > 1 ? last : (changed ?? null);
}

/** Whether words of a claim's page that its log does not keep, such as its analysis, changed after those that it keeps. */
export function hasLaterWords({ states, isKept, changed }: Claim): boolean {
  const last = states.at(-1);
  return isKept && last !== undefined && isLater(changed, last.data.day);
}

function isLater(a: UncertainDate | null | undefined, b: UncertainDate): boolean {
  return (a?.latest ?? '') > (b.latest ?? '');
}

/** Whether a state is what its claim says now. */
export function isPresent({ states, isKept }: Claim, state: ClaimState): boolean {
  return isKept && states.at(-1) === state;
}

/**
 * The passages that a claim rested on, by article, those first that are to lead. A log keeps which words there were, and
 * neither whose word they are nor which led: of a claim as it is now they stand as on its page.
 */
export function listWordings(claim: Claim, state: ClaimState): Wordings[] {
  if (isPresent(claim, state))
    return claim.sides.map(({ article, passages }) => ({ article, passages: passages.map(({ data }) => data) }));
  return state.sides.map(({ article, quotes }) => ({ article, passages: quotes.map((quote) => ({ quote })) }));
}

/** The present id of each entry, by it and by those that it had before. */
export function presentIds(entries: readonly Renamed[]): Map<string, string> {
  return new Map(entries.flatMap(({ id, data }) => [...(data.was ?? []), id].map((any) => [any, id] as const)));
}

export type StateWords = Pick<KeptStateData, 'statement' | 'relation' | 'finding' | 'passages'>;

export interface NamedState {
  /** The last part of its address. */
  name: string;
  data: KeptStateData;
}

export interface Wordings {
  article: Article | null;
  passages: (ClaimPassage | Pick<ClaimPassage, 'quote'>)[];
}

type Log = readonly { data: KeptStateData }[];

interface Renamed {
  id: string;
  data: { was?: readonly string[] | undefined };
}

type LoggedArticle = Renamed & { data: NamedArticle };
