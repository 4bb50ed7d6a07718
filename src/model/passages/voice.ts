import type { Messages } from '../../messages/en.ts';
import type { ClaimPassage } from '../../schemas/passage.ts';

/**
 * What is to be said of a passage beside its words: whose voice it speaks in, where that is not the article's own, whether
 * it hedges, and what it does with its claim, where it does not assert it: "attributes to IS-K, hedged", "raises it as a
 * question". Nothing of one that says its claim outright, which is the rule.
 */
export function formatVoice({ voice, to, hedged, stance }: Spoken, t: Messages): string | undefined {
  const { attributedTo, attributedToSomeone, hedging, withStance } = t.voice;
  const attributed = to === undefined ? attributedToSomeone : attributedTo(to);
  const whose = { asserted: undefined, attributed, unattributed: t.voices.unattributed }[voice];
  const words = hedged !== true ? whose : whose === undefined ? hedging : t.voice.hedged(whose);
  if (stance === 'asserts') return words;
  return words === undefined ? t.stances[stance] : withStance(words, t.stances[stance]);
}

type Spoken = Pick<ClaimPassage, 'voice' | 'to' | 'hedged' | 'stance'>;
