import type { Domain } from '../domain.ts';
import type { Tier } from '../ranking.ts';
import type {
  EarlierPriority,
  HorizonEntry,
  PlanFramework,
  PlanPriority,
  PlanStrategy,
  Watch,
} from './plan.ts';
import type { PlanYear } from './plan-years.ts';

/** A priority of the plan beside what the ranking made of it. */
export interface RegisteredPriority extends Omit<PlanPriority, 'at'> {
  /** Null where it is not ranked. */
  readonly rank: number | null;
  readonly tier: Tier;
  readonly agreedTier: Tier;
  /** Names of the themes that cut across it. */
  readonly themes: readonly string[];
}

/** A candidate that is watched, or asked for by others: why, by whom, and what would change it. */
export interface WatchedCandidate extends Watch {
  readonly candidate: string;
  readonly name: string;
  /** Why it stands there, as it was decided; null where the model alone says so. */
  readonly reason: string | null;
}

/** The plan as at a day, beside the ranking. */
export interface PlanRegister {
  readonly years: string;
  readonly year: PlanYear;
  /** How many of the yearly refreshes are due by then. */
  readonly refreshes: { readonly due: number; readonly of: number };
  readonly context: readonly string[];
  readonly approach: readonly string[];
  readonly priorities: readonly RegisteredPriority[];
  readonly mandated: readonly { readonly candidate: string; readonly name: string; readonly by: string }[];
  readonly watching: readonly WatchedCandidate[];
  readonly horizon: readonly HorizonEntry[];
  readonly links: readonly string[];
  readonly frameworks: readonly PlanFramework[];
  readonly strategies: readonly PlanStrategy[];
  /** For each candidate that a strategy names: which strategies. */
  readonly fit: readonly { readonly candidate: string; readonly strategies: readonly string[] }[];
  readonly continuity: { readonly earlier: readonly EarlierPriority[]; readonly dropped: number };
  readonly domains: readonly { readonly domain: Domain; readonly candidates: readonly string[] }[];
}
