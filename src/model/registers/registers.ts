import type { ActionTracker } from './action.ts';
import type { Compliance, Districts } from './compliance.ts';
import type { ReferenceFact } from './note.ts';
import type { PlaceRegister } from './place-view.ts';
import type { PlanRegister } from './plan-register.ts';
import type { PublicRegister } from './public-view.ts';
import type { RiskRegister } from './risk.ts';
import type { Scorecard } from './scorecard.ts';
import type { TargetRow } from './target-row.ts';

/**
 * What a partnership keeps beside its figures: the scorecard of indicators, risks, actions, the plan, what residents
 * say, compliance. Each is left out where the configuration has nothing of it.
 */
export interface Registers {
  readonly concern?: PublicRegister;
  readonly places?: PlaceRegister;
  readonly targets?: readonly TargetRow[];
  readonly risks?: RiskRegister;
  readonly actions?: ActionTracker;
  readonly compliance?: Compliance;
  readonly districts?: Districts;
  readonly plan?: PlanRegister;
  readonly references?: readonly ReferenceFact[];
  readonly scorecard?: Scorecard;
}
