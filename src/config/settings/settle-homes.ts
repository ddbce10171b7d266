import type { Indicator } from '../../model/indicator.ts';
import type { Method } from '../../model/settings.ts';
import { checkHomes } from '../checks/check-homes.ts';
import { checkWithin } from '../checks/check-within.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import { withNesting } from './nested-classes.ts';
import { ownCandidates } from './own-candidates.ts';
import { type WithThemes, withThemes } from './themes.ts';

/** Gives every event one home: which candidates there are, and what each is measured on; adds to `problems`. */
export function settleHomes(
  file: AssessmentFile,
  given: readonly Indicator[],
  { catalogue, precedence, offenceParents }: Method,
  problems: Problem[],
): WithThemes {
  const total = file.harm.total ?? null;
  const indicators = withClassCosts(withNesting(given, offenceParents, total));
  const found: Problem[] = [];
  const candidates = ownCandidates(file, indicators, catalogue, found);
  found.push(...checkWithin(indicators, candidates, total), ...checkHomes(file, candidates, indicators));
  problems.push(...found);
  return found.length > 0 ? { candidates, indicators } : withThemes(candidates, indicators, precedence);
}

/** A flag costs what its class costs. */
function withClassCosts(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.map((one) => {
    if (!one.lens || one.costClass !== null || one.within?.length !== 1) return one;
    const costClass = indicators.find(({ id }) => id === one.within?.[0])?.costClass ?? null;
    return costClass === null ? one : { ...one, costClass };
  });
}
