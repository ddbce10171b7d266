import type { CriterionId, CriterionWeight } from '../../model/criterion.ts';
import type { Method } from '../../model/settings.ts';
import type { AssessmentFile } from '../keys/schema.ts';

/** The method with the configuration's own weights, in the order of the default ones. */
export function withWeights(method: Method, own: AssessmentFile['weights']): Method {
  if (!own) return method;
  const weights = Object.entries(own).map(
    ([criterion, weight]): CriterionWeight => ({
      criterion: criterion as CriterionId,
      weight,
      reason: 'set in the configuration',
    }),
  );
  const order = method.weights.map((weight) => weight.criterion);
  weights.sort((a, b) => order.indexOf(a.criterion) - order.indexOf(b.criterion));
  return { ...method, weights, ownWeights: true };
}
