import { text } from './schema-terms.ts';

/** Columns of risk registers and action plans, beside `theme`. */
export const registerColumns = {
  reference: text.optional(),
  risk: text.optional(),
  likelihood: text.optional(),
  impact: text.optional(),
  score: text.optional(),
  residualLikelihood: text.optional(),
  residualImpact: text.optional(),
  residualScore: text.optional(),
  owner: text.optional(),
  mitigation: text.optional(),
  action: text.optional(),
  due: text.optional(),
  criteria: text.optional(),
  progress: text.optional(),
  tag: text.optional(),
};
