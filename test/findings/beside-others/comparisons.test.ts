import { describe, expect, it } from 'vitest';
import { comparisonFindings } from '../../../src/findings/beside-others/comparisons.ts';
import type { ComparisonMeasure } from '../../../src/model/measure.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { comparisonMeasure } from '../../support/measures.ts';
import { indicator } from '../../support/observations.ts';

const vale = { code: 'E99000002', name: 'Vale', type: 'region', aliases: [] } as const;
const comparators = [{ id: 'region', area: vale, includesLocal: true }] as const;
const said = (changes: Partial<ComparisonMeasure>) =>
  comparisonFindings(indicator(), [comparisonMeasure(changes)], comparators).map(renderFinding);

describe('comparisonFindings', () => {
  it('sets both rates side by side with size and significance apart', () => {
    expect(said({})).toEqual([
      'Domestic burglary in 2023-24: 1.4 per 1,000 compared to 0.8 per 1,000 in Vale; well above, and statistically significant.',
    ]);
  });

  // The plan 2014-17 prints 49 and 64: no finer than the comparator was published.
  it('prints no finer than a published comparator', () => {
    expect(said({ local: 49.21, other: 64, otherPublishedDecimals: 0 })[0]).toContain(
      '49 per 1,000 compared to 64 per 1,000',
    );
  });

  it.each([
    ['slightly above', false, 'slightly above, although not statistically significant'],
    ['similar', false, 'similar.'],
    ['similar', true, 'similar, though the small difference is statistically significant'],
  ])('%s, significant %s', (words, significant, text) => {
    expect(said({ verdict: { words, significant } })[0]).toContain(text);
  });

  // Two rates of 0.0 would be no comparison: homicides of Herefordshire and of England and Wales in 2024.
  it('prints rare rates to three decimals', () => {
    expect(said({ local: 0.0106, other: 0.00888 })[0]).toContain(
      '0.011 per 1,000 compared to 0.009 per 1,000',
    );
  });

  it('names the adjustment of p-values, and what could not be tested', () => {
    const test = { rule: 'single95', plain: true, pValue: 0.001 } as const;
    const adjusted = { pValue: 0.004, adjustment: 'benjamini-hochberg', tests: 17 } as const;
    expect(said({ test: { ...test, adjusted } })[0]).toMatch(
      /statistically significant \(p-values adjusted for 17 tests, Benjamini-Hochberg\)\.$/,
    );
    const untested = { rule: 'both-intervals', plain: null, pValue: null, adjusted: null } as const;
    expect(said({ test: untested })[0]).toMatch(
      /; well above, not tested: the other rate was published without limits\.$/,
    );
  });

  it('names households where the rates are for them', () => {
    const homes = indicator({ per: 'households' });
    const [finding] = comparisonFindings(homes, [comparisonMeasure()], comparators).map(renderFinding);
    expect(finding).toContain('1.4 per 1,000 households compared to 0.8 per 1,000 households in Vale');
  });

  it('claims nothing without a verdict', () => expect(said({ verdict: null })).toEqual([]));
});
