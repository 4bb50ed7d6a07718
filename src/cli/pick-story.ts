import { findClose, formatChoice } from '../corpus/did-you-mean.ts';
import { Refusal } from '../import/refusal.ts';

/** The option by which a command is told of which story. */
export const storyOption = { story: { type: 'string' } } as const;

/**
 * The story that a command is about: the one that it names or, where it names none, the only one.
 *
 * @throws Refusal where there is no such story, or more than one and none was named
 */
export function pickStory<S extends { id: string }>(stories: readonly S[], wanted: string | undefined): S {
  const [only, ...others] = stories;
  if (wanted === undefined && only && others.length === 0) return only;
  const found = stories.find(({ id }) => id !== '' && id === wanted);
  if (found) return found;
  const ids = stories.flatMap(({ id }) => (id === '' ? [] : id));
  throw new Refusal(
    wanted === undefined
      ? `Say of which story, by --story ID. ${formatChoice([], ids)}`
      : `There is no story "${wanted}". ${formatChoice(findClose(wanted, ids), ids)}`,
  );
}
