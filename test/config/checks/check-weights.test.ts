import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import { changed, marked, settingsFrom } from '../../support/configuration.ts';

const method = loadMethod();
const own =
  '{ harm: 25, size: 15, trend: 15, comparison: 15, concentration: 10, concern: 10, fit: 5, influence: 5 }';

/** The issues of a configuration with these weights, and where the mark « stands in it. */
function issuesOf(weights: string) {
  const { text, place } = marked(changed(`weights:\n  ${own}`, weights));
  const result = readConfig(text, 'assessment.yaml', method);
  const issues = result.ok ? [] : result.issues;
  return { place, issues, places: issues.map(({ line, column }) => `${line}:${column}`) };
}

describe('checkWeights', () => {
  it.each([
    [
      'harm',
      '{ harm: «0, size: 40, trend: 15, comparison: 15, concentration: 10, concern: 10, fit: 5, influence: 5 }',
    ],
    [
      'size',
      '{ harm: 40, size: «0, trend: 15, comparison: 15, concentration: 10, concern: 10, fit: 5, influence: 5 }',
    ],
    [
      'trend',
      '{ harm: 25, size: 15, trend: «0, comparison: 30, concentration: 10, concern: 10, fit: 5, influence: 5 }',
    ],
    [
      'comparison',
      '{ harm: 25, size: 30, trend: 15, comparison: «0, concentration: 10, concern: 10, fit: 5, influence: 5 }',
    ],
  ])('refuses to drop %s, at its weight, with the reason', (criterion, weights) => {
    const { issues, places, place } = issuesOf(`weights: ${weights}`);
    expect(places).toEqual([place]);
    expect(issues[0]?.message).toContain(
      `core criterion missing: ${criterion} has the weight 0; the plans rank by`,
    );
    expect(issues[0]?.hint).toContain('assess rank --weights');
  });

  it('refuses weights that are all 0, once', () => {
    const none = own.replace(/\d+/g, '0');
    const { issues, places, place } = issuesOf(`«weights: ${none}`);
    expect(places).toEqual([place]);
    expect(issues[0]?.message).toBe('all weights are 0: nothing would be ranked by anything');
  });

  it('refuses a criterion that is left out', () => {
    const { issues, places, place } = issuesOf(`«weights: ${own.replace('harm: 25, ', '')}`);
    expect(places).toEqual([place]);
    expect(issues[0]?.message).toBe('core criterion missing: weights.harm is not given');
  });

  it('lets the other four go', () => {
    const four =
      '{ harm: 25, size: 25, trend: 25, comparison: 25, concentration: 0, concern: 0, fit: 0, influence: 0 }';
    const { method: settled } = settingsFrom(changed(own, four));
    expect(settled.weights.map(({ weight }) => weight)).toEqual([25, 25, 25, 25, 0, 0, 0, 0]);
  });
});
