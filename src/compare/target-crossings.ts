import type { RecordedTarget, TargetCrossing } from '../model/run-comparison.ts';

/** Targets that one of two runs meets and the other does not. One without a figure on either side crossed nothing. */
export function targetCrossings(
  before: readonly RecordedTarget[],
  after: readonly RecordedTarget[],
): readonly TargetCrossing[] {
  return after.flatMap((is) => {
    const was = before.find(({ indicator, kind }) => indicator === is.indicator && kind === is.kind);
    if (!was || was.status === null || is.status === null) return [];
    if (isMet(was) === isMet(is)) return [];
    const { indicator, name, kind } = is;
    return [{ indicator, name, kind, before: sideOf(was), after: sideOf(is) }];
  });
}

function isMet({ status }: RecordedTarget): boolean {
  return status !== 'not-met';
}

function sideOf({ period, actual, percent, status }: RecordedTarget): TargetCrossing['before'] {
  return { period, actual, percent, status };
}
