import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { LevelMeasure, Measure } from '../../model/measure.ts';
import type { Settings } from '../../model/settings.ts';
import { isSmall } from '../words/change-clause.ts';
import { count, percent } from '../words/figures.ts';
import { lowerFirst } from '../words/lower-first.ts';

/** Categories from which on an indicator that counts several together is a basket, with one that counts most. */
export const BASKET_FROM = 3;

interface Counted {
  readonly indicator: Indicator;
  readonly level: LevelMeasure;
  readonly events: number;
}

/** "BCS comparator crime in 2007-08: criminal damage is the largest single contributor, 4,000 of 5,000 (80%); then ..." */
export function basketFindings(measures: readonly Measure[], settings: Settings): readonly Finding[] {
  const baskets = settings.indicators.filter(({ categories }) => categories.length >= BASKET_FROM);
  return baskets.flatMap((basket) => {
    const whole = countOf(basket, measures, settings);
    const parts = partsOf(basket, settings).flatMap((one) => countOf(one, measures, settings) ?? []);
    const [most, ...others] = parts.toSorted((a, b) => b.events - a.events);
    // A category without an indicator of its own might be the largest.
    if (!whole || !most || parts.length < basket.categories.length || most.events === others[0]?.events)
      return [];
    return [
      {
        section: 'findings' as const,
        parts: [
          `${basket.name} in ${settings.period.label}: ${lowerFirst(most.indicator.name)} is the largest single contributor, `,
          count(most.events),
          ' of ',
          count(whole.events),
          ...shareOf(most, whole),
          '; then ',
          ...others.flatMap((one, at) => [
            `${at === 0 ? '' : ', '}${lowerFirst(one.indicator.name)} `,
            count(one.events),
            ...shareOf(one, whole),
          ]),
          '.',
        ],
        measures: [most, whole, ...others].map(({ level }) => level.id),
      },
    ];
  });
}

function shareOf({ events }: Counted, whole: Counted): Finding['parts'] {
  return isSmall(whole.events) ? [] : [' (', percent((events / whole.events) * 100, 0), ')'];
}

function partsOf(basket: Indicator, { indicators }: Settings): readonly Indicator[] {
  return basket.categories.flatMap(
    (category) =>
      indicators.find(
        ({ categories, sources, hours }) =>
          categories.length === 1 &&
          categories[0] === category &&
          !hours &&
          sources.some((source) => basket.sources.includes(source)),
      ) ?? [],
  );
}

function countOf(indicator: Indicator, measures: readonly Measure[], settings: Settings): Counted | null {
  const level = measures.find(
    (one): one is LevelMeasure =>
      one.kind === 'level' &&
      one.indicator === indicator.id &&
      one.area === settings.partnership.area.code &&
      one.period.label === settings.period.label &&
      one.quantity.unit === 'count',
  );
  return level?.quantity.ok ? { indicator, level, events: level.quantity.value } : null;
}
