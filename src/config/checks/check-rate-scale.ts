import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';

/** Only a rate is for so many people: a count, a percentage and a score are not. */
export function checkRateScale({ indicators }: Pick<AssessmentFile, 'indicators'>): readonly Problem[] {
  return Object.entries(indicators)
    .filter(([, { kind, ratePer }]) => ratePer !== undefined && kind !== 'rate')
    .map(([id, { kind }]) => ({
      path: ['indicators', id, 'ratePer'],
      part: 'key',
      message: `indicator ${id} is of kind ${kind}, and ratePer is of rates`,
      hint: 'Remove ratePer, or set kind: rate where there is a count and a population.',
    }));
}
