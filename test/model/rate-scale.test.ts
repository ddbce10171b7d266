import { describe, expect, it } from 'vitest';
import { measuredRate, printedDecimals, printedRate, ratePerText } from '../../src/model/rate-scale.ts';

// 130 first time entrants among 17,000 aged 10 to 17 are 7.647 per 1,000 and 764.7 per 100,000.
describe('printedRate', () => {
  it.each([
    [undefined, 7.647],
    [1000, 7.647],
    [10_000, 76.47],
    [100_000, 764.7],
  ] as const)('per %j', (ratePer, printed) => {
    const scale = ratePer === undefined ? {} : { ratePer };
    expect(printedRate(7.647, scale)).toBeCloseTo(printed, 9);
    expect(measuredRate(printed, scale)).toBeCloseTo(7.647, 9);
  });
});

it.each([
  [2, 1000, 2],
  [2, 100_000, 0],
  [1, 10_000, 0],
  [3, 10_000, 2],
  [1, 100_000, 0],
] as const)('%d decimals per 1,000 are those per %d: %d', (decimals, ratePer, printed) =>
  expect(printedDecimals(decimals, { ratePer })).toBe(printed),
);

it.each([
  [{ per: 'residents' }, ' per 1,000'],
  [{ per: 'households' }, ' per 1,000 households'],
  [{ per: 'residents', ratePer: 10_000 }, ' per 10,000'],
  [{ per: 'households', ratePer: 100_000 }, ' per 100,000 households'],
] as const)('%j is said as "%s"', (indicator, text) => expect(ratePerText(indicator)).toBe(text));
