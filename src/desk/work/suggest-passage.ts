import { splitSentences } from '../../model/passages/sentences.ts';
import type { ArticleText } from '../../model/passages/article-text.ts';
import type { Span } from '../../model/passages/locate.ts';
import type { Qualifier, Stance, Voice } from '../../schemas/vocabularies.ts';

/**
 * What the words of a passage, and the sentence that they stand in, suggest of whose voice it is, what it does with its
 * claim, and which number it gives. It knows English; an editor sees each before it is written.
 *
 * @param article its language (BCP 47), and the day of its publication, from which a weekday is reckoned
 */
export function suggestPassage(
  text: ArticleText,
  span: Span,
  { language, published }: { language: string; published?: string | undefined },
): Suggestion {
  const words = text.text.slice(span.start, span.end);
  const inside = splitSentences(text, language).find(({ start, end }) => start <= span.start && end >= span.start);
  const sentence = inside ? text.text.slice(inside.start, Math.max(inside.end, span.end)) : words;
  const stance = suggestStance(words);
  // A number that is denied or asked for is not given.
  const figure = ['denies', 'questions'].includes(stance) ? noFigure : suggestFigure(words);
  return {
    ...suggestVoice(sentence),
    stance,
    hedged: hedges.test(words),
    ...figure,
    asOf: figure.value === null ? null : suggestAsOf(sentence, published),
  };
}

function suggestVoice(sentence: string): Pick<Suggestion, 'voice' | 'to'> {
  const according = /\baccording to ((?:the |an? )?[\p{L}\p{N}’'. -]{2,60}?)(?=[,.;:]|$)/iu.exec(sentence)?.[1];
  const after = new RegExp(`[,”"] (${speaker}) ${saying}\\b`, 'u').exec(sentence)?.[1];
  const before = new RegExp(`^(?:“[^”]*” ?)?(${speaker}) ${saying}\\b`, 'u').exec(sentence)?.[1];
  const to = [according, after, before].find((name) => name !== undefined && !pronoun.test(name));
  if (to !== undefined) return { voice: 'attributed', to: to.replace(/^The /, 'the ').trim() };
  return { voice: unnamed.test(sentence) ? 'unattributed' : 'asserted', to: null };
}

function suggestStance(words: string): Stance {
  if (/\?["”’]?$/.test(words)) return 'questions';
  if (
    /\b(?:denies|denied|deny|rejects?|rejected|did not|(?:is|was|were) not(?! (?:known|clear|said))|no evidence)\b/i.test(
      words,
    )
  )
    return 'denies';
  return /\b(?:must|should|ought to|calls? on|called on|urges?|urged)\b/i.test(words) ? 'demands' : 'asserts';
}

const noFigure = { value: null, qualifier: null };

function suggestFigure(words: string): Pick<Suggestion, 'value' | 'qualifier'> {
  const between = new RegExp(`\\b(?:between|from) (${number}) (?:and|to) (${number})`, 'iu').exec(words);
  if (between) return { value: [readNumber(between[1]), readNumber(between[2])], qualifier: 'between' };
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(${number})(?![\\p{L}\\p{N}])`, 'iu').exec(words);
  if (!found) return noFigure;
  const before = words.slice(0, found.index);
  const qualifier = qualifiers.find(([, pattern]) => pattern.test(before))?.[0] ?? 'exactly';
  return { value: readNumber(found[1]), qualifier };
}

/** The day on which a figure was given: "the hospital said on Monday", "as of 6 March"; the last such before publication. */
function suggestAsOf(sentence: string, published: string | undefined): string | null {
  const [, weekday, day = '', year] = givenOn.exec(sentence) ?? [];
  const until = /^\d{4}-\d\d-\d\d$/.test(published ?? '') ? new Date(`${published ?? ''}T00:00:00Z`) : null;
  if (!until || (weekday === undefined && day === '')) return null;
  const date = weekday === undefined ? new Date(`${day} ${year ?? String(until.getUTCFullYear())} UTC`) : until;
  if (weekday !== undefined)
    date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() - weekdays.indexOf(weekday) + 7) % 7));
  else if (year === undefined && date > until) date.setUTCFullYear(date.getUTCFullYear() - 1);
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

function readNumber(text = ''): number {
  const place = numberWords.indexOf(text.toLowerCase());
  return place >= 0 ? place + 2 : Number(text.replace(/,/g, ''));
}

const numberWords = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = `\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|${numberWords.join('|')}`;

const qualifiers: readonly (readonly [Qualifier, RegExp])[] = [
  ['at-least', /\b(?:at least|more than|over|no fewer than|no less than)\s*$/i],
  ['at-most', /\b(?:at most|up to|fewer than|less than|no more than)\s*$/i],
  ['about', /\b(?:about|around|nearly|almost|some|roughly|approximately)\s*$/i],
];

/** One who speaks: "the fire service", "Dockers", "Gen. Ivan Petrov". */
const speaker = String.raw`(?:[Tt]he |[Aa]n? )?[\p{L}][\p{L}\p{N}’'.-]*(?: [\p{L}][\p{L}\p{N}’'.-]*){0,5}?`;
const saying = '(?:said|says|say|told|reported|reports|announced|added|writes|wrote|claimed|claims|stated|states)';
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');
const someMonth = `(?:${months.join('|')})`;
const givenOn = new RegExp(
  `\\b(?:${saying}(?: (?:late|early))? on|[Aa]s of|[Bb]y) (?:(${weekdays.join('|')})|(${someMonth} \\d{1,2}|\\d{1,2} ${someMonth})(?:,? (\\d{4}))?)\\b`,
  'u',
);
const pronoun = /^(?:he|she|they|it|who|which|that|and|but)$/i;
const unnamed = /\b(?:reportedly|allegedly|it is said|was reported|were reported|sources said|is believed)\b/i;
const hedges = /\b(?:could|may|might|perhaps|possibly|potential(?:ly)?|likely|apparently|seems?|appears?|would)\b/i;

export interface Suggestion {
  voice: Voice;
  to: string | null;
  stance: Stance;
  hedged: boolean;
  value: number | [number, number] | null;
  qualifier: Qualifier | null;
  /** The day on which it was so, where the sentence says when it was given. */
  asOf: string | null;
}
