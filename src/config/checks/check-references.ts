import type { Method } from '../../model/settings.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import { nameProblems } from '../name-problems.ts';
import type { Path } from '../yaml-document.ts';
import { checkCosts } from './check-costs.ts';
import { checkWeights } from './check-weights.ts';

/** Finds every name in the configuration that points at nothing, and weights that do not add up. */
export function checkReferences(file: AssessmentFile, method: Method): readonly Problem[] {
  const areas = Object.keys(file.areas);
  const indicators = Object.keys(file.indicators);
  const sources = Object.keys(file.sources);
  return [
    ...nameProblems(file.partnership.area, ['partnership', 'area'], areas, 'areas'),
    ...checkComparators(file, areas),
    ...Object.entries(file.indicators).flatMap(([id, block]) =>
      sourcePaths(id, block.source).flatMap(([source, path]) =>
        nameProblems(source, path, sources, 'sources'),
      ),
    ),
    ...Object.entries(file.candidates).flatMap(([id, block]) =>
      nameProblems(block.indicator, ['candidates', id, 'indicator'], indicators, 'indicators'),
    ),
    ...file.gaps.flatMap(({ of, against }, at) => [
      ...nameProblems(of, ['gaps', at, 'of'], indicators, 'indicators'),
      ...nameProblems(against, ['gaps', at, 'against'], indicators, 'indicators'),
    ]),
    ...file.concerns.flatMap((name, at) => nameProblems(name, ['concerns', at], indicators, 'indicators')),
    ...file.breaks.flatMap(({ indicators: touched }, index) =>
      touched.flatMap((name, at) =>
        nameProblems(name, ['breaks', index, 'indicators', at], indicators, 'indicators'),
      ),
    ),
    ...nameProblems(file.harm.total, ['harm', 'total'], indicators, 'indicators'),
    ...checkCosts(file, method),
    ...checkWeights(file),
  ];
}

function checkComparators(
  { comparators, partnership }: AssessmentFile,
  areas: readonly string[],
): readonly Problem[] {
  const { similar, ...single } = comparators;
  return [
    ...Object.entries(single).flatMap(([id, code]) =>
      nameProblems(code, ['comparators', id], areas, 'areas'),
    ),
    ...(similar?.areas ?? []).flatMap((code, index, codes) => {
      const path = ['comparators', 'similar', 'areas', index];
      if (code === partnership.area) return [ownArea(code, path)];
      return codes.indexOf(code) < index
        ? [namedTwice(code, path)]
        : nameProblems(code, path, areas, 'areas');
    }),
  ];
}

function ownArea(code: string, path: Path): Problem {
  const message = `${code} is the partnership's own area, which is never held against itself`;
  return { path, part: 'value', message, hint: 'Leave it out: the group is the other areas.' };
}

function namedTwice(code: string, path: Path): Problem {
  return {
    path,
    part: 'value',
    message: `${code} is named twice`,
    hint: 'Name every area of the group once.',
  };
}

function sourcePaths(
  id: string,
  source: string | readonly string[] | undefined,
): readonly (readonly [string, Path])[] {
  const path = ['indicators', id, 'source'];
  if (source === undefined) return [];
  return typeof source === 'string'
    ? [[source, path]]
    : source.map((name, index) => [name, [...path, index]] as const);
}
