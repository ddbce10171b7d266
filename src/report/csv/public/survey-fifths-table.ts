import type { Assessment } from '../../../model/assessment.ts';
import type { FifthsOfSurvey, GroupShare } from '../../../model/registers/public-view.ts';
import { originColumns } from '../columns.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

interface Row {
  readonly all: FifthsOfSurvey;
  /** From 1, the most deprived, to 5. */
  readonly fifth: number;
  readonly group: GroupShare | null;
}

/** A survey's percentage in each fifth of deprivation; a fifth without a figure keeps its row. */
export function surveyFifthsTable({ registers: { concern } }: Assessment): KeptTable {
  const rows = concern?.fifths.flatMap((all) =>
    all.groups.map((group, at): Row => ({ all, fifth: at + 1, group })),
  );
  const isOne = (one: GroupShare | null, group: GroupShare | null) =>
    one !== null && one.indicator === group?.indicator;
  return keptTable<Row>('survey-fifths', rows, [
    ['name', ({ all }) => all.name],
    ['period', ({ all }) => all.period],
    ['fifth', ({ fifth }) => fifth],
    ['indicator', ({ group }) => group?.indicator ?? null],
    ['indicator_name', ({ group }) => group?.name ?? null],
    ['percent', ({ group }) => group?.percent ?? null],
    ['count', ({ group }) => group?.count ?? null],
    ['base', ({ group }) => group?.base ?? null],
    ['highest', ({ all, group }) => isOne(all.highest, group)],
    ['lowest', ({ all, group }) => isOne(all.lowest, group)],
    ['highest_to_lowest', ({ all }) => all.ratio],
    ...originColumns<Row>(({ all }) => all.evidence),
  ]);
}
