import type { Figure, Finding } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { CostCoverage, HarmMeasure, Measure, Measures } from '../model/measure.ts';
import { count, percent, pounds } from './figures.ts';
import { lowerFirst } from './lower-first.ts';

/** "Violence with injury: 452 in 2013-14 at 15,720 pounds each ..." with both views of the multiplier. */
export function harmFindings(indicator: Indicator, own: readonly Measure[]): readonly Finding[] {
  return own.flatMap((measure) =>
    measure.kind === 'harm' && measure.quantity.ok
      ? [sentence(indicator, measure, measure.quantity.value)]
      : [],
  );
}

function sentence(indicator: Indicator, measure: HarmMeasure, value: number): Finding {
  const lens = indicator.lens ? ' It overlaps offence classes and is in no total.' : '';
  return {
    section: 'findings',
    parts: [
      `Harm of ${lowerFirst(indicator.name)} in ${measure.period.label}: `,
      pounds(value),
      measure.multiplier === 1 ? '' : ' counting crime that is not recorded, ',
      ...(measure.multiplier === 1
        ? []
        : [pounds(measure.withoutMultiplier ?? 0), ' for recorded crime alone']),
      `.${lens}`,
    ],
    measures: [measure.id],
  };
}

/** "Costs cover 5% of recorded crime ..." printed wherever a total of harm is. */
export function coverageFinding({ costCoverage, measures }: Measures): readonly Finding[] {
  if (!costCoverage) return [];
  const harms = measures.filter((one) => one.kind === 'harm').map((one) => one.id);
  return [{ section: 'findings', parts: coverageParts(costCoverage), measures: harms }];
}

function coverageParts(coverage: CostCoverage): readonly (string | Figure)[] {
  const { costed, recorded, percent: share, total, totalWithoutMultiplier, multiplier, costSet } = coverage;
  if (costed === 0)
    return [`No offence class of recorded crime is costed in these data, so there is no total of harm.`];
  return [
    `Harm of the offence classes that are costed (${costSet}): `,
    pounds(total),
    ...(multiplier ? [', ', pounds(totalWithoutMultiplier), ' for recorded crime alone'] : []),
    ...(share === null || recorded === null
      ? ['; the share of recorded crime that is costed is not known']
      : [
          '; costs cover ',
          percent(share, 0),
          ' of recorded crime (',
          count(costed),
          ' of ',
          count(recorded),
          ')',
        ]),
    '.',
  ];
}
