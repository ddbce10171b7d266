import { withStop } from '../../../findings/words/full-stop.ts';
import type { Assessment } from '../../../model/assessment.ts';
import type { Candidate } from '../../../model/ranking.ts';
import { plainText } from '../../plain-text.ts';

/** Which strategies of the plan and which duties name a candidate: what its fit is judged on. */
export function fitLines(
  { id, frameworks = [], scope }: Candidate,
  { registers }: Pick<Assessment, 'registers'>,
): readonly string[] {
  const named = registers.plan?.fit.find(({ candidate }) => candidate === id)?.strategies ?? [];
  return [
    ...(scope ? [`Scope: ${withStop(scope)}`] : []),
    ...(named.length > 0
      ? [
          `Fit: named by ${named.length} ${named.length === 1 ? 'strategy' : 'strategies'}: ${withStop(named.join('; '))}`,
        ]
      : []),
    ...(frameworks.length > 0
      ? [`Duties and frameworks: ${withStop(frameworks.map(({ reference }) => reference).join('; '))}`]
      : []),
  ].map(plainText);
}
