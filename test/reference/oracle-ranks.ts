import { expect } from 'vitest';
import { competitionRanks } from '../../src/stats/ranks/competition-rank.ts';
import { cell, inputs, type Row } from './oracle-file.ts';

/** What compares one row of each file of this topic with the product. */
export const checks: Readonly<Record<string, (row: Row) => void>> = {
  'rank_ties.csv': checkRanks,
};

function checkRanks(row: Row): void {
  const order = cell(row, 'order') === 'ascending' ? 'ascending' : 'descending';
  expect(competitionRanks(inputs(row, 'values'), order)).toEqual(inputs(row, 'expected_rank_min'));
}
