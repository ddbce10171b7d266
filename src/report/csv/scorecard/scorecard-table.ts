import type { Assessment } from '../../../model/assessment.ts';
import type { ScorecardChange, ScorecardRow } from '../../../model/registers/scorecard.ts';
import { type CsvColumn, originColumns } from '../columns.ts';
import { inOneCell, type KeptTable, keptTable } from '../kept-table.ts';

/** A row for each indicator of the list; its figures stand in scorecard-points.csv. */
export function scorecardTable({ registers: { scorecard }, settings: { asOf } }: Assessment): KeptTable {
  return keptTable<ScorecardRow>('scorecard', scorecard?.rows, [
    ['as_of', () => asOf],
    ['quarter', () => scorecard?.quarter ?? null],
    ...aboutColumns,
    ['latest', ({ latest }) => latest],
    ...changeColumns('change', ({ change }) => change),
    ...changeColumns('last_change', ({ lastChange }) => lastChange),
    ...targetColumns,
    ['due', ({ due }) => due],
    ['received', ({ received }) => received],
    ...originColumns<ScorecardRow>(({ evidence }) => evidence),
  ]);
}

const aboutColumns: readonly CsvColumn<ScorecardRow>[] = [
  ['indicator', ({ indicator }) => indicator],
  ['name', ({ name }) => name],
  ['code', ({ code }) => code],
  ['group', ({ group }) => group],
  ['success_measure', ({ successMeasure }) => successMeasure],
  ['strategic_indicator', ({ strategicIndicator }) => strategicIndicator],
  ['frameworks', ({ frameworks }) => inOneCell(frameworks)],
  ['provider', ({ source }) => inOneCell(source)],
  ['frequency', ({ frequency }) => frequency],
  ['status', ({ status }) => status],
  ['shown_only', ({ shownOnly }) => shownOnly],
  ['maximum', ({ maximum }) => maximum],
  ['cohort', ({ cohort }) => cohort],
  ['kind', ({ kind }) => kind],
  ['polarity', ({ polarity }) => polarity],
  ['unit', ({ unit }) => unit],
];

const targetColumns: readonly CsvColumn<ScorecardRow>[] = [
  ['target_of', ({ target }) => target?.of ?? null],
  ['target_period', ({ target }) => target?.period ?? null],
  ['target', ({ target }) => target?.target ?? null],
  ['target_actual', ({ target }) => target?.actual ?? null],
  ['target_base', ({ target }) => target?.base ?? null],
  ['target_status', ({ target }) => target?.status ?? null],
  ['exception', ({ exception }) => exception],
];

/** From which figure to which, by how much, and which way the arrow points. */
function changeColumns(
  name: string,
  changeOf: (row: ScorecardRow) => ScorecardChange | null,
): readonly CsvColumn<ScorecardRow>[] {
  const column = (part: keyof ScorecardChange): CsvColumn<ScorecardRow> => [
    `${name}_${part}`,
    (row) => changeOf(row)?.[part] ?? null,
  ];
  return (
    [
      'from',
      'to',
      'before',
      'after',
      'absolute',
      'percent',
      'direction',
      'judgement',
    ] satisfies readonly (keyof ScorecardChange)[]
  ).map(column);
}
