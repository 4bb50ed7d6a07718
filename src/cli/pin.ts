import { findLines } from '../corpus/parse-article-text.ts';
import { readCorpus, type Corpus, type Entry } from '../corpus/read-corpus.ts';
import { flattenSpace } from '../model/passages/article-text.ts';
import { formatDifference } from '../model/passages/diff-words.ts';
import { findNearest } from '../model/passages/find-nearest.ts';
import { locate, type Span } from '../model/passages/locate.ts';
import { pinSpan } from '../model/passages/pin-span.ts';
import type { ArticleData } from '../schemas/article.ts';
import { Refusal } from '../import/refusal.ts';
import { run } from './run.ts';

const help = `npm run pin -- "some words" [options]

Finds the words in the articles and writes each passage as YAML, to be pasted under "passages:" of a claim or an event,
with the least that tells it from other places with the same words. Where no article has them, the nearest text is shown.

  --article ID   looks only in this article
  --root FOLDER  the project's folder; this one where absent
  --help         these words
`;

await run(help, { article: { type: 'string' } }, ({ root, article }, positionals) => {
  pin(flattenSpace(positionals.join(' ')), root, article);
});

function pin(words: string, root: string, only: string | undefined): void {
  if (words === '') throw new Refusal('No words were given. Give them in quotation marks: npm run pin -- "some words"');
  const corpus = readCorpus(root);
  const places = listPlaces(corpus, only);
  if (places.length === 0) {
    throw new Refusal(
      only === undefined
        ? 'There is no article to look in. Add one first: npm run import -- <file>'
        : `There is no article "${only}". Those that there are: ${[...corpus.texts.keys()].sort().join(', ')}.`,
    );
  }
  const exact = places.flatMap((place) => findAll(place.text, words).map((span) => writePassage(place, span)));
  if (exact.length > 0) return console.log(exact.join('\n'));
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

function listPlaces({ articles, texts }: Corpus, only: string | undefined): Place[] {
  return articles
    .filter(({ id }) => only === undefined || id === only)
    .flatMap((entry) => {
      const text = texts.get(entry.id)?.text;
      return text === undefined ? [] : [{ entry, text }];
    });
}

/** Every place of the words that does not start or end within a word. */
function findAll(text: string, words: string): Span[] {
  const [first = '', last = ''] = [words.at(0), words.at(-1)];
  const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);
  const place = locate(text, { quote: words });
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
  text: string;
}
