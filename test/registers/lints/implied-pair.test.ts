import { describe, expect, it } from 'vitest';
import type { ImpliedBaselineMeasure } from '../../../src/model/measures/implied-measure.ts';
import { known, unknown } from '../../../src/model/quantity.ts';
import { impliedPairLints } from '../../../src/registers/lints/implied-pair.ts';
import { observation, period } from '../../support/observations.ts';
import { observed, registerInput } from '../../support/registers.ts';

const origin = { source: 'printed', file: 'printed.csv', firstLine: 2, lastLine: 2 };

/** Plan 2008-11, line 177: 18% fewer, or 878: of 4,878, which rounding lets lie between 4,746 and 5,017. */
const printed = (changes: Partial<ImpliedBaselineMeasure> = {}): ImpliedBaselineMeasure => ({
  kind: 'implied',
  id: 'implied/1',
  indicator: 'burglary',
  area: 'E99000001',
  period: period('2007-08'),
  quantity: known(4878, 'count', 'implied-baseline'),
  evidence: [origin],
  estimated: true,
  judgement: null,
  of: 'baseline',
  percent: -18,
  decimals: 0,
  range: { lower: 4746, upper: 5017 },
  base: period('2003-04'),
  current: 4000,
  difference: -878,
  printed: 'difference',
  ...changes,
});
const told = (given: number | null, changes: Partial<ImpliedBaselineMeasure> = {}) =>
  impliedPairLints(
    registerInput({
      measures: { measures: [printed(changes)], costCoverage: null },
      observations: observed([observation('2003-04', { numerator: given })]),
    }),
  ).map(({ code, line, message }) => `${code}:${line} ${message}`);

describe('impliedPairLints', () => {
  it('5,100 contradicts 18% fewer, or 878', () =>
    expect(told(5100)).toEqual([
      'implied-pair:2 Domestic burglary, 2007-08: the printed -18% and 878 imply 4,746 to 5,017 in 2003-04, where 5,100 is given',
    ]));

  it.each([
    ['the lowest that rounding allows', 4746],
    ['the highest that rounding allows', 5017],
    ['nothing', null],
  ])('%s does not', (_, given) => expect(told(given)).toEqual([]));

  it.each([
    ['one below', 4745],
    ['one above', 5018],
  ])('%s does', (_, given) => expect(told(given)).toHaveLength(1));

  it('prints the percentage to its own decimals, beside the count that was printed', () =>
    expect(told(5100, { percent: -18, decimals: 1, printed: 'current' })[0]).toContain(
      'the printed -18.0% and 4,000 imply',
    ));

  it('tells of a pair that no whole counts have', () => {
    const quantity = unknown('count', 'figures-contradict', 'x');
    expect(told(5100, { quantity, range: null })).toEqual([
      'implied-pair:2 Domestic burglary, 2007-08: no whole counts have both of the printed -18% and 878',
    ]);
    expect(told(5100, { quantity: unknown('count', 'missing', 'x'), range: null })).toEqual([]);
  });

  it('has nothing to compare where nobody said since when', () =>
    expect(told(5100, { base: null })).toEqual([]));
});
