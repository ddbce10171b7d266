import { describe, expect, it } from 'vitest';
import { compareTable } from '../../../src/report/terminal/compare-table.ts';
import { candidateChange, runComparison } from '../../support/recorded-runs.ts';
import { plain, widest } from '../../support/sample-assessment.ts';

const textOf = (changes: Parameters<typeof runComparison>[0]) =>
  compareTable(runComparison(changes), plain, 80);
const because = (ownData: number, comparator: number, method: number) => ({ ownData, comparator, method });

describe('compareTable', () => {
  // 53.04 prints 53.0 and 51.16 prints 51.2: the change between them as printed is -1.8.
  it('prints parts that add up to the change between the printed scores', () => {
    const scores = { scoreBefore: 53.04, scoreAfter: 51.16, because: because(-2.44, 0.56, 0) };
    const text = textOf({ candidates: [candidateChange({ rankBefore: 2, rankAfter: 3, ...scores })] });
    expect(text).toMatch(/^ +2 +3 +Burglary +51\.2 +-1\.8 +-2\.4 +\+0\.6 +0\.0$/m);
  });

  it('marks what is new, gone and not ranked', () => {
    const none = { scoreChange: null, because: null };
    const text = textOf({
      candidates: [
        candidateChange({ name: 'Fresh', rankBefore: null, scoreBefore: null, ...none }),
        candidateChange({ name: 'Thin', rankAfter: null }),
        candidateChange({ name: 'Left', rankAfter: null, scoreAfter: null, ...none }),
      ],
    });
    expect(text).toMatch(/^ +5 +Fresh +50\.0 +new$/m);
    expect(text).toMatch(/^ +5 +n\/r +Thin +50\.0 +0\.0 +0\.0 +0\.0 +0\.0$/m);
    expect(text).toMatch(/^ +5 +Left +gone$/m);
  });

  it('says what of the method changed, and notes', () => {
    const text = textOf({ methodChanges: ['weight of harm: 25, now 40'], notes: ['They overlap.'] });
    expect(text).toContain('Northvale: 2022-23 and 2023-24\nThey overlap.\n');
    expect(text).toContain(
      'No candidate crossed a line.\nThe method changed:\n- weight of harm: 25, now 40.\n',
    );
    expect(textOf({})).toContain('The method is the same.\n');
  });

  it('says that there is nothing to compare', () =>
    expect(textOf({ candidates: [] })).toContain('Neither run has candidates.'));

  it('stays within 80 columns with long names and large figures', () => {
    const name = 'Anti-social behaviour and community cohesion (including hate crime)';
    const long = { name, scoreBefore: 100, scoreAfter: 0, because: because(-50, -25, -25) };
    expect(
      widest(textOf({ candidates: [candidateChange({ ...long, rankBefore: 10, rankAfter: null })] })),
    ).toBeLessThanOrEqual(80);
  });
});
