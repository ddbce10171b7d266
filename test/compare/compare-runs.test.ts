import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import { recordedCandidate, recordedMethod, recordedRun } from '../support/recorded-runs.ts';

const compared = (...runs: Parameters<typeof compareRuns>) => {
  const found = compareRuns(...runs);
  if (!found.ok) throw new Error(found.message);
  return found.comparison;
};
const one = (id: string, changes = {}) => recordedCandidate({ id, name: id, ...changes });

describe('compareRuns', () => {
  it('refuses two areas, naming both', () => {
    const other = recordedRun({ area: { code: 'E99000002', name: 'Southvale' } });
    const found = compareRuns(recordedRun(), other);
    expect(found).toMatchObject({ ok: false, message: expect.stringContaining('Northvale (E99000001)') });
    expect(found).toMatchObject({ message: expect.stringContaining('Southvale (E99000002)') });
  });

  it('lists candidates in the order of the later ranking, those that are gone last', () => {
    const before = recordedRun({ candidates: [one('a'), one('gone', { rank: 2 }), one('b')] });
    const after = recordedRun({
      period: '2023-24',
      candidates: [one('b'), one('new'), one('a', { rank: 3 })],
    });
    const { candidates, crossed } = compared(before, after);
    expect(candidates.map(({ id }) => id)).toEqual(['b', 'new', 'a', 'gone']);
    expect(candidates[1]).toMatchObject({
      rankBefore: null,
      scoreBefore: null,
      scoreChange: null,
      because: null,
    });
    expect(candidates[3]).toMatchObject({
      rankAfter: null,
      scoreAfter: null,
      scoreChange: null,
      because: null,
    });
    expect(crossed.map(({ candidate, kind }) => [candidate, kind])).toEqual([
      ['new', 'new'],
      ['gone', 'gone'],
    ]);
  });

  it('gives a change that is the sum of its parts to the last digit', () => {
    const after = recordedRun({ candidates: [recordedCandidate({ score: 53.3 })] });
    const [change] = compared(recordedRun(), after).candidates;
    const { ownData, comparator, method } = change!.because!;
    expect(ownData + comparator + method).toBe(change!.scoreChange);
    expect(change!.scoreChange).toBeCloseTo(3.3, 9);
  });

  it('says what of the method, the periods and the slots differs', () => {
    const after = recordedRun({ slots: 5, method: recordedMethod({ missingPrior: 40 }) });
    const { methodChanges, notes } = compared(recordedRun(), after);
    expect(methodChanges).toEqual(['a criterion without evidence counted as 25, now as 40']);
    expect(notes).toEqual([
      expect.stringContaining('Both are of 2022-23'),
      'There was room for 4 priorities, and now for 5.',
    ]);
  });
});
