import { expect, it } from 'vitest';
import { setBeside } from '../../src/measures/set-beside.ts';
import { methodPagesOf } from '../support/method-pages.ts';
import { indicator, observation, series } from '../support/observations.ts';
import { settings } from '../support/settings.ts';

it('gives implied counts, the expected, waves and targets, each by a method with a page', () => {
  const survey = { standardError: 1, effectiveBase: null };
  const figure = { denominator: 200, expected: { value: 10, decimals: 0 }, survey };
  const observations = [
    observation('2022-23', { published: { value: 12, decimals: 0 }, ...figure }),
    observation('2023-24', { published: { value: 14, decimals: 0 }, ...figure }),
  ];
  const about = indicator({ kind: 'percent', target: { value: 10 } });
  const found = setBeside(series({}, { indicator: about, observations }), settings());
  expect(found.map(({ kind, period: of }) => `${kind} ${of.label}`)).toEqual([
    'implied 2023-24',
    'expected 2023-24',
    'wave 2023-24',
    'target 2023-24',
  ]);
  const methods = found.flatMap(({ quantity }) => (quantity.ok ? [quantity.method] : []));
  expect(methodPagesOf()).toEqual(expect.arrayContaining([...methods, 'percentage-gap', 'implied-baseline']));
});
