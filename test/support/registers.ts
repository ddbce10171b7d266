import type { LevelMeasure } from '../../src/model/measure.ts';
import type { Observation, Observations } from '../../src/model/observation.ts';
import type { ComplianceSettings } from '../../src/model/registers/compliance.ts';
import type { Plan, PlanPriority } from '../../src/model/registers/plan.ts';
import { parsePlanYears } from '../../src/model/registers/plan-years.ts';
import type { RegisterInput } from '../../src/registers/registers.ts';
import { levelMeasure } from './measures.ts';
import { settings } from './settings.ts';
import { sourceRecords } from './sources.ts';

/** Small builders for tests of registers: everything empty, to be given what a test needs. */
export const at = { file: 'assessment.yaml', line: 9, column: 3 } as const;

export function registerInput(changes: Partial<RegisterInput> = {}): RegisterInput {
  return {
    records: sourceRecords(),
    observations: observed([]),
    measures: { measures: [], costCoverage: null },
    ranking: [],
    settings: settings(),
    ...changes,
  };
}

export function observed(
  observations: readonly Observation[],
  changes: Partial<Observations> = {},
): Observations {
  return { observations, populations: [], places: [], placesInArea: 0, ...changes };
}

export function levels(...measures: readonly Partial<LevelMeasure>[]): RegisterInput['measures'] {
  return { measures: measures.map(levelMeasure), costCoverage: null };
}

/** A plan of the years 2014 to 2017 that says nothing else. */
export function plan(changes: Partial<Plan> = {}): Plan {
  return {
    years: parsePlanYears('2014-2017')!,
    context: [],
    approach: [],
    priorities: [],
    themes: [],
    frameworks: [],
    strategies: [],
    earlier: [],
    watching: new Map(),
    horizon: [],
    links: [],
    at,
    ...changes,
  };
}

export function planPriority(changes: Partial<PlanPriority> = {}): PlanPriority {
  return {
    candidate: 'burglary',
    name: 'Burglary',
    objectives: [],
    outcomes: [],
    lead: 'Vale Police',
    scope: null,
    horizon: null,
    frameworks: [],
    at,
    ...changes,
  };
}

export function compliance(changes: Partial<ComplianceSettings> = {}): ComplianceSettings {
  return {
    answers: {},
    districts: [],
    meetings: [],
    consultation: [],
    youSaid: [],
    at: { compliance: at, districts: { ...at, line: 11 }, funding: { ...at, line: 13 } },
    ...changes,
  };
}
