import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import { nameProblems } from '../name-problems.ts';
import type { Path } from '../yaml-document.ts';

type Block = NonNullable<AssessmentFile['compliance']>;

/** Finds names under `compliance` that point at nothing, and priorities that get money twice. */
export function checkCompliance(file: AssessmentFile, candidates: readonly string[]): readonly Problem[] {
  const { compliance, areas, indicators } = file;
  if (!compliance) return [];
  const districts = compliance.districts;
  const places = Object.keys(areas);
  // A district with a slip of the pen is told once, not again at each of its meetings.
  const met = districts.every((code) => places.includes(code)) ? districts : [...districts, ...places];
  return [
    ...districts.flatMap((code, at) => known(code, ['districts', at], places, 'areas')),
    ...twice(districts, (at) => ['districts', at]),
    ...compliance.meetings.flatMap(({ district }, at) =>
      known(district, ['meetings', at, 'district'], met, 'compliance.districts'),
    ),
    ...compliance.youSaid.flatMap(({ indicator, priority }, at) => [
      ...known(indicator, ['youSaid', at, 'indicator'], Object.keys(indicators), 'indicators'),
      ...known(priority, ['youSaid', at, 'priority'], candidates, 'candidates'),
    ]),
    ...checkFunding(compliance, candidates),
    ...checkCommissioner(compliance, candidates),
  ];
}

function checkFunding({ funding }: Block, candidates: readonly string[]): readonly Problem[] {
  const path = (at: number): Path => ['funding', 'allocations', at, 'priority'];
  const priorities = funding?.allocations.map(({ priority }) => priority) ?? [];
  return [
    ...priorities.flatMap((priority, at) => known(priority, path(at), candidates, 'candidates')),
    ...twice(priorities, path),
  ];
}

function checkCommissioner({ commissioner }: Block, candidates: readonly string[]): readonly Problem[] {
  const objectives = Object.keys(commissioner?.objectives ?? {});
  return Object.entries(commissioner?.links ?? {}).flatMap(([priority, served]) => {
    const path = ['commissioner', 'links', priority];
    return [
      ...known(priority, path, candidates, 'candidates', 'key'),
      ...served.flatMap((id, at) =>
        known(id, [...path, at], objectives, 'compliance.commissioner.objectives'),
      ),
    ];
  });
}

function known(
  name: string,
  path: Path,
  names: readonly string[],
  list: string,
  part: Problem['part'] = 'value',
): readonly Problem[] {
  return nameProblems(name, ['compliance', ...path], names, list, part);
}

function twice(names: readonly string[], path: (at: number) => Path): readonly Problem[] {
  return names.flatMap((name, at) =>
    names.indexOf(name) < at
      ? [
          {
            path: ['compliance', ...path(at)],
            part: 'value' as const,
            message: `${name} is named twice`,
            hint: 'Name it once, with all that belongs to it.',
          },
        ]
      : [],
  );
}
