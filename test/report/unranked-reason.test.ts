import { expect, it } from 'vitest';
import type { RankedPriority } from '../../src/model/ranking.ts';
import { unrankedReason } from '../../src/report/unranked-reason.ts';

const rules = { missingPrior: 25, coverageNeeded: 50 };
const one: RankedPriority = {
  candidate: { id: 'cyber', name: 'Cybercrime', indicator: null },
  rank: null,
  tied: false,
  score: 31,
  coverage: 49.6,
  contributions: [],
  reason: 'too-little-evidence',
};

it.each([
  ['too-little-evidence', 'evidence for 49% of the weight, 50% needed'],
  ['no-evidence', 'no evidence: a gap'],
  [null, null],
] as const)('%s reads %s', (reason, words) => expect(unrankedReason({ ...one, reason }, rules)).toBe(words));
