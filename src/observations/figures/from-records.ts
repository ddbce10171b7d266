import type { Area } from '../../model/area.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { issueAt } from '../../model/issue-at.ts';
import type { Observation, Quality } from '../../model/observation.ts';
import { mergeOrigins, type Origin } from '../../model/origin.ts';
import { periodKey } from '../../model/period.ts';
import type { CellValue, CountRecord, IndicatorRecord } from '../../model/source.ts';
import { rowsWithout } from '../account.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { type Settled, settleRepeats } from '../settle/settle-repeats.ts';
import { type Figure, figureOf, partOf } from './figure.ts';
import { besideOf, saidBeside } from './figures-beside.ts';
import { countedIn, isNested, nestedIssues } from './nested-categories.ts';
import { isOverHundred, overHundred } from './over-hundred.ts';
import { publishedAs, unitIssues } from './published-unit.ts';
import { sumParts } from './sum-parts.ts';
import { onEffectiveBase } from './survey-base.ts';
import { unplacedNotes } from './unplaced.ts';

export interface FromRecords {
  readonly observations: readonly Observation[];
  readonly issues: readonly Issue[];
  readonly repeated: readonly Origin[];
  readonly rejected: readonly Origin[];
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
    ...published
      .map(onEffectiveBase)
      .map((record) => figureOf(record, index, record.numerator, record.denominator, record.value)),
  ];
  // A table of the whole country is about many places that nobody asked for: what it says of them is not settled.
  const asked = figures.filter(({ area, record }) => area !== null || record.listed === undefined);
  const settled = settleRepeats(asked, aboutWhat, saidWhat, withinSource);
  const isLost = ({ area, areaCode }: Figure) => area === null && !index.isKnown(areaCode);
  const lost = settled.kept.filter(isLost);
  const over = settled.kept.filter((figure) => isOverHundred(figure, indicators));
  const isOver = new Set(over);
  const sound = settled.kept.filter((figure) => !isOver.has(figure));
  const used = sound.filter((figure) => !isLost(figure)).map(({ origin }) => origin);
  const bad = [...lost, ...over].map(({ origin }) => origin);
  const refused = rowsWithout([...settled.conflicting, ...bad], used);
  const heard = [...sound, ...over.map(withoutFigure), ...contradicted(asked, settled)];
  const observed = indicators.map((indicator) => observeIndicator(indicator, heard));
  const between = new Map(
    observed.flatMap(({ issues }) => issues).map((issue) => [JSON.stringify(issue), issue]),
  );
  return {
    observations: observed.flatMap(({ observations }) => observations),
    issues: [
      ...settled.issues,
      ...between.values(),
      ...lost.map(unknownArea),
      ...over.map(overHundred),
      ...unplacedNotes(figures),
      ...unitIssues(indicators, settled.kept),
      ...nestedIssues(indicators, settled.kept),
    ],
    repeated: rowsWithout(settled.repeated, [...used, ...refused]),
    rejected: refused,
  };
}

/** What is refused stays known as missing, so that nobody is told that no record is about it. */
function withoutFigure(figure: Figure): Figure {
  return { ...figure, numerator: none, denominator: none, value: none };
}

/** Parts of a sum that are given in two ways: the sum is not known without them. */
function contradicted(asked: readonly Figure[], { conflicting }: Settled<Figure>): readonly Figure[] {
  const origins = new Set(conflicting);
  return asked
    .filter((figure) => partOf(figure) !== undefined && origins.has(figure.origin))
    .map((figure) => ({ ...figure, numerator: none }));
}

function aboutWhat(figure: Figure): string {
  return `${figure.category} of ${figure.areaName || figure.areaCode} in ${figure.record.period.label}`;
}

/** Senders name one area in several ways, and two sources may use one word for different things. */
function withinSource({ source, category, area, areaCode, areaName, record }: Figure): string {
  const place = area?.code ?? `${areaCode} ${areaName}`;
  return [source, category, place, periodKey(record.period), partOf({ record }) ?? ''].join('\n');
}

function saidWhat({ numerator, denominator, value, record }: Figure): string {
  const given = [numerator, denominator, value].filter((cell) => cell.kind !== 'missing');
  return (
    [...given, ...saidBeside(record)]
      .map((cell) => (cell.kind === 'value' ? String(cell.value) : cell.kind))
      .join(' / ') || 'missing'
  );
}

function observeIndicator(
  indicator: Indicator,
  figures: readonly Figure[],
): { readonly observations: readonly Observation[]; readonly issues: readonly Issue[] } {
  const nested = figures.some((figure) => isNested(figure, indicator));
  const groups = new Map<string, { area: Area; figures: Figure[] }>();
  for (const figure of figures) {
    const { area } = figure;
    if (!area || !indicator.sources.includes(figure.source)) continue;
    const key = `${area.code} ${periodKey(figure.record.period)}`;
    for (const category of countedIn(figure, indicator)) {
      const counted = nested ? { ...figure, numerator: none, value: none } : { ...figure, category };
      const group = groups.get(key);
      if (group) group.figures.push(counted);
      else groups.set(key, { area, figures: [counted] });
    }
  }
  const observed = [...groups.values()].map((group) => {
    // Several sources may give the same figure: they agree, or there is none.
    const whole = sumParts(group.figures);
    const { kept, issues } = settleRepeats(whole, aboutWhat, saidWhat, (figure) => figure.category);
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
    published: single && publishedAs(indicator, single),
    ...besideOf(all ? figures : []),
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
  const issue = issueAt(figure.origin, {
    code: 'unknown-area',
    severity: 'error',
    message: `the area "${figure.areaCode || figure.areaName}" is not known: this record is in no figure`,
    hint: 'Correct the code in the file, or add the area under areas in the configuration.',
  });
  return { ...issue, column: figure.record.areaColumn };
}
