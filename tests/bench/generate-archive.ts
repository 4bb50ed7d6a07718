import { stringify } from 'yaml';
import { createRandom, generateArticles } from './generate-articles.ts';
import { toPlain, writeStory, type StoryText } from './generate-story.ts';

/**
 * The files of a site of many stories, without a fault for the check: the texts in their order, some to a story, the
 * first story at the root. The same for the same texts and seed.
 *
 * @returns paths from the site's folder, with their text
 */
export function generateArchive(texts: readonly StoryText[], perStory = 20, seed = 1): Record<string, string> {
  const random = createRandom(seed);
  const files: Record<string, string> = {
    'content/site.yaml': stringify({
      title: 'A generated archive',
      description: 'Stories that no one wrote.',
      language: 'en-GB',
      front: nameStory(0),
      // As an archive would: what can be one file of a story is.
      pictures: 'story',
      downloads: 'story',
    }),
    'content/names.yaml': stringify(findNames(texts)),
  };
  for (let at = 0; at * perStory < texts.length; at++) {
    const own = texts.slice(at * perStory, (at + 1) * perStory);
    const folder = `content/${nameStory(at)}`;
    files[`${folder}/story.yaml`] = stringify(
      {
        title: `Story ${String(at + 1)}`,
        lead: `What ${String(own.length)} articles say of one event.`,
        differences: 'The articles differ in what they leave out.',
        summaries: Object.fromEntries(own.slice(0, 3).map(({ id, title }) => [id, `It is called ${toPlain(title)}.`])),
        comparedIn: own.map(({ id }) => id),
        read: '2026-01-01',
      },
      { lineWidth: 0 },
    );
    const before = at === 0 ? undefined : `${nameStory(at - 1)}/claim-1`;
    Object.assign(files, writeStory(own, folder, random, before));
  }
  return files;
}

/**
 * Texts that no one wrote, of some 380 words, as those of real news; 5,000 of them have some 50,000 words that differ, as
 * many as two million words of a news agency have.
 */
export function generateTexts(count: number, seed = 1): StoryText[] {
  return generateArticles(count, seed, { fewest: 5, most: 8, vocabulary: 15_000 });
}

/** The id of a story by its place, from 0. */
export function nameStory(at: number): string {
  return `story-${String(at + 1).padStart(3, '0')}`;
}

/** The words that most often have a capital letter within a sentence, as the names of the site. */
function findNames(texts: readonly StoryText[]): object[] {
  const counts = new Map<string, number>();
  for (const { paragraphs } of texts)
    for (const paragraph of paragraphs)
      for (const [word] of paragraph.matchAll(/(?<=[a-z,] )[A-Z][a-z]{2,}\b/g))
        counts.set(word, (counts.get(word) ?? 0) + 1);
  const kinds = ['person', 'place', 'group', 'institution', 'state'];
  return [...counts]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .slice(0, NAMES)
    .map(([word], at) => ({ id: word.toLowerCase(), kind: kinds[at % kinds.length], name: word, count: [word] }));
}

const NAMES = 40;
