import { listStories } from '../../corpus/find-story.ts';
import type { Corpus } from '../../corpus/read-corpus.ts';
import { findClose, formatChoice } from '../../corpus/did-you-mean.ts';
import { placeOf } from '../../schemas/collections.ts';
import type { Referable } from '../../schemas/fields.ts';
import { idsOf } from '../entries.ts';
import { allFields } from '../fields.ts';
import { issueAt, type Rule } from '../issue.ts';

export const reference: Rule = {
  name: 'reference',
  asks: 'Every id that an entry refers to is the id of an entry.',
  check: (corpus) => {
    const own = findKnownIds(corpus);
    return allFields(corpus).flatMap(({ entry, path, value, schema, part }) => {
      const kind = schema.refersTo;
      if (!kind || typeof value !== 'string') return [];
      // Only claims are named by the id of their story too.
      const [first = '', claim] = value.split('/');
      const story = claim === undefined ? corpus : listStories(corpus).find(({ id }) => id === first);
      const [what, name, ids] = story
        ? ([kind, claim ?? value, (story === corpus ? own : findKnownIds(story))[kind]] as const)
        : (['stories', first, own.stories] as const);
      if (!ids || ids.has(name)) return [];
      return issueAt(entry, path, {
        part,
        message: `There is no ${nouns[what]} "${name}"${claim === undefined || !story ? '' : ` in the story "${first}"`}.`,
        remedy: `${formatChoice(findClose(name, ids), ids)} Write the id of one that there is, or add the ${nouns[what]} first.${path[0] === 'comparedIn' ? takenOut : ''}`,
      });
    });
  },
};

/**
 * The ids that there are, those of entries with other faults among them, so that one fault is not reported twice. Null
 * for a kind whose file cannot be read at all.
 */
function findKnownIds(corpus: Corpus): Record<Referable, Set<string> | null> {
  const known = (name: Exclude<Referable, 'stories'>) => {
    const whole = placeOf(name, corpus.folder);
    return corpus.unreadable.some(({ file }) => file === whole) ? null : new Set(idsOf(corpus, name));
  };
  return {
    articles: known('articles'),
    claims: known('claims'),
    events: known('events'),
    topics: known('topics'),
    stories: new Set(listStories(corpus).flatMap(({ id }) => (id === '' ? [] : id))),
  };
}

/** Words on all articles do not hold of fewer by themselves. */
const takenOut =
  ' Where it was taken out of the site, read the entry’s own words without it, mend what no longer holds, and take its id out.';

const nouns: Record<Referable, string> = {
  articles: 'article',
  claims: 'claim',
  events: 'event',
  topics: 'topic',
  stories: 'story',
};
