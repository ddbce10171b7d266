import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checks as charts } from './oracle-charts.ts';
import { checks as comparison } from './oracle-comparison.ts';
import { checks as concentration } from './oracle-concentration.ts';
import { checks as distributions } from './oracle-distributions.ts';
import { cell, type Row, readRows } from './oracle-file.ts';
import { checks as ranks } from './oracle-ranks.ts';
import { checks as rates } from './oracle-rates.ts';
import { checks as surveys } from './oracle-surveys.ts';
import { checks as trends } from './oracle-trends.ts';

const folder =
  process.env['ORACLES_DIR'] ?? fileURLToPath(new URL('../../fixtures/reference/oracles', import.meta.url));

/** Every reference file, and what compares one of its rows with the product. */
const CHECKS: Readonly<Record<string, (row: Row) => void>> = {
  ...charts,
  ...comparison,
  ...concentration,
  ...distributions,
  ...ranks,
  ...rates,
  ...surveys,
  ...trends,
};

it('has a check for every reference file, and a file for every check', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  expect(files.sort()).toEqual(Object.keys(CHECKS).sort());
});

for (const [file, check] of Object.entries(CHECKS)) {
  describe(file, () => {
    const rows = readRows(join(folder, file));
    it('has rows', () => expect(rows.length).toBeGreaterThan(0));
    for (const row of rows) {
      it(`${cell(row, 'case_id')} ${cell(row, 'note')}`, () => check(row));
    }
  });
}
