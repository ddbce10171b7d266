import type { Figure, Finding } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Measure } from '../model/measure.ts';
import type { Settings } from '../model/settings.ts';
import type { TargetMeasure, TargetStatus } from '../model/target-measure.ts';
import { isSmall, USUAL_DECIMALS } from './change-clause.ts';
import { count, percent, rate } from './figures.ts';
import { sourceNote } from './source-note.ts';

type Parts = readonly (string | Figure)[];

/** "Repeat MARAC cases: 30% in 2013-14, target 32% or less: met; not met in 2013-14 Q2 (38%)." */
export function targetFindings(
  indicator: Indicator,
  own: readonly Measure[],
  settings: Pick<Settings, 'sources'>,
): readonly Finding[] {
  const targets = own.filter((one): one is TargetMeasure => one.kind === 'target' && one.status !== null);
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
  ];
}

/** The first is of the period assessed or stands alone; of the others only those that miss are spoken of. */
function valueParts(indicator: Indicator, [first, ...others]: readonly TargetMeasure[]): Parts {
  if (!first) return [];
  const missed = others.filter(({ status }) => status === 'not-met');
  return [
    ...actual(indicator, first),
    `${unitWords(indicator)} in ${first.period.label}, target `,
    figure(indicator, first.target, targetDecimals(first.target)),
    ` or ${first.lowMeets ? 'less' : 'more'}: ${statusWords[first.status ?? 'not-met']}`,
    ...missed.flatMap(
      (one, index): Parts => [
        index === 0 ? '; not met in ' : ', ',
        `${one.period.label} (`,
        ...actual(indicator, one),
        ')',
      ],
    ),
  ];
}

/** "19% reduction since 2003-04, target 16%: exceeded" */
function changeParts({ actual, target, decimals, since, period, status }: TargetMeasure): Parts {
  const found = actual ?? 0;
  return [
    percent(Math.abs(found), decimals ?? 0),
    ` ${directionWord(found)} in ${period.label} since ${since?.label}, target a `,
    percent(Math.abs(target), targetDecimals(target)),
    ` ${directionWord(target)}: ${statusWords[status ?? 'not-met']}`,
  ];
}

const statusWords: Readonly<Record<TargetStatus, string>> = {
  met: 'met',
  'not-met': 'not met',
  exceeded: 'exceeded',
};

function directionWord(change: number): string {
  return change > 0 ? 'increase' : 'reduction';
}

/** A percentage of few is not printed; whether it meets its target is said all the same. */
function actual(indicator: Indicator, { actual: value, decimals, base }: TargetMeasure): Parts {
  if (base !== null && isSmall(base)) return ['a percentage of only ', count(base), ', not printed'];
  return [figure(indicator, value ?? 0, decimals)];
}

function figure({ kind }: Indicator, value: number, decimals: number | null): Figure {
  switch (kind) {
    case 'count':
      return count(value);
    case 'percent':
      return percent(value, decimals ?? USUAL_DECIMALS);
    case 'rate':
    case 'score':
      return rate(value, Math.min(decimals ?? 2, 2));
  }
}

function unitWords({ kind, per }: Indicator): string {
  if (kind !== 'rate') return '';
  return per === 'households' ? ' per 1,000 households' : ' per 1,000';
}

/** A target is printed as it was set. */
function targetDecimals(target: number): number {
  return String(Math.abs(target)).split('.')[1]?.length ?? 0;
}
