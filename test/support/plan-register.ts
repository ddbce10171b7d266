import type { PlanRegister, RegisteredPriority } from '../../src/model/registers/plan-register.ts';

/** A priority of a made-up plan: ranked first, with one objective and one outcome. */
export function priority(changes: Partial<RegisteredPriority> = {}): RegisteredPriority {
  return {
    candidate: 'domestic-abuse',
    name: 'Domestic abuse',
    objectives: ['raise awareness'],
    outcomes: [{ text: 'fewer repeat cases', indicator: null }],
    lead: 'Police',
    scope: null,
    horizon: null,
    frameworks: [],
    rank: 1,
    tier: 'priority',
    agreedTier: 'priority',
    themes: [],
    ...changes,
  };
}

/** A made-up plan of three years of which nothing but its years is said. */
export function planRegister(changes: Partial<PlanRegister> = {}): PlanRegister {
  return {
    years: '2014-2017',
    year: { number: 2, of: 3 },
    refreshes: { due: 1, of: 2 },
    context: [],
    approach: [],
    priorities: [],
    mandated: [],
    watching: [],
    horizon: [],
    links: [],
    frameworks: [],
    strategies: [],
    fit: [],
    continuity: { earlier: [], dropped: 0 },
    domains: [],
    ...changes,
  };
}
