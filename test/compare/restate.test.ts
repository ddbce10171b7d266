import { expect, it } from 'vitest';
import { restate } from '../../src/compare/restate.ts';
import { judged, pounds, ratio, recordedCandidate } from '../support/recorded-runs.ts';

const price = (indicator: string, count: number, each: number) => ({ indicator, count, pounds: each });
const own = recordedCandidate({ prices: [price('burglary', 100, 1000)] });

// 100 events at £1,000 and 50 at £4,000 are £300,000; at £1,500 and £4,000 they are £350,000: 7/6 of it.
it('puts pounds at the other prices, each class by its own count', () => {
  const two = recordedCandidate({ prices: [price('burglary', 100, 1000), price('robbery', 50, 4000)] });
  const dearer = recordedCandidate({ prices: [price('burglary', 7, 1500)] });
  expect(restate(pounds(6000), two, dearer).value).toBeCloseTo(7000, 9);
});

it.each([
  ['the prices are the same', own, own],
  ['the other run has no price of it', own, recordedCandidate()],
  ['nothing tells what the events were', recordedCandidate(), own],
  ['there were no events', recordedCandidate({ prices: [price('burglary', 0, 1000)] }), own],
])('leaves pounds as they are where %s', (_why, from, to) => {
  expect(restate(pounds(6000), from, to).value).toBe(6000);
});

it('leaves judged pounds as they are', () => {
  const item = { ...pounds(6000), kind: 'judgement' as const };
  const dearer = recordedCandidate({ prices: [price('burglary', 7, 1500)] });
  expect(restate(item, own, dearer).value).toBe(6000);
});

it('codes a phrase as the other code book does', () => {
  const other = recordedCandidate({
    evidence: [judged('trend', 70, 'increased'), judged('comparison', 85, 'above')],
  });
  expect(restate(judged('trend', 65, 'increased'), own, other).value).toBe(70);
  expect(restate(judged('trend', 65, 'above'), own, other).value).toBe(65);
  expect(restate(judged('trend', 65), own, other).value).toBe(65);
});

it('leaves every other figure', () => expect(restate(ratio(20, 10), own, recordedCandidate()).value).toBe(2));
