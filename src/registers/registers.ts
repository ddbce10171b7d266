import { keepActions } from './actions.ts';
import { keepCompliance } from './compliance/compliance.ts';
import { keepDistricts } from './compliance/districts.ts';
import { keepPlan } from './keep-plan.ts';
import { keepReferences } from './keep-references.ts';
import { keepLints } from './lints/lints.ts';
import { keepPlaces } from './place-register.ts';
import { keepConcern } from './public/public-register.ts';
import type { Registered, RegisterInput } from './register-input.ts';
import { keepRisks } from './risks.ts';
import { keepScorecard } from './scorecard/keep-scorecard.ts';
import { keepTargets } from './targets.ts';

export type { Registered, RegisterInput } from './register-input.ts';

/** Every register that the configuration has something of, and what is wrong with any. None of them moves a score. */
export function keepRegisters(input: RegisterInput): Registered {
  const actions = keepActions(input);
  const kept: readonly Registered[] = [
    keepTargets(input),
    keepLints(input),
    keepPlan(input),
    keepReferences(input),
    keepScorecard(input),
    keepRisks(input),
    actions,
    keepConcern(input),
    keepPlaces(input),
    keepDistricts(input),
    keepCompliance(input, actions.registers),
  ];
  return {
    registers: Object.assign({}, ...kept.map(({ registers }) => registers)),
    issues: kept.flatMap(({ issues }) => issues),
  };
}
