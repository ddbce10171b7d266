import { mean, variance } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { seededDraws } from '../../../src/ranking/sensitivity/seeded-draws.ts';

const many = (draw: () => number, howMany = 20_000) => Array.from({ length: howMany }, draw);

describe('a stream of random numbers', () => {
  it('is the same for the same seed and name', () => {
    const [one, other] = [seededDraws(7, 'a'), seededDraws(7, 'a')];
    expect(many(one.uniform, 50)).toEqual(many(other.uniform, 50));
  });

  it('is another for another seed or name', () => {
    const first = (seed: number, name: string) => seededDraws(seed, name).uniform();
    expect(new Set([first(7, 'a'), first(8, 'a'), first(7, 'b'), first(7, 'ab')]).size).toBe(4);
  });

  // Moments of the distributions, within five standard errors of 20,000 draws.
  it('is even from 0 to 1', () => {
    const drawn = many(seededDraws(1, 'u').uniform);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(Math.abs(mean(drawn) - 0.5)).toBeLessThan(0.0103);
    expect(Math.abs(variance(drawn) - 1 / 12)).toBeLessThan(0.0027);
  });

  it('has standard normal numbers', () => {
    const drawn = [...seededDraws(1, 'n').normals(20_000)];
    expect(Math.abs(mean(drawn))).toBeLessThan(0.0354);
    expect(Math.abs(variance(drawn) - 1)).toBeLessThan(0.05);
    const beyond = drawn.filter((value) => Math.abs(value) > 1.959963984540054).length / drawn.length;
    expect(Math.abs(beyond - 0.05)).toBeLessThan(0.0078);
  });

  it.each([0.5, 2, 10])('has gamma numbers of shape %s: mean and variance are the shape', (shape) => {
    const { gamma } = seededDraws(1, 'g');
    const drawn = many(() => gamma(shape));
    expect(Math.abs(mean(drawn) - shape)).toBeLessThan(5 * Math.sqrt(shape / drawn.length));
    expect(Math.abs(variance(drawn) / shape - 1)).toBeLessThan(0.12);
  });
});
