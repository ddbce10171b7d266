import type { Assessment } from '../../model/assessment.ts';
import type { LevelMeasure } from '../../model/measure.ts';
import type { Observation } from '../../model/observation.ts';
import type { Origin } from '../../model/origin.ts';
import type { Settings } from '../../model/settings.ts';
import { unrankedReason } from '../unranked-reason.ts';
import { type CsvValue, writeCsv } from './write-csv.ts';

/** The tidy tables of a run, by file name. Every row can be traced to file and line. */
export function csvTables(assessment: Assessment): ReadonlyMap<string, string> {
  return new Map([
    ['csv/observations.csv', observations(assessment)],
    ['csv/measures.csv', measures(assessment)],
    ['csv/evidence.csv', evidence(assessment)],
    ['csv/ranking.csv', ranking(assessment)],
    ['csv/indicators.csv', indicators(assessment)],
    ['csv/issues.csv', issues(assessment)],
  ]);
}

const originHeader = ['source', 'file', 'first_line', 'last_line'];

/** Several origins share a row: their files and lines stand in the same order, parted by semicolons. */
function originCells(origins: readonly Origin[]): readonly CsvValue[] {
  const join = (cell: (origin: Origin) => string | number): CsvValue =>
    origins.length === 1 ? cell(origins[0]!) : origins.map(cell).join('; ');
  return [
    [...new Set(origins.map((origin) => origin.source))].join('; '),
    join((origin) => origin.file),
    join((origin) => origin.firstLine),
    join((origin) => origin.lastLine),
  ];
}

function observations({ observations: { observations }, settings }: Assessment): string {
  const names = new Map(settings.areas.map((area) => [area.code, area.name]));
  const header = [
    'indicator',
    'area_code',
    'area_name',
    'period',
    'numerator',
    'denominator',
    'value',
    'quality',
  ];
  return writeCsv(
    [...header, ...originHeader],
    inOrder(observations, settings).map((one) => [
      one.indicator,
      one.area,
      names.get(one.area) ?? '',
      one.period.label,
      one.numerator,
      one.denominator,
      one.published?.value ?? null,
      one.quality,
      ...originCells(one.origins),
    ]),
  );
}

/** By indicator, area and period, so that the order of rows in a partner's file does not show. */
function inOrder(observations: readonly Observation[], { indicators, areas }: Settings) {
  const ranks = (list: readonly string[]) => new Map(list.map((id, index) => [id, index]));
  const ofIndicator = ranks(indicators.map(({ id }) => id));
  const ofArea = ranks(areas.map(({ code }) => code));
  const key = ({ indicator, area, period }: Observation) => [
    ofIndicator.get(indicator) ?? ofIndicator.size,
    ofArea.get(area) ?? ofArea.size,
    period.from,
    period.to,
  ];
  return observations
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => a.key.map((part, at) => part - b.key[at]!).find((part) => part !== 0) ?? 0)
    .map(({ one }) => one);
}

function measures({ measures: { measures } }: Assessment): string {
  const limits = ['lower_95', 'upper_95', 'lower_998', 'upper_998'];
  const header = [
    'id',
    'kind',
    'indicator',
    'area',
    'period',
    'value',
    'unit',
    ...limits,
    'method',
    'reason',
    'judgement',
    'estimated',
  ];
  return writeCsv(
    [...header, ...originHeader],
    measures.map((one) => {
      const { quantity } = one;
      const known = quantity.ok ? quantity : null;
      return [
        one.id,
        one.kind,
        one.indicator,
        one.area,
        one.period.label,
        known?.value ?? null,
        quantity.unit,
        known?.interval?.lower ?? null,
        known?.interval?.upper ?? null,
        known?.outerInterval?.lower ?? null,
        known?.outerInterval?.upper ?? null,
        known?.method ?? null,
        quantity.ok ? null : quantity.reason,
        one.judgement,
        one.estimated,
        ...originCells(one.evidence),
      ];
    }),
  );
}

function evidence(assessment: Assessment): string {
  const header = [
    'candidate',
    'criterion',
    'kind',
    'form',
    'value',
    'z',
    'numerator',
    'denominator',
    'grade',
  ];
  return writeCsv(
    [...header, 'cost_basis', 'measure', 'author', 'reason', 'reference', ...originHeader],
    assessment.evidence.map((one) => [
      one.candidate,
      one.criterion,
      one.kind,
      one.form,
      one.value,
      one.z,
      one.numerator,
      one.denominator,
      one.grade,
      one.costBasis,
      one.measure,
      one.author,
      one.reason,
      one.reference,
      ...originCells(one.origins),
    ]),
  );
}

function ranking(assessment: Assessment): string {
  const header = ['rank', 'tied', 'candidate', 'name', 'score', 'coverage', 'criterion', 'weight'];
  return writeCsv(
    [...header, 'criterion_score', 'points', 'grade', 'reason'],
    assessment.ranking.flatMap((one) =>
      one.contributions.map((part) => [
        one.rank,
        one.tied,
        one.candidate.id,
        one.candidate.name,
        one.score,
        one.coverage,
        part.criterion,
        part.weight,
        part.score,
        part.points,
        part.grade,
        unrankedReason(one, assessment.rules),
      ]),
    ),
  );
}

function indicators({ settings, measures: { measures } }: Assessment): string {
  const header = [
    'indicator',
    'name',
    'kind',
    'polarity',
    'period',
    'value',
    'unit',
    'lower_95',
    'upper_95',
    'reason',
  ];
  const local = settings.partnership.area.code;
  return writeCsv(
    header,
    settings.indicators.flatMap((indicator) =>
      measures
        .filter(
          (one): one is LevelMeasure =>
            one.kind === 'level' && one.indicator === indicator.id && one.area === local,
        )
        .map((level) => [
          indicator.id,
          indicator.name,
          indicator.kind,
          indicator.polarity,
          level.period.label,
          level.quantity.ok ? level.quantity.value : null,
          level.quantity.unit,
          level.quantity.ok ? (level.quantity.interval?.lower ?? null) : null,
          level.quantity.ok ? (level.quantity.interval?.upper ?? null) : null,
          level.quantity.ok ? null : level.quantity.reason,
        ]),
    ),
  );
}

function issues(assessment: Assessment): string {
  return writeCsv(
    ['severity', 'code', 'source', 'file', 'line', 'column', 'message', 'hint'],
    assessment.issues.map((one) => [
      one.severity,
      one.code,
      one.source,
      one.file,
      one.line,
      one.column,
      one.message,
      one.hint,
    ]),
  );
}
