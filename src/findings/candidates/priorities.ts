import type { Figure, Finding } from '../../model/finding.ts';
import type { RankedPriority } from '../../model/ranking.ts';
import type { Settings } from '../../model/settings.ts';
import { percent } from '../words/figures.ts';

type Parts = readonly (string | Figure)[];

/** What the ranking comes to: the priorities, a slot that is contested, and what the partnership decided instead. */
export function priorityFindings(
  ranking: readonly RankedPriority[],
  { sensitivity: { slots } }: Settings,
): readonly Finding[] {
  const clear = ranking.filter(({ tier }) => tier === 'priority');
  const contenders = ranking.filter(({ tier }) => tier === 'contested-slot');
  const decided = ranking.filter(({ override }) => override !== null);
  return [
    ...(clear.length > 0 ? [sentence(clearParts(clear, slots))] : []),
    ...(contenders.length > 0 ? [sentence(contestedParts(contenders, slots - clear.length, slots))] : []),
    ...decided.map((one) => sentence([overrideText(one)])),
  ];
}

function sentence(parts: Parts): Finding {
  return { section: 'findings', parts, measures: [] };
}

function clearParts(clear: readonly RankedPriority[], slots: number): Parts {
  const subject = clear.length === 1 ? 'One candidate comes' : `${clear.length} candidates come`;
  return [
    `${subject} among the first ${slots} in at least half of the draws of weights and evidence: `,
    ...listed(clear),
    '.',
  ];
}

function contestedParts(contenders: readonly RankedPriority[], open: number, slots: number): Parts {
  const slot = open === 1 ? 'One slot is' : `${open} slots are`;
  const undecided = contenders.some(({ agreedTier }) => agreedTier === 'contested-slot');
  return [
    `${slot} contested${undecided ? ' and a decision is needed' : ''}: `,
    ...listed(contenders),
    ` to be among the first ${slots}.`,
  ];
}

/** `Alcohol & drugs (93%), ...` with the share of the draws. */
function listed(candidates: readonly RankedPriority[]): Parts {
  return candidates.flatMap(
    ({ candidate, probabilityTopN }, at): Parts => [
      `${at === 0 ? '' : ', '}${candidate.name}`,
      ...(probabilityTopN === null ? [] : [' (', percent(probabilityTopN * 100, 0), ')']),
    ],
  );
}

function overrideText({ candidate, tier, agreedTier, override }: RankedPriority): string {
  if (!override) return '';
  const { who, when, why } = override.decision;
  const words = (one: string) => one.replace('-', ' ');
  return `${candidate.name}: ${words(agreedTier)} by decision of ${who} on ${when}, where the model says ${words(tier)}: ${why}`;
}
