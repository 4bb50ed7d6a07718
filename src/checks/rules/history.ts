import { isDeepStrictEqual } from 'node:util';
import type { Corpus, Entry } from '../../corpus/read-corpus.ts';
import { readYaml } from '../../corpus/read-yaml.ts';
import { describeState, groupStates, listDifferences, type NamedState } from '../../model/story/states.ts';
import { pathOfWithdrawn } from '../../model/story/withdrawn.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import { schemaOf } from '../../schemas/field-schema.ts';
import type { KeptStateData } from '../../schemas/history.ts';
import { idsOf } from '../entries.ts';
import { issueAt, type Circumstances, type Finding, type Rule } from '../issue.ts';

export const history: Rule = {
  name: 'history',
  asks: 'Where a log of what claims said is kept, it ends with what each says now; what was kept stays as it was.',
  check: (corpus, _today, { readCommitted }) => {
    if (corpus.history.length === 0) return [];
    const states = groupStates(corpus.history, corpus.claims);
    return [
      ...corpus.claims.flatMap((claim) => checkClaim(claim, states.get(claim.id)?.at(-1), corpus)),
      ...corpus.history.flatMap((state) => checkOwner(state, corpus)),
      ...checkPast(corpus.history, readCommitted),
    ];
  },
};

function checkClaim(claim: Entry<ClaimData>, last: NamedState | undefined, { articles }: Corpus): Finding[] {
  const now = describeState(claim.data, articles);
  if (now === null) return [];
  const differences = last ? listDifferences(last.data, now, articles) : [];
  // One article more is read for a claim at a time, and when all are, it may say what it said before.
  if (last && (differences.length === 0 || (now.relation === 'one-so-far' && differences.join() === 'relation')))
    return [];
  const fields = new Intl.ListFormat('en').format(differences.map((field) => words[field]));
  return [
    issueAt(claim, [differences[0] ?? 'statement'], {
      severity: 'warning',
      message: last
        ? `What ${claim.id} says is not what was kept on ${last.data.day}: it differs in ${fields}.`
        : `What ${claim.id} says was not kept yet.`,
      remedy: 'Once it is to be published so, keep it: npm run keep',
    }),
  ];
}

const words = { statement: 'statement', relation: 'relation', finding: 'finding', passages: 'passages' } as const;

/** A state whose claim is gone would have an address at which nothing is. */
function checkOwner(state: Entry<KeptStateData>, corpus: Corpus): Finding[] {
  const { claim } = state.data;
  const isKnown =
    idsOf(corpus, 'claims').includes(claim) ||
    corpus.claims.some(({ data }) => data.was?.includes(claim) === true) ||
    corpus.corrections.some(({ data }) => pathOfWithdrawn(data) === `/claims/${claim}/`);
  if (isKnown) return [];
  return [
    issueAt(state, ['claim'], {
      severity: 'warning',
      message: `There is no claim "${claim}", of which this was kept.`,
      remedy: `Where it was renamed, write was: [${claim}] into its file; where it was taken out, add a correction with page: /claims/${claim}/ and withdrawn: true.`,
    }),
  ];
}

function checkPast(states: readonly Entry<KeptStateData>[], readCommitted: Circumstances['readCommitted']): Finding[] {
  const [first] = states;
  const committed = first && readCommitted(first.file);
  const before = committed ? readYaml(committed, { items: schemaOf('history') }) : null;
  if (!first || !before?.ok || !Array.isArray(before.value)) return [];
  return (before.value as KeptStateData[])
    .filter((kept) => !states.some(({ data }) => isDeepStrictEqual(data, kept)))
    .map(({ claim, day }) => ({
      ...issueAt(first, [], {
        severity: 'warning',
        message: `What was kept of ${claim} on ${day} was changed or taken out since the last commit.`,
        remedy: 'Put it back as it was: readers may have cited it.',
      }),
    }));
}
