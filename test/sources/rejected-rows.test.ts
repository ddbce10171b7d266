import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/model/issue.ts';
import { REJECTED_KEPT, rejectedRows } from '../../src/sources/rejected-rows.ts';
import { issueOf } from '../support/sample-assessment.ts';
import { source } from '../support/sources.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const header = 'indicator,area_code,area_name,period,count';
const read = (
  lines: readonly string[],
  issues: readonly Partial<Issue>[],
  refused: readonly number[] = [],
) => {
  const file = folder.write('crime.csv', `${[header, ...lines].join('\n')}\n`);
  return rejectedRows(
    source('counts', { file }),
    { file, headerLine: 1 },
    folder.path,
    issues.map((issue) => issueOf({ file, ...issue })),
    refused.map((line) => ({ source: 'crime', file, firstLine: line, lastLine: line })),
  );
};
const lines = ['a,E1,N,2023-24,1', 'b,E1,N,2023-24,x', 'c,E1,N'];

describe('rejectedRows', () => {
  it('has the rows that errors name, with header, place and reason', async () => {
    const { header: names, rows } = await read(lines, [
      { line: 3, column: 5 },
      { line: 4, column: null },
    ]);
    expect(names).toEqual(header.split(','));
    expect(rows).toMatchObject([
      { line: 3, column: 5, code: 'type-error', cells: ['b', 'E1', 'N', '2023-24', 'x'] },
      { line: 4, column: null, cells: ['c', 'E1', 'N'] },
    ]);
  });

  it('has rows that were refused with others, by the error where there is one', async () => {
    const { rows } = await read(lines, [{ line: 2, code: 'conflicting-repeat' }], [2, 3]);
    expect(rows.map(({ line, code }) => [line, code])).toEqual([
      [2, 'conflicting-repeat'],
      [3, 'conflicting-repeat'],
    ]);
    expect(rows[0]?.reason).not.toBe(rows[1]?.reason);
  });

  it('leaves warnings, other sources, other files and issues without a line alone', async () => {
    const others = [
      { severity: 'warning' as const, line: 2 },
      { source: 'population', line: 2 },
      { file: 'other.csv', line: 2 },
      { line: null },
    ];
    expect((await read(lines, others)).rows).toEqual([]);
  });

  it(`keeps ${REJECTED_KEPT} rows and no more`, async () => {
    const many = Array.from({ length: REJECTED_KEPT + 5 }, () => 'a,E1,N,2023-24,x');
    const { rows } = await read(
      many,
      many.map((_, at) => ({ line: at + 2 })),
    );
    expect(rows).toHaveLength(REJECTED_KEPT);
  });
});
