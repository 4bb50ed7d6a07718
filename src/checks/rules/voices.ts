import type { ClaimPassage } from '../../schemas/passage.ts';
import { issueAt, type Finding, type Rule } from '../issue.ts';
import { locatePassages, type LocatedPassage } from '../passages.ts';

// A stance is towards a claim, so the same words may have another in each: "raising questions about what the group can
// do" asserts that its motives are in question, and questions what it can do. Whose voice they are is the same for all.
export const voices: Rule = {
  name: 'voices',
  asks: 'The same words of an article speak in the same voice, whichever claim they stand under.',
  check: (corpus) => {
    const located = corpus.claims.flatMap((claim) => locatePassages(claim, corpus));
    return [...Map.groupBy(located, ({ passage }) => passage.article).values()].flatMap((quoted) =>
      quoted.flatMap((later, index) =>
        quoted.slice(0, index).flatMap((earlier) => {
          const clash = later.claim === earlier.claim ? null : findClash(earlier, later);
          return clash ? report(earlier, later, clash) : [];
        }),
      ),
    );
  },
};

/**
 * How far two passages contradict each other in their voice. A shorter run inside one that the article asserts may be in
 * another voice: the article may assert that somebody says it.
 */
function findClash(a: LocatedPassage, b: LocatedPassage): Clash | null {
  if (a.passage.voice === b.passage.voice && a.passage.to === b.passage.to) return null;
  if (a.start >= b.end || b.start >= a.end) return null;
  const isSame = a.start === b.start && a.end === b.end;
  // Two names for one speaker contradict nothing.
  if (isSame) return a.passage.voice === b.passage.voice ? 'in part' : 'wholly';
  const [inner, outer] = a.start >= b.start && a.end <= b.end ? [a, b] : [b, a];
  const isInside = inner.start >= outer.start && inner.end <= outer.end;
  if (isInside && outer.passage.voice === 'asserted') return null;
  return a.passage.voice === b.passage.voice && isInside ? null : 'in part';
}

function report(earlier: LocatedPassage, later: LocatedPassage, clash: Clash): Finding {
  const { claim, index, passage } = later;
  const other = `${earlier.claim.file}:${earlier.claim.at(['passages', earlier.index, 'quote']).line}`;
  return issueAt(claim, ['passages', index, 'voice'], {
    severity: clash === 'wholly' ? 'error' : 'warning',
    message: `The passage "${passage.quote}" is ${formatVoice(passage)} here, and ${clash === 'wholly' ? 'the same words are' : 'words of it are'} ${formatVoice(earlier.passage)} in ${other}.`,
    remedy: 'Read whose voice the words are in, and write the same in both; or quote only the words that are in it.',
  });
}

function formatVoice({ voice, to }: ClaimPassage): string {
  return `${voice}${to === undefined ? '' : ` to "${to}"`}`;
}

type Clash = 'wholly' | 'in part';
