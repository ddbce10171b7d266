import { isFarFromEven } from '../../measures/verdicts/far-from-even.ts';
import type { Issue } from '../../model/issue.ts';
import { figureText } from '../figure-text.ts';
import type { RegisterInput } from '../register-input.ts';
import { lintAt } from './lint-issue.ts';

/** A smaller probability than this is not told to the digit. */
const LEAST_PRINTED = 0.0001;

/** The latest quarter so far below a quarter of the year that chance does not explain it: files may still come in. */
export function incompletePeriodLints({ measures, settings }: RegisterInput): readonly Issue[] {
  return measures.measures.flatMap((one) => {
    if (one.kind !== 'quarter' || one.verdict !== 'may-be-incomplete' || one.pValue === null) return [];
    if (!isFarFromEven(one, settings.words)) return [];
    const name = settings.indicators.find(({ id }) => id === one.indicator)?.name ?? one.indicator;
    return [
      lintAt(one.evidence, settings, {
        code: 'incomplete-period',
        severity: 'warning',
        message: `${name}: ${figureText(one.count ?? 0)} of ${figureText(one.total ?? 0)} in ${one.period.label}, the latest quarter, which may be incomplete (${chanceText(one.pValue)} by chance alone)`,
        hint: 'Say whether all of the quarter is in, or send it again.',
      }),
    ];
  });
}

/** `p = 0.0004`; of what is rarer still, only that it is. */
function chanceText(pValue: number): string {
  return pValue < LEAST_PRINTED ? `p below ${LEAST_PRINTED}` : `p = ${pValue.toPrecision(1)}`;
}
