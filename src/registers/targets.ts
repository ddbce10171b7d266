import type { Indicator } from '../model/indicator.ts';
import type { LevelMeasure, Measure } from '../model/measure.ts';
import type { TargetMeasure } from '../model/measures/target-measure.ts';
import type { TargetRow } from '../model/registers/target-row.ts';
import type { Settings } from '../model/settings.ts';
import type { Registered, RegisterInput } from './register-input.ts';

/** The targets of the indicators, each with its traffic light. */
export function keepTargets({ measures, settings }: RegisterInput): Registered {
  const targets = targetRows(measures.measures, settings);
  return { registers: targets ? { targets } : {}, issues: [] };
}

/**
 * Every indicator beside what was set for it; those without a target are grey. Nothing where no indicator has one.
 */
function targetRows(
  measures: readonly Measure[],
  { indicators, partnership }: Pick<Settings, 'indicators' | 'partnership'>,
): readonly TargetRow[] | undefined {
  if (indicators.every(({ target }) => target === undefined)) return undefined;
  const local = measures.filter(({ area }) => area === partnership.area.code);
  return indicators.flatMap((indicator) => {
    const own = local.filter((one) => one.indicator === indicator.id);
    const targets = own.filter((one): one is TargetMeasure => one.kind === 'target');
    return targets.length > 0 ? targets.map(rowOf) : [withoutTarget(indicator, own)];
  });
}

function rowOf(measure: TargetMeasure): TargetRow {
  const { indicator, period, of, actual, target, status, rag, id, base, decimals } = measure;
  return {
    indicator,
    period: period.label,
    kind: of,
    actual,
    target,
    status,
    rag,
    measure: id,
    base,
    decimals,
  };
}

/** Monitored without a target, or with a target of which no figure came. */
function withoutTarget({ id, target }: Indicator, own: readonly Measure[]): TargetRow {
  const level = own.find((one): one is LevelMeasure => one.kind === 'level' && one.quantity.ok);
  return {
    indicator: id,
    period: level?.period.label ?? null,
    kind: null,
    actual: level?.quantity.ok ? level.quantity.value : null,
    target: target?.value ?? null,
    status: null,
    rag: 'grey',
    measure: level?.id ?? null,
    base: level?.quantity.unit === 'percent' ? level.denominator : null,
    decimals: level?.publishedDecimals ?? null,
  };
}
