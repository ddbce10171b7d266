import { expect, it } from 'vitest';
import { concernsOf } from '../../../src/measures/surveys/concern.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { indicator, observation, period } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

// cases/05, Wilson limits to one decimal; 2,952 answers each.
const items = [
  ['worried', 56, 54.2, 57.8],
  ['asb-district', 53, 51.2, 54.8],
  ['asb-neighbourhood', 30, 28.4, 31.7],
  ['drunk', 50, 48.2, 51.8],
  ['underage', 64, 62.3, 65.7],
  ['violence', 48, 46.2, 49.8],
  ['drug-use', 55, 53.2, 56.8],
  ['dealing', 47, 45.2, 48.8],
] as const;
const said = (id: string, value: number, label = '2007'): Observation =>
  observation(label, { indicator: id, published: { value, decimals: 0 }, denominator: 2952 });

function concerns(observations: readonly Observation[], ids: readonly string[] = items.map(([id]) => id)) {
  const indicators = ids.map((id) => indicator({ id, kind: 'percent' }));
  const assessed = settings({ period: period('2007-08'), indicators, concerns: ids });
  return concernsOf({ observations, populations: [], places: [], placesInArea: 0 }, assessed);
}

it('puts what people call a problem in order, with limits', () => {
  const found = concerns(items.map(([id, value]) => said(id, value)));
  expect(found.toSorted((a, b) => a.rank - b.rank).map((one) => one.indicator)).toEqual(
    'underage worried drug-use asb-district drunk violence dealing asb-neighbourhood'.split(' '),
  );
  expect(
    found.map(({ indicator: id, share }) => [
      id,
      share.percent,
      Number(share.interval?.lower.toFixed(1)),
      Number(share.interval?.upper.toFixed(1)),
    ]),
  ).toEqual(items);
  expect(found.every(({ of }) => of === 8)).toBe(true);
});

it('lets equals share a rank', () => {
  const found = concerns(
    [said('worried', 50), said('drunk', 50), said('dealing', 47)],
    ['worried', 'drunk', 'dealing'],
  );
  expect(found.map(({ rank }) => rank)).toEqual([1, 1, 3]);
});

it('puts only what was asked at one time in order, and leaves out what nobody knows', () => {
  const found = concerns([said('worried', 50), said('drunk', 60, '2006')], ['worried', 'drunk', 'dealing']);
  expect(found.map(({ indicator: id, rank, of }) => [id, rank, of])).toEqual([
    ['worried', 1, 1],
    ['drunk', 1, 1],
  ]);
});
