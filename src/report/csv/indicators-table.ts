import type { Assessment } from '../../model/assessment.ts';
import type { LevelMeasure } from '../../model/measure.ts';
import type { Interval } from '../../model/quantity.ts';
import { writeTable } from './columns.ts';

/** The levels of the partnership's own area, a row for each indicator, period and unit. */
export function indicatorsTable({ settings, measures: { measures } }: Assessment): string {
  const local = settings.partnership.area.code;
  const levels = measures.filter((one): one is LevelMeasure => one.kind === 'level' && one.area === local);
  const rows = settings.indicators.flatMap((indicator) =>
    levels.filter((level) => level.indicator === indicator.id).map((level) => ({ indicator, level })),
  );
  return writeTable(rows, [
    ['indicator', ({ indicator }) => indicator.id],
    ['name', ({ indicator }) => indicator.name],
    ['kind', ({ indicator }) => indicator.kind],
    ['polarity', ({ indicator }) => indicator.polarity],
    ['period', ({ level }) => level.period.label],
    ['value', ({ level: { quantity } }) => (quantity.ok ? quantity.value : null)],
    ['unit', ({ level: { quantity } }) => quantity.unit],
    ['lower_95', ({ level }) => limitsOf(level)?.lower ?? null],
    ['upper_95', ({ level }) => limitsOf(level)?.upper ?? null],
    ['reason', ({ level: { quantity } }) => (quantity.ok ? null : quantity.reason)],
  ]);
}

function limitsOf({ quantity }: LevelMeasure): Interval | null {
  return quantity.ok ? quantity.interval : null;
}
