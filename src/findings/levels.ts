import type { Figure, Finding } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { ChangeMeasure, LevelMeasure, Measure } from '../model/measure.ts';
import { count, percent } from './figures.ts';

/** Below this base a percentage says more than the counts bear: the counts are printed instead. */
export const SMALLEST_BASE = 50;

type Parts = readonly (string | Figure)[];

/** "Total recorded crime: 8,294 in 2013-14, 15% fewer than in 2010-11 (9,758) and 9% fewer than in 2012-13 (9,114)." */
export function levelFindings(
  indicator: Indicator,
  own: readonly Measure[],
  area: string,
): readonly Finding[] {
  const level = own.find(
    (one): one is LevelMeasure => one.kind === 'level' && one.area === area && isHeadline(one),
  );
  if (!level?.quantity.ok) return [];
  const { value, unit } = level.quantity;
  const changes = own.filter(
    (one): one is ChangeMeasure => one.kind === 'change' && one.period.label === level.period.label,
  );
  const figure = unit === 'percent' ? percent(value, level.publishedDecimals ?? 1) : count(value);
  const clauses = changes.map(changeParts);
  return [
    {
      section: 'findings',
      parts: [
        `${indicator.name}: `,
        figure,
        ` in ${level.period.label}`,
        ...clauses.flatMap((clause, index): Parts => [separator(index, clauses.length), ...clause]),
        '.',
        ...note(changes),
      ],
      measures: [level.id, ...changes.map((change) => change.id)],
    },
  ];
}

/** The count of a counted indicator, the percentage of any other: the first one that is known, latest first. */
function isHeadline({ quantity, numerator }: LevelMeasure): boolean {
  return quantity.ok && (quantity.unit === 'percent' || (quantity.unit === 'count' && numerator !== null));
}

function separator(index: number, length: number): string {
  if (index === 0) return ', ';
  return index === length - 1 ? ' and ' : ', ';
}

function changeParts({ base, before, absolute, quantity }: ChangeMeasure): Parts {
  const word = absolute < 0 ? 'fewer' : 'more';
  const since = ` than in ${base.label} (`;
  if (absolute === 0) return [`the same as in ${base.label}`];
  if (!quantity.ok || before < SMALLEST_BASE)
    return [count(Math.abs(absolute)), ` ${word}${since}`, count(before), ')'];
  return [percent(Math.abs(quantity.value), 0), ` ${word}${since}`, count(before), ')'];
}

function note(changes: readonly ChangeMeasure[]): Parts {
  const unsure = changes.filter(
    (one) => one.verdict !== null && !one.verdict.significant && one.absolute !== 0,
  );
  return [
    ...(unsure.length > 0
      ? [
          ` The change since ${unsure.map((one) => one.base.label).join(' and ')} is not statistically significant.`,
        ]
      : []),
    ...(changes.some((one) => one.estimated) ? [' Earlier counts are estimates.'] : []),
    ...breakNotes(changes),
  ];
}

/** A break is said in the words of whoever knows of it: it explains nothing, it says what is not like for like. */
function breakNotes(changes: readonly ChangeMeasure[]): Parts {
  const breaks = new Map(changes.flatMap((one) => one.breaks).map((one) => [one.id, one.change]));
  return [...breaks.values()].map((change) => ` The counts are not like for like: ${change}`);
}
