import type { Messages } from '../../messages/en.ts';
import type { ClaimPassage } from '../../schemas/passage.ts';

/** Whose voice a passage speaks in, and whether it hedges, in words: "attributes to IS-K", "says itself, hedged". */
export function formatVoice({ voice, to, hedged }: Pick<ClaimPassage, 'voice' | 'to' | 'hedged'>, t: Messages): string {
  const { attributedTo, attributedToSomeone } = t.voice;
  const attributed = to === undefined ? attributedToSomeone : attributedTo(to);
  const words = voice === 'attributed' ? attributed : t.voices[voice];
  return hedged === true ? t.voice.hedged(words) : words;
}
