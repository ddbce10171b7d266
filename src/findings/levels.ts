import type { Finding } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { ChangeMeasure, LevelMeasure, Measure } from '../model/measure.ts';
import { type NoAnswer, noAnswerText } from '../model/quantity.ts';
import type { Settings } from '../model/settings.ts';
import { breakNotes } from './words/break-notes.ts';
import { changeClause, isPrinted, isSmall, USUAL_DECIMALS } from './words/change-clause.ts';
import { count, percent } from './words/figures.ts';
import { saidChanges } from './words/said-changes.ts';

type Parts = Finding['parts'];

/** "Total recorded crime: 8,294 in 2013-14, 15% fewer than in 2010-11 (9,758) and 9% fewer than in 2012-13 (9,114)." */
export function levelFindings(
  indicator: Indicator,
  own: readonly Measure[],
  settings: Pick<Settings, 'partnership' | 'period' | 'bases' | 'fewEvents'>,
): readonly Finding[] {
  const area = settings.partnership.area.code;
  const level = own.find(
    (one): one is LevelMeasure => one.kind === 'level' && one.area === area && isHeadline(one),
  );
  if (!level) return [];
  const changes = saidChanges(level, own, settings);
  const printed = changes.filter(isPrinted);
  const clauses = printed.map((one) => changeClause(one, settings.fewEvents));
  return [
    {
      section: 'findings',
      parts: [
        `${indicator.name}: `,
        ...levelParts(level),
        ` in ${level.period.label}`,
        ...clauses.flatMap((clause, index): Parts => [separator(index, clauses.length), ...clause]),
        '.',
        ...notes(printed),
      ],
      measures: [level.id, ...printed.map((change) => change.id)],
    },
  ];
}

/** The count of a counted indicator, the percentage of any other: the first one that is known, latest first. */
function isHeadline({ quantity, numerator }: LevelMeasure): boolean {
  return quantity.ok && (quantity.unit === 'percent' || (quantity.unit === 'count' && numerator !== null));
}

/** A count, or a percentage; where that is of too few to be printed, the counts that it is of. */
function levelParts({ quantity, numerator, denominator, publishedDecimals }: LevelMeasure): Parts {
  const value = quantity.ok ? quantity.value : 0;
  if (quantity.unit !== 'percent') return [count(value)];
  if (denominator === null || !isSmall(denominator))
    return [percent(value, publishedDecimals ?? USUAL_DECIMALS)];
  return numerator === null
    ? ['a percentage of only ', count(denominator), ', which is not printed,']
    : [count(numerator), ' of ', count(denominator)];
}

function separator(index: number, length: number): string {
  if (index === 0) return ', ';
  return index === length - 1 ? ' and ' : ', ';
}

function notes(changes: readonly ChangeMeasure[]): Parts {
  const moved = changes.filter(({ absolute }) => absolute !== 0);
  const unsure = moved.filter(({ verdict }) => verdict !== null && !verdict.significant);
  return [
    ...(unsure.length > 0 ? [` The change since ${sinceOf(unsure)} is not statistically significant.`] : []),
    ...untestedNotes(moved),
    ...(changes.some((one) => one.estimated) ? [' Earlier counts are estimates.'] : []),
    ...breakNotes(changes.flatMap((one) => one.breaks)),
  ];
}

function untestedNotes(changes: readonly ChangeMeasure[]): Parts {
  const reasons = [...new Set(changes.map(({ noLimits }) => noLimits))].filter((one) => one !== null);
  const because = (reason: NoAnswer) => changes.filter(({ noLimits }) => noLimits === reason);
  return reasons.map(
    (reason) => ` The change since ${sinceOf(because(reason))} is not tested: ${noAnswerText[reason]}.`,
  );
}

function sinceOf(changes: readonly ChangeMeasure[]): string {
  return changes.map(({ base }) => base.label).join(' and ');
}
