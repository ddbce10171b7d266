import { levelsOf } from '../../measures/level/level.ts';
import { type Pooled, pool } from '../../measures/series/pool.ts';
import { type Series, seriesOf } from '../../measures/series/series.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import type { LevelMeasure } from '../../model/measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { DistrictBlock, DistrictFigure } from '../../model/registers/compliance.ts';
import type { Settings } from '../../model/settings.ts';
import { figureText } from '../figure-text.ts';
import type { Registered, RegisterInput } from '../register-input.ts';
import { atConfig } from '../register-issue.ts';

/** The indicators of each district, and of the area: its own figures or, where it has none, the sum of the districts. */
export function keepDistricts(input: RegisterInput): Registered {
  const { settings, observations } = input;
  const codes = settings.compliance?.districts ?? [];
  const indicators = settings.indicators.filter(({ id }) =>
    observations.observations.some((one) => one.indicator === id && codes.includes(one.area)),
  );
  if (codes.length === 0 || indicators.length === 0) return { registers: {}, issues: [] };
  const { area } = settings.partnership;
  const rows = indicators.map((indicator) => ({
    indicator,
    whole: knownOf(indicator, area.code, input),
    parts: codes.map((code) => knownOf(indicator, code, input)),
  }));
  const totals = rows.map(totalOf);
  return {
    registers: {
      districts: {
        blocks: codes.map((code, at) => blockOf(code, at, rows, settings)),
        total: {
          area: area.code,
          name: area.name,
          figures: totals.flatMap(({ indicator, levels }) => figuresOf(indicator, levels)),
        },
      },
    },
    issues: totals.flatMap((total) => contradiction(total, input)),
  };
}

/** What is known of an indicator in one area. */
interface Known {
  readonly series: Series;
  readonly pooled: Pooled;
}

/** An indicator in the area, and in each district in the order of the configuration. */
interface Row {
  readonly indicator: Indicator;
  readonly whole: Known;
  readonly parts: readonly Known[];
}

function knownOf(indicator: Indicator, code: string, { observations, settings }: RegisterInput): Known {
  const series = seriesOf(indicator, code, observations, settings);
  return { series, pooled: pool(series.observations, settings.period) };
}

function blockOf(code: string, at: number, rows: readonly Row[], { areas }: Settings): DistrictBlock {
  const figures = rows.flatMap(({ indicator, parts }) => {
    const { series, pooled } = parts[at]!;
    return figuresOf(indicator, levelsOf(series, pooled));
  });
  return { area: code, name: areas.find((one) => one.code === code)?.name ?? code, figures };
}

interface Total {
  readonly indicator: Indicator;
  readonly levels: readonly LevelMeasure[];
  /** The area's own count and that of its districts together, where both are known. */
  readonly own: number | null;
  readonly summed: number | null;
}

function totalOf({ indicator, whole, parts }: Row): Total {
  const own = whole.pooled;
  const together = sumOf(parts.map(({ pooled }) => pooled));
  const levels = levelsOf(whole.series, own.parts.length > 0 ? own : together);
  return { indicator, levels, own: own.numerator, summed: together.numerator };
}

/** Districts put together; unknown where any of them is. */
function sumOf(districts: readonly Pooled[]): Pooled {
  const add = (values: readonly (number | null)[]) =>
    values.reduce((sum, value) => (sum === null || value === null ? null : sum + value), 0 as number | null);
  const first = districts[0]!;
  return {
    period: first.period,
    parts: districts.flatMap(({ parts }) => parts),
    missingMonths: Math.max(...districts.map(({ missingMonths }) => missingMonths)),
    numerator: add(districts.map(({ numerator }) => numerator)),
    base: add(districts.map(({ base }) => base)),
    suppressed: districts.some(({ suppressed }) => suppressed),
    estimated: districts.some(({ estimated }) => estimated),
    origins: mergeOrigins(districts.flatMap(({ origins }) => origins)),
  };
}

function figuresOf(indicator: Indicator, levels: readonly LevelMeasure[]): readonly DistrictFigure[] {
  return levels.map(({ quantity, denominator, evidence }) => ({
    indicator: indicator.id,
    name: indicator.name,
    unit: quantity.unit,
    value: quantity.ok ? quantity.value : null,
    base: indicator.kind === 'percent' ? denominator : null,
    evidence,
  }));
}

function contradiction({ indicator, own, summed }: Total, { settings }: RegisterInput): readonly Issue[] {
  const at = settings.compliance?.at.districts;
  if (!at || own === null || summed === null || own === summed) return [];
  const { area } = settings.partnership;
  const found = {
    code: 'district-total',
    severity: 'warning' as const,
    message: `${indicator.name} in ${settings.period.label}: the districts come to ${figureText(summed)}, ${area.name} to ${figureText(own)}`,
    hint: 'Ask the partner which is right: the figure of the whole area is used.',
  };
  return [atConfig(at, found)];
}
