import { describe, expect, it } from 'vitest';
import { evidenceNotes } from '../../../src/report/terminal/evidence-notes.ts';
import { evidence } from '../../support/evidence.ts';

const rules = { missingPrior: 25, coverageNeeded: 50, persistentYears: 3, persistenceBonus: 10 };

describe('evidenceNotes', () => {
  it('has nothing to add to a plain figure', () => {
    expect(evidenceNotes(evidence({ against: 'comparator', yearsAdverse: 2 }), rules)).toEqual([]);
  });

  it.each([
    [3, 'comparator', 'worse than the comparator three years running: +10 (up to 100)'],
    [10, 'expected', 'worse than what was expected ten years running: +10 (up to 100)'],
  ] as const)('says what %d years running earn', (yearsAdverse, against, note) => {
    expect(evidenceNotes(evidence({ against, yearsAdverse }), rules)).toEqual([note]);
  });

  it('says that a target stands in for a comparator', () => {
    expect(evidenceNotes(evidence({ against: 'target' }), rules)).toEqual([
      "held against the partnership's own target: no other area and no expectation answers",
    ]);
  });
});
