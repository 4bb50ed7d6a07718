import { findClose, formatChoice } from '../corpus/did-you-mean.ts';
import { findLines } from '../corpus/parse-article-text.ts';
import { readCorpus, type Corpus, type Entry } from '../corpus/read-corpus.ts';
import { planActions, type Action } from '../desk/edit/actions.ts';
import { writeItem } from '../desk/edit/write-yaml.ts';
import { refuseNewFaults } from '../desk/server/new-faults.ts';
import { readFileOrNull, writeFiles } from '../desk/server/write-files.ts';
import { suggestPassage } from '../desk/work/suggest-passage.ts';
import { flattenSpace, type ArticleText } from '../model/passages/article-text.ts';
import { formatDifference } from '../model/passages/diff-words.ts';
import { findNearest } from '../model/passages/find-nearest.ts';
import { locate, type Span } from '../model/passages/locate.ts';
import { pinSpan } from '../model/passages/pin-span.ts';
import type { ArticleData } from '../schemas/article.ts';
import { schemaOf } from '../schemas/field-schema.ts';
import { Refusal } from '../import/refusal.ts';
import { pickStory, storyOption } from './pick-story.ts';
import { run } from './run.ts';

const help = `npm run pin -- "some words" [options]

Finds the words in the articles and writes each passage as YAML, to be pasted under "passages:" of a claim or an event,
with the least that tells it from other places with the same words. Where no article has them, the nearest text is shown.

With --claim or --event the passage is written into that entry's file, and what the words suggest is filled in:

  --claim ID       the claim that the words make; it leaves the claim's silent list, where the article stood there
  --event ID       the event that they report
  --voice VOICE    ${explain('voice')}
  --to NAME        to whom, when attributed
  --stance STANCE  ${explain('stance')}
  --hedged         for could, potential, perhaps and their like
  --value NUMBER   for figures: the number, or two with a comma
  --qualifier Q    ${explain('qualifier')}
  --as-of DATE     when the figure was true (EDTF)
  --as-of-basis B  ${explain('asOfBasis')}
  --relation R     for the claim: ${schemaOf('claims').properties?.['relation']?.description ?? ''}
  --read           the entry's own words were read against the article: it is listed under comparedIn

  --article ID     looks only in this article
  --story ID       the story, where the site has several
  --root FOLDER    the project's folder; this one where absent
  --help           these words
`;

const rewritten = 'The article writes these quotation marks in another form; its own are taken.';
const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const options = {
  ...storyOption,
  article: text,
  claim: text,
  event: text,
  voice: text,
  to: text,
  stance: text,
  hedged: flag,
  value: text,
  qualifier: text,
  'as-of': text,
  'as-of-basis': text,
  relation: text,
  read: flag,
};

await run(help, options, ({ root, article, story, ...given }, positionals) => {
  const words = flattenSpace(positionals.join(' '));
  if (words === '') throw new Refusal('No words were given. Give them in quotation marks: npm run pin -- "some words"');
  const corpus = pickStory(readCorpus(root).stories, story);
  const places = listPlaces(corpus, article);
  const wanted = given.claim ?? given.event;
  if (wanted === undefined) pin(words, places);
  else writePin({ words, places, root, corpus, given: given as Given });
});

function pin(words: string, places: readonly Place[]): void {
  const exact = places.flatMap((place) => findAll(place.text, words).map((span) => writePassage(place, span)));
  if (exact.length > 0) {
    if (places.some(({ text }) => isRewritten(text, words))) console.error(rewritten);
    return console.log(exact.join('\n'));
  }
  const near = places
    .flatMap((place) => {
      const nearest = findNearest(place.text, words);
      return nearest ? [{ place, nearest }] : [];
    })
    .sort((a, b) => a.nearest.errors - b.nearest.errors);
  if (near.length === 0) throw new Refusal('No article has these words, nor any that come near them.');
  console.error(
    'No article has these words. What comes near them, with [-your words-] and {+the article’s+} where they differ:',
  );
  for (const { place, nearest } of near) console.log(`\n${writeNear(place, nearest, words)}`);
  process.exitCode = 1;
}

/** Writes the passage into the claim or event, where the check finds nothing wrong with it. */
function writePin({ words, places, root, corpus, given }: Writing): void {
  const found = places.flatMap((place) => findAll(place.text, words).map((span) => ({ place, span })));
  const [first, second] = found;
  if (!first) {
    pin(words, places);
    throw new Refusal('Nothing was written.');
  }
  if (second) {
    throw new Refusal(
      `The words stand ${String(found.length)} times, and nothing was written. Give more of them, or --article:\n${found.map(({ place, span }) => `  ${formatPlace(place, span)}`).join('\n')}`,
    );
  }
  const { place, span } = first;
  const collection = given.claim === undefined ? 'events' : 'claims';
  const id = given.claim ?? given.event ?? '';
  const ids = corpus[collection].map((entry) => entry.id);
  if (!ids.includes(id))
    throw new Refusal(`There is no ${collection.slice(0, -1)} "${id}". ${formatChoice(findClose(id, ids), ids)}`);
  const selected = { article: place.entry.id, ...pinSpan(place.text, span) };
  const passage = collection === 'events' ? selected : { ...selected, ...describePassage(place, span, given) };
  const actions: Action[] = [{ do: 'pin', collection, id, passage, read: given.read === true }];
  if (given.relation !== undefined) {
    actions.push({ do: 'set', collection, id, path: [], fields: { relation: given.relation } });
  }
  const today = new Date().toISOString().slice(0, 10);
  const drafts = planActions(actions, (file) => readFileOrNull(root, file), today, corpus.folder);
  refuseNewFaults((changed) => readCorpus(root, changed), drafts, today);
  writeFiles(root, drafts);
  if (isRewritten(place.text, words)) console.log(rewritten);
  console.log([`Written into ${[...drafts.keys()].join(', ')}:`, ...writeItem(passage, '  ')].join('\n'));
}

/** Whose voice the words speak in and what they do with the claim: what was given, else what they suggest. */
function describePassage({ entry, article }: Place, span: Span, given: Given): Record<string, unknown> {
  const suggested = suggestPassage(article, span, entry.data);
  const voice = given.voice ?? suggested.voice;
  const to = given.to ?? (voice === 'attributed' ? suggested.to : null);
  const stance = given.stance ?? suggested.stance;
  const numbers = given.value?.split(',').map(Number);
  const value = numbers?.length === 2 ? numbers : numbers?.[0];
  return {
    voice,
    to,
    ...(stance !== 'asserts' && { stance }),
    ...((given.hedged ?? suggested.hedged) && { hedged: true }),
    ...(value !== undefined && { value, qualifier: given.qualifier ?? suggested.qualifier ?? 'exactly' }),
    asOf: given['as-of'],
    asOfBasis: given['as-of-basis'],
  };
}

/** What the schema says of a field of a passage, or of the values that it takes. */
function explain(field: string): string {
  return schemaOf('claims').properties?.['passages']?.items?.properties?.[field]?.description ?? '';
}

function listPlaces({ articles, texts }: Corpus, only: string | undefined): Place[] {
  const places = articles
    .filter(({ id }) => only === undefined || id === only)
    .flatMap((entry) => {
      const article = texts.get(entry.id);
      return article === undefined ? [] : [{ entry, article, text: article.text }];
    });
  if (places.length > 0) return places;
  throw new Refusal(
    only === undefined
      ? 'There is no article to look in. Add one first: npm run import -- <file>'
      : `There is no article "${only}". Those that there are: ${[...texts.keys()].sort().join(', ')}.`,
  );
}

/** Whether the article has the words with quotation marks or apostrophes of another form. */
function isRewritten(text: string, words: string): boolean {
  return !text.includes(words) && straighten(text).includes(straighten(words));
}

/** A text with straight quotation marks and apostrophes, each letter in its place. */
function straighten(text: string): string {
  return text.replace(/[“”„«»]/g, '"').replace(/[‘’‚‹›]/g, "'");
}

/** Every place of the words that does not start or end within a word. */
function findAll(text: string, words: string): Span[] {
  const [first = '', last = ''] = [words.at(0), words.at(-1)];
  const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);
  // Straight quotation marks find curly ones, and the other way round; what is written are the article's own.
  const place = locate(straighten(text), { quote: straighten(words) });
  const spans = place.status === 'found' ? [place] : place.status === 'ambiguous' ? place.spans : [];
  return spans.filter(
    ({ start, end }) =>
      !(isLetter(first) && isLetter(text.charAt(start - 1))) && !(isLetter(last) && isLetter(text.charAt(end))),
  );
}

/** A passage as it stands in a claim or event, with the line of the article above it. */
function writePassage(place: Place, span: Span): string {
  const pinned = Object.entries(pinSpan(place.text, span)).map(
    ([field, words]) => `    ${field}: ${JSON.stringify(words)}`,
  );
  const fields = [
    '    # voice: asserted | attributed (and to: whom) | unattributed; a passage of a claim needs it',
    '    # stance: questions | denies | describes | demands, where the words do not say that the claim is so',
  ];
  return [`  # ${formatPlace(place, span)}`, `  - article: ${place.entry.id}`, ...pinned, ...fields].join('\n');
}

function writeNear(place: Place, nearest: Span, words: string): string {
  const difference = formatDifference(words, place.text.slice(nearest.start, nearest.end));
  return `${formatPlace(place, nearest)}:\n${difference}\n\n${writePassage(place, nearest)}`;
}

function formatPlace({ entry }: Place, { start }: Span): string {
  const line = entry.tree ? findLines(entry.tree)(start) + entry.bodyLine - 1 : entry.bodyLine;
  return `${entry.file}, line ${line}`;
}

interface Place {
  entry: Entry<ArticleData>;
  article: ArticleText;
  text: string;
}

interface Writing {
  words: string;
  places: readonly Place[];
  root: string;
  corpus: Corpus;
  given: Given;
}

type Given = Partial<Record<Exclude<keyof typeof options, 'hedged' | 'read' | 'article' | 'story'>, string>> & {
  hedged?: boolean;
  read?: boolean;
};
