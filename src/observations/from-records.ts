import type { Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import type { Observation, Quality } from '../model/observation.ts';
import { mergeOrigins, type Origin } from '../model/origin.ts';
import { periodKey } from '../model/period.ts';
import type { CellValue, CountRecord, IndicatorRecord } from '../model/source.ts';
import type { AreaIndex } from './area-index.ts';
import { settleRepeats } from './settle-repeats.ts';

export interface FromRecords {
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
  readonly repeated: readonly Origin[];
  readonly rejected: readonly Origin[];
}

/** What a count or a published figure has in common once read. */
interface Figure {
  readonly source: string;
  readonly category: string;
  /** The configured area that it is about, if it is about one. */
  readonly area: Area | null;
  readonly areaCode: string;
  readonly areaName: string;
  readonly record: CountRecord | IndicatorRecord;
  readonly numerator: CellValue;
  readonly denominator: CellValue;
  readonly value: CellValue;
  readonly origin: Origin;
}

const none: CellValue = { kind: 'missing' };

/** Observations of the indicators whose sources hold counts or published figures. */
export function observeRecords(
  counts: readonly CountRecord[],
  published: readonly IndicatorRecord[],
  indicators: readonly Indicator[],
  index: AreaIndex,
): FromRecords {
  const figures = [
    ...counts.map((record) => figureOf(record, index, record.count, none, none)),
    ...published.map((record) => figureOf(record, index, record.numerator, record.denominator, record.value)),
  ];
  const settled = settleRepeats(figures, aboutWhat, saidWhat, withinSource);
  const lost = settled.kept.filter((figure) => figure.area === null && !index.isKnown(figure.areaCode));
  const observed = indicators.map((indicator) => observeIndicator(indicator, settled.kept));
  const between = new Map(
    observed.flatMap(({ issues }) => issues).map((issue) => [JSON.stringify(issue), issue]),
  );
  return {
    observations: observed.flatMap(({ observations }) => observations),
    issues: [...settled.issues, ...between.values(), ...lost.map(unknownArea)],
    repeated: settled.repeated,
    rejected: [...settled.conflicting, ...lost.map((figure) => figure.origin)],
  };
}

function figureOf(
  record: CountRecord | IndicatorRecord,
  index: AreaIndex,
  numerator: CellValue,
  denominator: CellValue,
  value: CellValue,
): Figure {
  const { category, area: areaCode, areaName, origin } = record;
  return {
    source: origin.source,
    category,
    area: index.match(areaCode, areaName),
    areaCode,
    areaName,
    record,
    numerator,
    denominator,
    value,
    origin,
  };
}

function aboutWhat(figure: Figure): string {
  return `${figure.category} of ${figure.areaName || figure.areaCode} in ${figure.record.period.label}`;
}

/** Senders name one area in several ways, and two sources may use one word for different things. */
function withinSource({ source, category, area, areaCode, areaName, record }: Figure): string {
  const place = area?.code ?? `${areaCode} ${areaName}`;
  return [source, category, place, periodKey(record.period)].join('\n');
}

function saidWhat({ numerator, denominator, value }: Figure): string {
  const given = [numerator, denominator, value].filter((cell) => cell.kind !== 'missing');
  return (
    given.map((cell) => (cell.kind === 'value' ? String(cell.value) : cell.kind)).join(' / ') || 'missing'
  );
}

function observeIndicator(
  indicator: Indicator,
  figures: readonly Figure[],
): { readonly observations: readonly Observation[]; readonly issues: readonly Issue[] } {
  const groups = new Map<string, { area: Area; figures: Figure[] }>();
  for (const figure of figures) {
    const { area } = figure;
    if (!area || !indicator.sources.includes(figure.source)) continue;
    if (!indicator.categories.includes(figure.category)) continue;
    const key = `${area.code} ${periodKey(figure.record.period)}`;
    const group = groups.get(key);
    if (group) group.figures.push(figure);
    else groups.set(key, { area, figures: [figure] });
  }
  const observed = [...groups.values()].map((group) => {
    // Several sources may give the same figure: they agree, or there is none.
    const { kept, issues } = settleRepeats(group.figures, aboutWhat, saidWhat, (figure) => figure.category);
    return { observation: observationOf(indicator, group.area, group.figures, kept), issues };
  });
  return {
    observations: observed.map(({ observation }) => observation),
    issues: observed.flatMap(({ issues }) => issues),
  };
}

/** Categories that are counted together are all there, or there is no total. */
function observationOf(
  indicator: Indicator,
  area: Area,
  given: readonly Figure[],
  figures: readonly Figure[],
): Observation {
  const { period } = given[0]!.record;
  const all = figures.length === indicator.categories.length;
  const single = figures.length === 1 ? figures[0]! : null;
  return {
    indicator: indicator.id,
    area: area.code,
    period,
    numerator: all ? total(figures.map((figure) => figure.numerator)) : null,
    denominator: single?.denominator.kind === 'value' ? single.denominator.value : null,
    published:
      single?.value.kind === 'value' ? { value: single.value.value, decimals: single.value.decimals } : null,
    quality: all ? qualityOf(figures) : 'missing',
    origins: mergeOrigins(given.map((figure) => figure.origin)),
  };
}

function total(cells: readonly CellValue[]): number | null {
  let sum = 0;
  for (const cell of cells) {
    if (cell.kind !== 'value') return null;
    sum += cell.value;
  }
  return sum;
}

function qualityOf(figures: readonly Figure[]): Quality {
  const cells = figures.flatMap(({ numerator, value }) => [numerator, value]);
  if (cells.some((cell) => cell.kind === 'suppressed')) return 'suppressed';
  const given = figures.every(({ numerator, value }) => numerator.kind === 'value' || value.kind === 'value');
  if (!given) return 'missing';
  return figures.some((figure) => figure.record.estimated) ? 'estimated' : 'complete';
}

function unknownArea(figure: Figure): Issue {
  const { source, file, firstLine } = figure.origin;
  return {
    code: 'unknown-area',
    severity: 'error',
    source,
    file,
    line: firstLine,
    column: figure.record.areaColumn,
    message: `the area "${figure.areaCode || figure.areaName}" is not known: this record is in no figure`,
    hint: 'Correct the code in the file, or add the area under areas in the configuration.',
  };
}
