import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';

const method = loadMethod();
const [latest] = method.costSets;

describe('loadMethod', () => {
  it('has the default weights of METHOD.md section 5, which add to 100', () => {
    const weights = Object.fromEntries(method.weights.map(({ criterion, weight }) => [criterion, weight]));
    expect(weights).toEqual({
      harm: 25,
      size: 15,
      trend: 15,
      comparison: 15,
      concentration: 10,
      concern: 10,
      fit: 5,
      influence: 5,
    });
    expect(method.ownWeights).toBe(false);
  });

  // Home Office, Economic and social costs of crime 2019 to 2020, as transcribed in reference/harm.md section 2.
  it.each([
    ['homicide', 3_346_680, 1],
    ['violence-with-injury', 15_720, 1.64],
    ['violence-without-injury', 7_150, 0.98],
    ['rape', 48_000, 2.78],
    ['domestic-burglary', 7_720, 2.17],
    ['theft-from-person', 1_590, 3.43],
    ['criminal-damage', 1_970, 1.85],
  ])('has the published cost and multiplier of %s', (costClass, unitCost, multiplier) => {
    expect(latest?.costs).toContainEqual(expect.objectContaining({ costClass, unitCost, multiplier }));
  });

  it('has all 19 classes of the edition, once each and with a cost above 0', () => {
    expect(new Set(latest?.costs.map(({ costClass }) => costClass)).size).toBe(19);
    expect(latest?.costs.every(({ unitCost }) => unitCost > 0)).toBe(true);
  });

  it('has no multiplier where the edition gives none, and never 0', () => {
    const multipliers = (latest?.costs ?? []).map(({ multiplier }) => multiplier);
    expect(multipliers.every((multiplier) => multiplier === null || multiplier > 0)).toBe(true);
  });

  it('has two different ends and a reason for every anchor, each positive on a log scale', () => {
    for (const { scale, zeroAt, fullAt, reason } of method.anchors) {
      expect(zeroAt).not.toBe(fullAt);
      expect(reason).not.toBe('');
      if (scale === 'log') expect(Math.min(zeroAt, fullAt)).toBeGreaterThan(0);
    }
  });

  it('names the version of each set and the prices of the costs', () => {
    expect(Object.values(method.versions).every((version) => version !== '')).toBe(true);
    expect(latest).toMatchObject({ id: 'home-office-2019-20', priceYear: '2019/20' });
  });

  it.each(['area-aliases', 'offence-aliases'])('names the edition of %s that its passport gives', (name) => {
    const passport = new URL(`../../data/${name}.source.json`, import.meta.url);
    const { id, version, published } = JSON.parse(readFileSync(passport, 'utf8'));
    expect(id).toBe(name);
    expect(method.aliases).toContainEqual({ id, version, published });
    expect(method.aliases).toHaveLength(2);
  });
});
