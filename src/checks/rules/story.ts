import { listStories } from '../../corpus/find-story.ts';
import type { Corpus, Entry } from '../../corpus/read-corpus.ts';
import { isPageOfSite } from '../../model/story/addresses.ts';
import { marker } from '../../model/story/own-words.ts';
import { id as idSchema } from '../../schemas/fields.ts';
import { ownWordsInFields } from '../own-words.ts';
import { issueAt, type Finding, type Rule } from '../issue.ts';

export const story: Rule = {
  name: 'story',
  asks: 'Stories are told apart: each has an id that can stand in an address and is that of no page, and a title of its own; what they share names no article by a letter, and a note that speaks of articles says of which story.',
  check: (corpus) => [...checkPlace(corpus), ...checkTitle(corpus), ...checkShared(corpus)],
};

/** What keeps an id from being that of a story; null where nothing does. */
export function findStoryFault(id: string): string | null {
  if (!idSchema.safeParse(id).success)
    return `The id "${id}" cannot be an address: it may only hold small letters, digits and single hyphens.`;
  return isPageOfSite(id) ? `The id "${id}" is that of a page of the site. Take another for the story.` : null;
}

function checkPlace({ id, story: [entry] }: Corpus): Finding[] {
  const fault = entry && findStoryFault(id);
  if (!entry || !fault) return [];
  return [issueAt(entry, [], { message: fault, remedy: 'Give its folder another name.' })];
}

function checkTitle(corpus: Corpus): Finding[] {
  const [entry] = corpus.story;
  const twin = listStories(corpus)
    .flatMap((other) => other.story)
    .find(({ data }) => data.title === entry?.data.title);
  if (!entry || !twin || twin.file === entry.file) return [];
  return [
    issueAt(entry, ['title'], {
      message: `The title "${entry.data.title}" is also that of ${twin.file}.`,
      remedy: 'Give one of the two another title: search and the list of stories tell them apart by it.',
    }),
  ];
}

function checkShared(corpus: Corpus): Finding[] {
  if (listStories(corpus).length === 1) return [];
  const needsStory = ({ data }: Corpus['names'][number]) => data.story === undefined && data.comparedIn !== undefined;
  return [
    ...ownWordsInFields(corpus).flatMap(({ entry, words, report }) => {
      const named = isShared(entry) && words.match(marker)?.[0];
      if (!named) return [];
      return report({
        message: `The marker "${named}" does not say of which story.`,
        remedy:
          entry.collection === 'names'
            ? 'Write the id of the story under `story`, or what the article is called in place of the marker.'
            : 'Write what the article is called in its place.',
      });
    }),
    ...corpus.names.filter(needsStory).map((entry) =>
      issueAt(entry, ['comparedIn'], {
        message: `The note of "${entry.id}" was read against articles, and does not say of which story.`,
        remedy: 'Write the id of the story under `story`.',
      }),
    ),
  ];
}

/** Whether an entry is of all stories: a letter names an article of one. */
function isShared({ collection, data }: Entry<unknown>): boolean {
  return collection === 'site' || (collection === 'names' && (data as { story?: string }).story === undefined);
}
