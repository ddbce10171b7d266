import type { Finding } from '../../model/finding.ts';
import type { RankedPriority } from '../../model/ranking.ts';
import type { HorizonEntry } from '../../model/registers/plan.ts';
import type { Settings } from '../../model/settings.ts';
import { coverage } from '../words/figures.ts';
import { withStop } from '../words/full-stop.ts';

/** What is coming: candidates that too little is known of to rank them, then what the plan has on its horizon. */
export function emergingFindings(ranking: readonly RankedPriority[], { plan }: Settings): readonly Finding[] {
  const candidates = ranking.filter(({ agreedTier }) => agreedTier === 'emerging');
  return [
    ...candidates.map((one) => emerging(partsOf(one))),
    ...(plan?.horizon ?? []).map((entry) => emerging([horizonText(entry)])),
  ];
}

function emerging(parts: Finding['parts']): Finding {
  return { section: 'emerging', parts, measures: [] };
}

function partsOf({ candidate, coverage: share, rank }: RankedPriority): Finding['parts'] {
  if (rank !== null) return [`${candidate.name}: emerging, as agreed.`];
  if (share === 0) return [`${candidate.name}: emerging and not ranked, there is no evidence yet.`];
  return [
    `${candidate.name}: emerging and not ranked, evidence for `,
    coverage(share),
    ' of the weight only.',
  ];
}

function horizonText({ text, owner, trigger }: HorizonEntry): string {
  return [
    `On the horizon: ${withStop(text)}`,
    ...(owner === null ? [] : [`Owner: ${owner}.`]),
    ...(trigger === null ? [] : [`Looked at again when: ${withStop(trigger)}`]),
  ].join(' ');
}
