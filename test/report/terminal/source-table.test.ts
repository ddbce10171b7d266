import { expect, it } from 'vitest';
import { sourceTable } from '../../../src/report/terminal/source-table.ts';
import { balance, plain } from '../../support/sample-assessment.ts';

it('sourceTable: what each file held', () => {
  const big = balance({
    file: 'input/ev\u001bil.csv',
    read: 12_345,
    accepted: 12_000,
    rejected: 340,
    skipped: 5,
  });
  expect(sourceTable([balance(), big], plain, 80).split('\n')).toEqual([
    'File               Read  Accepted  Rejected  Skipped',
    'input/crime.csv       8         8         0        0',
    'input/ev il.csv  12,345    12,000       340        5',
  ]);
});

it('keeps the end of a long path, within the width', () => {
  const long = balance({ file: `../../../shared/${'far/'.repeat(20)}2014-01-west-mercia-street.csv` });
  const lines = sourceTable([long], plain, 80).split('\n');
  expect(lines[1]).toContain('2014-01-west-mercia-street.csv');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});
