import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/model/ledger.ts';
import { overlapTable } from '../../../src/report/terminal/overlap-table.ts';
import { indicator } from '../../support/observations.ts';
import { plain } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';

const own = settings({
  indicators: ['violence', 'robbery'].map((id) => indicator({ id, name: `All ${id}` })),
});
const home = (name: string, count: number, taken: number) => ({
  indicator: name,
  count,
  less: taken === 0 ? [] : [{ indicator: 'alcohol-violence', count: taken }],
});
// Plan 2014-17:194: 452 of 1,159 violence with injury carry an alcohol flag, 39%.
const ledger = {
  lines: [{ candidate: 'violence', count: 707, harm: null, homes: [home('violence', 707, 452)] }],
  apart: [{ candidate: 'robbery', count: 40, harm: null, homes: [home('robbery', 40, 0)] }],
  overlaps: [
    { lens: 'alcohol', within: 'violence', count: 452 },
    { lens: 'alcohol', within: 'robbery', count: 12 },
    { lens: 'alcohol', within: 'burglary', count: null },
  ],
} as unknown as Ledger;
const text = overlapTable(ledger, own, plain, 80).join('\n');

describe('overlapTable', () => {
  it('says how many of all events of a class carry a flag, those taken out of it among them', () => {
    expect(text).toMatch(/^Alcohol +All violence +452 +39%$/m);
  });

  it('prints no percentage of few', () => expect(text).toMatch(/^Alcohol +All robbery +12$/m));

  it('tells what nobody knows in a sentence', () => {
    expect(text).toContain('Overlap of Alcohol not known with: burglary.');
  });

  it('is nothing without flags', () => {
    expect(overlapTable({ ...ledger, overlaps: [] }, own, plain, 80)).toEqual([]);
  });
});
