import type { ConfigPlace } from '../config-place.ts';
import type { FrameworkKind } from '../framework.ts';
import type { Horizon, PlanYears } from './plan-years.ts';

/** What a priority is to come to, and the indicator that it is measured on where there is one. */
export interface PlanOutcome {
  readonly text: string;
  readonly indicator: string | null;
}

/** A priority of the plan: a candidate with what is to be done about it and who leads. */
export interface PlanPriority {
  readonly candidate: string;
  readonly name: string;
  readonly objectives: readonly string[];
  readonly outcomes: readonly PlanOutcome[];
  readonly lead: string;
  /** What it is about and what not, in words; null when nothing is said. */
  readonly scope: string | null;
  /** Null where no date is given. */
  readonly horizon: Horizon | null;
  /** Ids of frameworks of the plan. */
  readonly frameworks: readonly string[];
  readonly at: ConfigPlace;
}

/** An agreement or strategy of others, with the parts that it is broken down into. */
export interface PlanFramework {
  readonly id: string;
  readonly name: string;
  readonly kind: FrameworkKind;
  readonly parts: readonly string[];
}

/** A strategy that the plan was made with reference to, and the candidates that it names. */
export interface PlanStrategy {
  readonly name: string;
  readonly level: 'local' | 'national';
  readonly candidates: readonly string[];
}

/** What cuts across priorities: it is tagged on them and never ranked. */
export interface PlanTheme {
  readonly name: string;
  /** Candidates of the priorities that it is considered within. */
  readonly priorities: readonly string[];
}

/** A priority of the plan before, and the candidates that it lives on in; none when it was dropped. */
export interface EarlierPriority {
  readonly name: string;
  readonly becomes: readonly string[];
}

/** Who keeps an eye on something that is no priority, and what makes the partnership look again. */
export interface Watch {
  readonly owner: string | null;
  readonly trigger: string | null;
}

/** Something seen coming, in the partnership's own words. */
export interface HorizonEntry extends Watch {
  readonly text: string;
  readonly candidates: readonly string[];
}

/** What a partnership writes once in its plan. */
export interface Plan {
  readonly years: PlanYears;
  readonly context: readonly string[];
  readonly approach: readonly string[];
  readonly priorities: readonly PlanPriority[];
  readonly themes: readonly PlanTheme[];
  readonly frameworks: readonly PlanFramework[];
  readonly strategies: readonly PlanStrategy[];
  readonly earlier: readonly EarlierPriority[];
  /** By candidate. */
  readonly watching: ReadonlyMap<string, Watch>;
  readonly horizon: readonly HorizonEntry[];
  /** How the plan serves that of the Police and Crime Commissioner. */
  readonly links: readonly string[];
  readonly at: ConfigPlace;
}
