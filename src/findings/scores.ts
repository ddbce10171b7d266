import type { Figure, Finding } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { ChangeMeasure, ComparisonMeasure, LevelMeasure, Measure } from '../model/measure.ts';
import type { Settings } from '../model/settings.ts';
import { rate } from './words/figures.ts';
import { saidChanges } from './words/said-changes.ts';

/** Publishers' tools give scores with as many digits as a computer has: none beyond these means anything. */
const MOST_DECIMALS = 2;

/** What a score says, in its own units. Nothing of it is tested, and every sentence says so. */
export function scoreFindings(
  indicator: Indicator,
  own: readonly Measure[],
  settings: Pick<Settings, 'partnership' | 'period' | 'bases' | 'comparators'>,
): readonly Finding[] {
  if (indicator.kind !== 'score') return [];
  const { partnership, comparators } = settings;
  const levels = own.filter(
    (one): one is LevelMeasure =>
      one.kind === 'level' && one.area === partnership.area.code && one.quantity.ok,
  );
  const beside = own.flatMap((one) => {
    if (one.kind !== 'comparison' || one.local === null || one.other === null) return [];
    const comparator = comparators.find(({ id }) => id === one.comparator);
    return comparator ? [besideSentence(indicator, comparator.area.name, one, one.local, one.other)] : [];
  });
  return [...levelSentence(indicator, levels, own, settings), ...beside];
}

/** "Crime severity: 7.97 in 2013-14, 0.21 lower than in 2012-13 (8.18). No test tells whether a score changed by chance." */
function levelSentence(
  { name }: Indicator,
  levels: readonly LevelMeasure[],
  own: readonly Measure[],
  settings: Pick<Settings, 'period' | 'bases'>,
): readonly Finding[] {
  const [level] = levels;
  if (!level?.quantity.ok) return [];
  const { label } = level.period;
  const changes = saidChanges(level, own, settings);
  const decimals = Math.min(MOST_DECIMALS, ...levels.map((one) => one.publishedDecimals ?? MOST_DECIMALS));
  const untested = changes.length > 0 ? ' No test tells whether a score changed by chance.' : '';
  return [
    {
      section: 'findings',
      parts: [
        `${name}: `,
        rate(level.quantity.value, decimals),
        ` in ${label}`,
        ...changes.flatMap((change) => [', ', ...changeParts(change, decimals)]),
        `.${untested}`,
      ],
      measures: [level.id, ...changes.map(({ id }) => id)],
    },
  ];
}

function changeParts(
  { absolute, before, base }: ChangeMeasure,
  decimals: number,
): readonly (string | Figure)[] {
  const then = [` than in ${base.label} (`, rate(before, decimals), ')'];
  if (absolute === 0) return [`the same as in ${base.label}`];
  return [rate(Math.abs(absolute), decimals), absolute < 0 ? ' lower' : ' higher', ...then];
}

function besideSentence(
  { name }: Indicator,
  place: string,
  { id, period, otherPublishedDecimals }: ComparisonMeasure,
  local: number,
  other: number,
): Finding {
  const decimals = Math.min(otherPublishedDecimals ?? MOST_DECIMALS, MOST_DECIMALS);
  return {
    section: 'findings',
    parts: [
      `${name} in ${period.label}: `,
      rate(local, decimals),
      ' compared to ',
      rate(other, decimals),
      ` in ${place}; not tested, since a score has no limits.`,
    ],
    measures: [id],
  };
}
