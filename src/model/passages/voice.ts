import type { Messages } from '../../messages/en.ts';
import type { ClaimPassage } from '../../schemas/passage.ts';

/**
 * Whose voice a passage speaks in, whether it hedges, and what it does with its claim where it does not assert it, in
 * words: "attributes to IS-K", "in its own voice, hedged; raises it as a question".
 */
export function formatVoice({ voice, to, hedged, stance }: Spoken, t: Messages): string {
  const { attributedTo, attributedToSomeone } = t.voice;
  const attributed = to === undefined ? attributedToSomeone : attributedTo(to);
  const words = voice === 'attributed' ? attributed : t.voices[voice];
  const hedging = hedged === true ? t.voice.hedged(words) : words;
  return stance === 'asserts' ? hedging : t.voice.withStance(hedging, t.stances[stance]);
}

/** Whether a passage says its claim in its own voice, without hedging: the rule, which need not be said. */
export function isPlain({ voice, hedged, stance }: Spoken): boolean {
  return voice === 'asserted' && hedged !== true && stance === 'asserts';
}

type Spoken = Pick<ClaimPassage, 'voice' | 'to' | 'hedged' | 'stance'>;
