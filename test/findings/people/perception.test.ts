import { describe, expect, it } from 'vitest';
import { perceptionFindings } from '../../../src/findings/people/perception.ts';
import type { ConcernMeasure } from '../../../src/model/measures/concern-measure.ts';
import type { GapMeasure } from '../../../src/model/measures/gap-measure.ts';
import type { Share } from '../../../src/model/measures/share.ts';
import { known, unknown } from '../../../src/model/quantity.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { indicator, period } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const indicators = [
  indicator({ id: 'worried', name: 'Worried about crime' }),
  indicator({ id: 'victim', name: 'Victim of crime' }),
];
const said = (...measures: Parameters<typeof perceptionFindings>[0]) =>
  perceptionFindings(measures, settings({ indicators })).map(renderFinding);

const share = (percent: number, base = 2952): Share => ({
  percent,
  decimals: 0,
  count: (percent * base) / 100,
  base,
  interval: null,
  outerInterval: null,
});
const shared = { area: 'E99000001', period: period('2007'), evidence: [], estimated: false, judgement: null };
const gap: GapMeasure = {
  ...shared,
  kind: 'gap',
  id: 'gap/1',
  indicator: 'worried',
  against: 'victim',
  gap: 'fear',
  name: 'Fear and experience',
  of: share(56),
  other: share(17),
  ratio: 56 / 17,
  noLimits: 'same-people',
  quantity: known(39, 'percentage-points', 'percentage-gap'),
};
const concern = (id: string, rank: number, of: Share): ConcernMeasure => ({
  ...shared,
  kind: 'concern',
  id: `concern/${id}`,
  indicator: id,
  quantity: known(of.percent, 'percent', 'as-published'),
  share: of,
  rank,
  of: 2,
});

describe('perceptionFindings', () => {
  it('says both percentages, how far they are apart, and that nothing is tested', () => {
    // Plan 2008-11, line 243: 56% and 17%; cases/05: 39 points, 3.29 times.
    expect(said(gap)).toEqual([
      'Fear and experience in 2007: 56% (worried about crime) against 17% (victim of crime), 39 percentage points apart and 3.3 times as many; not tested, since the same people were asked both.',
    ]);
  });

  it.each([
    [36.7, 41.2, 'the difference is statistically significant'],
    [-0.4, 2.1, 'the difference is not statistically significant'],
  ])('says what a test of limits %d to %d shows', (lower, upper, words) => {
    const interval = { lower, upper, level: 0.95, method: 'newcombe-score' } as const;
    const quantity = known(39, 'percentage-points', 'proportion-difference', interval);
    expect(said({ ...gap, quantity, noLimits: null })[0]).toContain(words);
  });

  it('prints counts where few were asked', () => {
    expect(said({ ...gap, of: share(50, 40), other: share(25, 40) })).toEqual([
      'Fear and experience in 2007: 20 of 40 (worried about crime) against 10 of 40 (victim of crime); too few were asked for percentages.',
    ]);
  });

  it('says nothing without figures, and no ratio to nobody', () => {
    expect(said({ ...gap, of: null, quantity: unknown('percentage-points', 'missing', '') })).toEqual([]);
    expect(said({ ...gap, ratio: null })[0]).toContain('39 percentage points apart; not tested');
  });

  it('puts concerns in order', () => {
    expect(said(concern('victim', 2, share(17)), concern('worried', 1, share(56)))).toEqual([
      'Concerns in 2007, from most to least: worried about crime 56%; victim of crime 17%. The order is not tested.',
    ]);
  });
});
