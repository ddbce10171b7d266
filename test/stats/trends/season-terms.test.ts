import { describe, expect, it } from 'vitest';
import { groupBySeason, phaseOf } from '../../../src/stats/trends/season-terms.ts';

describe('groupBySeason', () => {
  const months = Array.from({ length: 24 }, (_, i) => ({ time: 2014 + i / 12 }));

  it.each([
    ['none', 1],
    ['harmonic', 1],
    ['quarter', 4],
    ['month', 12],
  ] as const)('%s: %d groups', (seasons, expected) => {
    const groups = groupBySeason(months, seasons);
    expect(groups).toHaveLength(expected);
    expect(groups.flat()).toHaveLength(24);
  });

  it('puts a month with its own kind, though twelfths are rounded', () => {
    for (const [month, group] of groupBySeason(months, 'month').entries())
      expect(group).toEqual([months[month], months[month + 12]]);
  });

  it('takes the last moment of a year for the first season of the next', () => {
    expect(groupBySeason([{ time: 0 }, { time: 0.9999999999 }], 'month')).toHaveLength(1);
  });

  it('leaves out seasons without a period', () => {
    expect(groupBySeason([{ time: 0.5 }, { time: 1.5 }], 'quarter')).toHaveLength(1);
    expect(groupBySeason([], 'quarter')).toHaveLength(0);
  });
});

it.each([
  [2014.25, 0.25],
  [-0.25, 0.75],
  [3, 0],
])('the phase of %d is %d', (time, phase) => {
  expect(phaseOf(time)).toBe(phase);
});
