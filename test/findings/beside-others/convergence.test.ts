import { describe, expect, it } from 'vitest';
import { convergenceFindings } from '../../../src/findings/beside-others/convergence.ts';
import type { ConvergenceMeasure } from '../../../src/model/measures/convergence-measure.ts';
import { known } from '../../../src/model/quantity.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { convergenceMeasure, recordingBreak } from '../../support/measures.ts';
import { indicator } from '../../support/observations.ts';

const vale = { code: 'E99000002', name: 'Vale', type: 'region', aliases: [] } as const;
const said = (changes: Partial<ConvergenceMeasure> = {}) =>
  convergenceFindings(
    indicator(),
    [convergenceMeasure(changes)],
    [{ id: 'region', area: vale, includesLocal: true }],
  ).map(renderFinding);
const { local, other } = convergenceMeasure();

describe('convergenceFindings', () => {
  it('says the verdict, the change of the ratio and both views of a lower start', () => {
    expect(said()).toEqual([
      'Domestic burglary against Vale, 2021-22 to 2023-24: converging from below; the ratio of its rate to the rest of it rose by 4.0% a year (95% limits 1.0% to 7.0%); from 57.0 to 49.0 per 1,000 (-8.0, -14%) here, from 77.0 to 64.0 per 1,000 (-13.0, -17%) in Vale. Caution, low base: the rate here started lower, so the same percentage is fewer events per 1,000.',
    ]);
  });

  it('leaves the two views out where the local start was higher', () => {
    expect(said({ local: other, other: local })[0]).toMatch(/7\.0%\)\.$/);
  });

  it('says that a ratio fell, and of a whole comparator', () => {
    const quantity = { ...convergenceMeasure().quantity, ...known(-4, 'percent-a-year', 'trend-divergence') };
    const interval = { lower: -7, upper: -1, level: 0.95, method: 'quasi-poisson' } as const;
    expect(
      said({ quantity: { ...quantity, interval }, against: 'comparator', verdict: 'diverging below' })[0],
    ).toContain('diverging below; the ratio of its rate fell by 4.0% a year (95% limits -7.0% to -1.0%)');
  });

  it('prints no percentage on a base under 50', () => {
    const few = { firstCount: 49, first: 0.5, last: 0.7, absolute: 0.2, relative: 40 };
    expect(said({ local: few })[0]).toBe(
      'Domestic burglary against Vale, 2021-22 to 2023-24: converging from below; from 0.5 to 0.7 per 1,000 (+0.2) here, from 77.0 to 64.0 per 1,000 (-13.0, -17%) in Vale. Caution, low base: the rate here started lower, so the same percentage is fewer events per 1,000.',
    );
  });

  it('says what is not like for like', () => {
    expect(said({ breaks: [recordingBreak] })[0]).toMatch(/ Sheds are counted apart\.$/);
  });

  it('says nothing without a verdict', () => expect(said({ verdict: null })).toEqual([]));
});
