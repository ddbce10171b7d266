import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';

/**
 * Only percentages are set against each other, put in order as concerns or answer a criterion by what they are of, each
 * once. Names are checked elsewhere.
 */
export function checkPercentages({ indicators, gaps, concerns }: AssessmentFile): readonly Problem[] {
  const notPercent = (id: string, path: Problem['path']): readonly Problem[] => {
    const kind = indicators[id]?.kind;
    if (kind === undefined || kind === 'percent') return [];
    const hint = 'Name an indicator of kind: percent.';
    return [{ path, part: 'value', message: `${id} is of kind ${kind}, not a percentage`, hint }];
  };
  return [
    ...Object.entries(indicators).flatMap(([id, { answers }]) =>
      answers ? notPercent(id, ['indicators', id, 'answers']) : [],
    ),
    ...gaps.flatMap((gap, at) => [
      ...notPercent(gap.of, ['gaps', at, 'of']),
      ...notPercent(gap.against, ['gaps', at, 'against']),
      ...(gap.of === gap.against ? [sameTwice(at, gap.of)] : []),
    ]),
    ...concerns.flatMap((id, at) => notPercent(id, ['concerns', at])),
    ...repeated(gaps.map(({ id }) => id)).map((at) => again(['gaps', at, 'id'], gaps[at]!.id)),
    ...repeated(concerns).map((at) => again(['concerns', at], concerns[at]!)),
  ];
}

function repeated(ids: readonly string[]): readonly number[] {
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at] : []));
}

function again(path: Problem['path'], id: string): Problem {
  return { path, part: 'value', message: `${id} is named twice`, hint: 'Keep one of the two.' };
}

function sameTwice(at: number, id: string): Problem {
  return {
    path: ['gaps', at, 'against'],
    part: 'value',
    message: `${id} is set against itself`,
    hint: 'Name another indicator of kind: percent.',
  };
}
