import { describe, expect, it } from 'vitest';
import { targetCrossings } from '../../src/compare/target-crossings.ts';
import type { RecordedTarget } from '../../src/model/run-comparison.ts';

const target = (changes: Partial<RecordedTarget>): RecordedTarget => ({
  indicator: 'repeat',
  name: 'Repeat cases',
  kind: 'value',
  period: '2012-13',
  actual: 30,
  percent: true,
  status: 'met',
  ...changes,
});
const later = { period: '2013-14', actual: 38 };

describe('targetCrossings', () => {
  it.each([
    ['met', 'not-met', 1],
    ['exceeded', 'not-met', 1],
    ['not-met', 'met', 1],
    ['not-met', 'exceeded', 1],
    ['met', 'exceeded', 0],
    ['met', 'met', 0],
    ['not-met', 'not-met', 0],
    [null, 'not-met', 0],
    ['met', null, 0],
  ] as const)('from %s to %s: %i crossed', (before, after, crossed) => {
    expect(targetCrossings([target({ status: before })], [target({ ...later, status: after })])).toHaveLength(
      crossed,
    );
  });

  it('says what each side was', () => {
    expect(targetCrossings([target({})], [target({ ...later, status: 'not-met' })])).toEqual([
      {
        indicator: 'repeat',
        name: 'Repeat cases',
        kind: 'value',
        before: { period: '2012-13', actual: 30, percent: true, status: 'met' },
        after: { period: '2013-14', actual: 38, percent: true, status: 'not-met' },
      },
    ]);
  });

  it('sets no target against one of another kind or indicator, nor against none', () => {
    const missed = target({ ...later, status: 'not-met' });
    expect(targetCrossings([target({ kind: 'change' })], [missed])).toEqual([]);
    expect(targetCrossings([target({ indicator: 'other' })], [missed])).toEqual([]);
    expect(targetCrossings([], [missed])).toEqual([]);
    expect(targetCrossings([missed], [])).toEqual([]);
  });
});
