import { expect, it } from 'vitest';
import { methodChanges } from '../../src/compare/method-changes.ts';
import { recordedMethod, weights } from '../support/recorded-runs.ts';

const before = recordedMethod();
const [first, ...rest] = before.anchors;

it.each([
  [{}, []],
  [
    { weights: weights({ size: 70, comparison: 30 }) },
    ['weight of size: 60, now 70', 'weight of comparison: 40, now 30'],
  ],
  [{ weights: weights({ size: 60, comparison: 40, harm: 5 }) }, ['weight of harm: 0, now 5']],
  [{ anchors: [{ ...first!, fullAt: 4 }, ...rest] }, ['anchors of ratio: 0.5 to 2, now 0.5 to 4']],
  [
    { anchors: [...before.anchors, { ...first!, form: 'per-1000' as const }] },
    ['anchors of per-1000: none, now 0.5 to 2'],
  ],
  [{ missingPrior: 40 }, ['a criterion without evidence counted as 25, now as 40']],
  [{ stated: { 'code book': '2' } }, ['code book: 1, now 2']],
  [{ stated: { 'code book': '1', 'cost set': 'own' } }, ['cost set: none, now own']],
])('says what differs: %j', (changes, expected) =>
  expect(methodChanges(before, { ...before, ...changes })).toEqual(expected),
);

it('says when something stated is gone', () =>
  expect(methodChanges(before, { ...before, stated: {} })).toEqual(['code book: 1, now none']));
