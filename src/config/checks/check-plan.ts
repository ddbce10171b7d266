import { parsePeriod } from '../../model/period.ts';
import { horizonOf, parsePlanYears } from '../../model/registers/plan-years.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import { nameProblems } from '../name-problems.ts';
import type { Path } from '../yaml-document.ts';

type PlanBlock = NonNullable<AssessmentFile['plan']>;

/** Finds names in the plan that point at nothing, priorities without a lead, and years that are none. */
export function checkPlan(
  { plan, indicators }: Pick<AssessmentFile, 'plan' | 'indicators'>,
  candidates: readonly string[],
): readonly Problem[] {
  if (!plan) return [];
  const priorities = plan.priorities.map(({ candidate }) => candidate);
  // A priority with a slip of the pen is told once, not again at each of its themes.
  const themed = priorities.every((id) => candidates.includes(id))
    ? priorities
    : [...priorities, ...candidates];
  const each = (names: readonly string[], path: Path, known: readonly string[], list: string) =>
    names.flatMap((name, at) => nameProblems(name, [...path, at], known, list));
  return [
    ...checkYears(plan),
    ...plan.priorities.flatMap((one, at) => [
      ...nameProblems(one.candidate, ['plan', 'priorities', at, 'candidate'], candidates, 'candidates'),
      ...(priorities.indexOf(one.candidate) < at ? [twice(one.candidate, at)] : []),
      ...(one.lead === undefined ? [withoutLead(one.name ?? one.candidate, at)] : []),
      ...each(
        one.frameworks,
        ['plan', 'priorities', at, 'frameworks'],
        Object.keys(plan.frameworks),
        'plan.frameworks',
      ),
      ...one.outcomes.flatMap((outcome, nth) =>
        typeof outcome === 'string'
          ? []
          : nameProblems(
              outcome.indicator,
              ['plan', 'priorities', at, 'outcomes', nth, 'indicator'],
              Object.keys(indicators),
              'indicators',
            ),
      ),
    ]),
    ...plan.themes.flatMap((one, at) =>
      each(one.priorities ?? [], ['plan', 'themes', at, 'priorities'], themed, 'plan.priorities'),
    ),
    ...(['strategies', 'horizon'] as const).flatMap((list) =>
      plan[list].flatMap((one, at) =>
        each(one.candidates, ['plan', list, at, 'candidates'], candidates, 'candidates'),
      ),
    ),
    ...plan.earlier.flatMap((one, at) =>
      each(one.becomes, ['plan', 'earlier', at, 'becomes'], candidates, 'candidates'),
    ),
    ...Object.keys(plan.watching).flatMap((id) =>
      nameProblems(id, ['plan', 'watching', id], candidates, 'candidates', 'key'),
    ),
  ];
}

function checkYears({ years, priorities }: PlanBlock): readonly Problem[] {
  const plan = parsePlanYears(years);
  if (!plan)
    return [
      problem(
        ['plan', 'years'],
        `"${years}" are not the years of a plan`,
        'Write the first and the last: 2014-2017 is from April 2014 to March 2017.',
      ),
    ];
  return priorities.flatMap(({ by }, at) => {
    if (by === undefined) return [];
    const path = ['plan', 'priorities', at, 'by'];
    const period = parsePeriod(by);
    if (!period) return [problem(path, `"${by}" is not a period`, 'Write 2009-10, 2009-10 Q2 or 2009-06.')];
    return horizonOf(period, plan) === null
      ? [problem(path, `${by} does not end within the plan, ${years}`, 'Correct the period, or the years.')]
      : [];
  });
}

function withoutLead(name: string, at: number): Problem {
  return {
    code: 'missing-lead',
    path: ['plan', 'priorities', at],
    part: 'value',
    message: `the priority "${name}" has no lead: nobody answers for it`,
    hint: 'Add lead: with the agency or officer; ask the chair of the partnership.',
  };
}

function twice(candidate: string, at: number): Problem {
  const path = ['plan', 'priorities', at, 'candidate'];
  return problem(path, `${candidate} is a priority twice`, 'Put the two into one.');
}

function problem(path: Path, message: string, hint: string): Problem {
  return { path, part: 'value', message, hint };
}
