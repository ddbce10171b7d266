import { levelsOf } from '../../measures/level/level.ts';
import { type Pooled, pool } from '../../measures/series/pool.ts';
import { seriesOf } from '../../measures/series/series.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import type { LevelMeasure } from '../../model/measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { DistrictBlock, DistrictFigure } from '../../model/registers/compliance.ts';
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
  const totals = indicators.map((indicator) => totalOf(indicator, codes, input));
  return {
    registers: {
      districts: {
        blocks: codes.map((code) => blockOf(code, indicators, input)),
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

function blockOf(code: string, indicators: readonly Indicator[], input: RegisterInput): DistrictBlock {
  const name = input.settings.areas.find((one) => one.code === code)?.name ?? code;
  const figures = indicators.flatMap((indicator) =>
    figuresOf(indicator, levelsOf(series(indicator, code, input), pooled(indicator, code, input))),
  );
  return { area: code, name, figures };
}

interface Total {
  readonly indicator: Indicator;
  readonly levels: readonly LevelMeasure[];
  /** The area's own count and that of its districts together, where both are known. */
  readonly own: number | null;
  readonly summed: number | null;
}

function totalOf(indicator: Indicator, codes: readonly string[], input: RegisterInput): Total {
  const { code } = input.settings.partnership.area;
  const own = pooled(indicator, code, input);
  const together = sumOf(codes.map((one) => pooled(indicator, one, input)));
  const best = own.parts.length > 0 ? own : together;
  const levels = levelsOf(series(indicator, code, input), best);
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

function series(indicator: Indicator, code: string, { observations, settings }: RegisterInput) {
  return seriesOf(indicator, code, observations, settings);
}

function pooled(indicator: Indicator, code: string, input: RegisterInput): Pooled {
  return pool(series(indicator, code, input).observations, input.settings.period);
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
