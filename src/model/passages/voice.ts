import type { ClaimPassage } from '../../schemas/passage.ts';
import { voices } from '../../schemas/vocabularies.ts';

/** Whose voice a passage speaks in, and whether it hedges, in words: "attributes to IS-K", "says itself, hedged". */
export function formatVoice({ voice, to, hedged }: Pick<ClaimPassage, 'voice' | 'to' | 'hedged'>): string {
  const lead = voice === 'attributed' ? `${voices.attributed} to ${to ?? 'someone'}` : voices[voice];
  return hedged === true ? `${lead}, hedged` : lead;
}
