import type { Figure, Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { HarmMeasure, Measure } from '../../model/measure.ts';
import { pounds } from '../words/figures.ts';
import { lowerFirst } from '../words/lower-first.ts';

/** "Harm of violence with injury in 2013-14: £6.4m ..." with both views of the multiplier. */
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
      ...bothViews(value, measure.withoutMultiplier),
      `.${lens}`,
    ],
    measures: [measure.id],
  };
}

/** A figure that counts crime that is not recorded is never without the one that does not. */
export function bothViews(value: number, recordedAlone: number | null): readonly (string | Figure)[] {
  return recordedAlone === null || recordedAlone === value
    ? [pounds(value)]
    : [
        pounds(value),
        ' counting crime that is not recorded, ',
        pounds(recordedAlone),
        ' for recorded crime alone',
      ];
}
