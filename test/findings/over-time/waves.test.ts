import { describe, expect, it } from 'vitest';
import { waveFindings, withoutWaveChanges } from '../../../src/findings/over-time/waves.ts';
import type { WaveMeasure } from '../../../src/model/measures/wave-measure.ts';
import { known } from '../../../src/model/quantity.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { changeMeasure } from '../../support/measures.ts';
import { indicator, period } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const safe = indicator({ name: 'People who feel safe' });
const wave = (percent: number, base: number | null = 1000) => ({
  percent,
  decimals: 0,
  standardError: null,
  base,
});
const measure = (changes: Partial<WaveMeasure> = {}): WaveMeasure => ({
  kind: 'wave',
  id: 'wave/1',
  indicator: 'burglary',
  area: 'E99000001',
  period: period('2013-14'),
  base: period('2012-13'),
  before: wave(91),
  after: wave(88),
  quantity: known(-3, 'percentage-points', 'proportion-difference'),
  significant: true,
  z: -2.19,
  pValue: 0.028,
  noLimits: null,
  evidence: [],
  estimated: false,
  judgement: 'worsening',
  ...changes,
});
const said = (one: WaveMeasure) => waveFindings(safe, [one], settings()).map(renderFinding)[0];

// 91% to 88% of 1,000 each: -3 percentage points, 95% limits -5.7 to -0.3 (Newcombe), so significant.
describe('waveFindings', () => {
  it.each([
    [{}, 'down 3 percentage points from the wave of 2012-13 (91%), statistically significant.'],
    [
      { significant: false },
      'down 3 percentage points from the wave of 2012-13 (91%), although not statistically significant.',
    ],
    [
      { quantity: known(2, 'percentage-points', 'x'), before: wave(86) },
      'up 2 percentage points from the wave of 2012-13 (86%), statistically significant.',
    ],
    [
      { quantity: known(0, 'percentage-points', 'x'), before: wave(88), significant: false },
      'the same as in the wave of 2012-13 (88%), although not statistically significant.',
    ],
    [
      { significant: null, noLimits: 'no-base' },
      'down 3 percentage points from the wave of 2012-13 (91%); not tested, since the base of the percentage was not given.',
    ],
  ] as const)('%j', (changes, words) => {
    expect(said(measure(changes))).toBe(`People who feel safe: 88% in 2013-14, ${words}`);
  });

  it('prints no percentage of fewer than 50 people', () => {
    expect(said(measure({ after: wave(88, 49) }))).toBeUndefined();
  });
});

describe('withoutWaveChanges', () => {
  it('leaves out the change of the same two periods, which was not tested as a survey', () => {
    const [same, other] = ['2012-13', '2010-11'].map((label) =>
      changeMeasure({ id: label, base: period(label), period: period('2013-14') }),
    );
    expect(withoutWaveChanges([same!, other!, measure()]).map(({ id }) => id)).toEqual(['2010-11', 'wave/1']);
    expect(withoutWaveChanges([same!])).toEqual([same]);
  });
});
