import { expect, it } from 'vitest';
import { unrankedReason } from '../../src/report/unranked-reason.ts';

const rules = { missingPrior: 25, coverageNeeded: 50, persistentYears: 3, persistenceBonus: 10 };
const one = { coverage: 49.6 };

it.each([
  ['too-little-evidence', 'evidence for 49% of the weight, 50% needed'],
  ['no-evidence', 'no evidence: a gap'],
  ['mandated', 'mandated: it needs no ranking'],
  ['led-elsewhere', 'led elsewhere'],
  ['part-of', 'dealt with as part of another candidate'],
  [null, null],
] as const)('%s reads %s', (reason, words) => expect(unrankedReason({ ...one, reason }, rules)).toBe(words));
