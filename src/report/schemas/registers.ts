import { z } from 'zod';
import { actionTracker } from './action-tracker.ts';
import { compliance, districts } from './compliance.ts';
import { placeRegister } from './place-register.ts';
import { planRegister, references } from './plan.ts';
import { publicRegister } from './public-register.ts';
import { riskRegister } from './risk-register.ts';
import { scorecard } from './scorecard.ts';
import { targetRows } from './target-rows.ts';

/** What the partnership keeps beside its figures. */
export const registers = z.strictObject({
  risks: riskRegister.optional(),
  actions: actionTracker.optional(),
  compliance: compliance.optional(),
  districts: districts.optional(),
  concern: publicRegister.optional(),
  places: placeRegister.optional(),
  targets: targetRows.optional(),
  plan: planRegister.optional(),
  references: references.optional(),
  scorecard: scorecard.optional(),
});
