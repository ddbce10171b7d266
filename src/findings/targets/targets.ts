import type { Figure, Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import type { TargetMeasure } from '../../model/measures/target-measure.ts';
import type { Settings } from '../../model/settings.ts';
import { isSmall, USUAL_DECIMALS } from '../words/change-clause.ts';
import { count, percent, rate } from '../words/figures.ts';
import { sourceNote } from '../words/source-note.ts';
import {
  directionWord,
  pointsParts,
  targetActual,
  targetDecimals,
  targetFigure,
  targetStatusWords,
  targetUnit,
} from '../words/target-words.ts';
import { aimParts } from './aims.ts';

type Parts = readonly (string | Figure)[];

/** "Repeat MARAC cases: 30% in 2013-14, target 32% or less: met; not met in 2013-14 Q2 (38%)." */
export function targetFindings(
  indicator: Indicator,
  own: readonly Measure[],
  settings: Pick<Settings, 'sources'>,
): readonly Finding[] {
  const targets = own.filter((one): one is TargetMeasure => one.kind === 'target' && one.actual !== null);
  const values = targets.filter(({ of }) => of === 'value');
  const said = (about: readonly TargetMeasure[], parts: Parts): Finding => ({
    section: 'findings',
    parts: [`${indicator.name}: `, ...parts, `.${sourceNote(about, settings)}`],
    measures: about.map(({ id }) => id),
  });
  const changes = targets.filter(({ of }) => of === 'change');
  return [
    ...(values.length > 0 ? [said(values, valueParts(indicator, values))] : []),
    ...changes.map((one) => said([one], changeParts(one))),
    ...targets.flatMap((one) => (one.aim ? [said([one], aimParts(indicator, one, one.aim))] : [])),
  ];
}

/** The first is of the period assessed or stands alone; of the others only those that miss are spoken of. */
function valueParts(indicator: Indicator, [first, ...others]: readonly TargetMeasure[]): Parts {
  if (!first || first.target === null) return [];
  const missed = others.filter(({ status }) => status === 'not-met');
  return [
    ...targetActual(indicator, first),
    `${targetUnit(indicator)} in ${first.period.label}, target `,
    targetFigure(indicator, first.target, targetDecimals(first.target)),
    ` or ${first.lowMeets ? 'less' : 'more'}: ${targetStatusWords[first.status ?? 'not-met']}`,
    ...missed.flatMap(
      (one, index): Parts => [
        index === 0 ? '; not met in ' : ', ',
        `${one.period.label} (`,
        ...targetActual(indicator, one),
        ')',
      ],
    ),
  ];
}

/** "19% reduction in 2007-08 since 2003-04, target a 16% reduction: exceeded by 3 percentage points" */
function changeParts({ actual, target, decimals, base, since, period, status }: TargetMeasure): Parts {
  const found = actual ?? 0;
  const wanted = target ?? 0;
  const printed = decimals ?? USUAL_DECIMALS;
  const beyond = Math.abs(found - wanted);
  const change: Parts = isSmall(base)
    ? ['a change in per cent of only ', count(base ?? 0), ', not printed,']
    : found === 0
      ? ['no change']
      : [percent(Math.abs(found), printed), ` ${directionWord(found)}`];
  return [
    ...change,
    ` in ${period.label} since ${since?.label}, target a `,
    percent(Math.abs(wanted), targetDecimals(wanted)),
    ` ${directionWord(wanted)}`,
    ...countWanted(base, wanted),
    `: ${targetStatusWords[status ?? 'not-met']}`,
    ...(status === 'exceeded' && !isSmall(base) ? [' by ', ...pointsParts(beyond, printed)] : []),
  ];
}

/** " to 1,020": the count that a change in per cent leads to, where the earlier count is known and not small. */
function countWanted(base: number | null, change: number): Parts {
  if (base === null || isSmall(base)) return [];
  const wanted = (base * (100 + change)) / 100;
  return [' to ', rate(wanted, Number.isInteger(wanted) ? 0 : 1)];
}
