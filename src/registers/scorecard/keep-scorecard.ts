import type { Registered, RegisterInput } from '../register-input.ts';
import { scorecardOf } from './scorecard.ts';

/** The scorecard of the indicators; left out where there are none. */
export function keepScorecard(input: RegisterInput): Registered {
  const scorecard = scorecardOf(input);
  return { registers: scorecard ? { scorecard } : {}, issues: [] };
}
