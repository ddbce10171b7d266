import { describe, expect, it } from 'vitest';
import { ESCALATE_FROM, escalationFindings } from '../../../src/findings/over-time/escalations.ts';
import type { ChangeMeasure } from '../../../src/model/measure.ts';
import { known, unknown } from '../../../src/model/quantity.ts';
import type { Tier } from '../../../src/model/ranking.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { changeMeasure, recordingBreak } from '../../support/measures.ts';
import { period } from '../../support/observations.ts';
import { ranked } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';

const rise = (before: number, after: number, changes: Partial<ChangeMeasure> = {}): ChangeMeasure =>
  changeMeasure({
    before,
    after,
    absolute: after - before,
    quantity: known(((after - before) * 100) / before, 'percent-change', 'x'),
    verdict: { words: 'above', significant: true },
    judgement: 'worsening',
    ...changes,
  });
const base = settings();
const found = (changes: readonly ChangeMeasure[], agreedTier: Tier = 'monitor', bases = base.bases) =>
  escalationFindings(changes, [ranked({ agreedTier })], { ...base, bases });
const said = (...args: Parameters<typeof found>) => found(...args).map(renderFinding);

// Plan 2008-11, line 181: the list of priorities is not closed, and a rise is acted upon. The rule: 20%, and significant.
describe('escalationFindings', () => {
  it('800 to 1,000 is 25% more', () => {
    expect(said([rise(800, 1000)])).toEqual([
      'Domestic burglary (monitor): 1,000 in 2023-24, 25% more than in 2022-23 (800), statistically significant; from 20% on, what is no priority is put before the partnership again.',
    ]);
    expect(found([rise(800, 1000)])[0]?.measures).toEqual(['change/1']);
  });

  it.each([
    [1000, 1200, 1],
    [1000, 1199, 0],
    [1000, 800, 0],
  ])('%d to %d: %d, and the line itself counts', (before, after, count) => {
    expect(ESCALATE_FROM).toBe(20);
    expect(said([rise(before, after)])).toHaveLength(count);
  });

  it('of few it prints counts', () =>
    expect(said([rise(40, 80)])[0]).toContain('80 in 2023-24, 40 more than in 2022-23 (40)'));

  it('says that figures are not like for like', () =>
    expect(said([rise(800, 1000, { breaks: [recordingBreak] })])[0]).toMatch(
      /again\. The counts are not like for like: Sheds are counted apart\.$/,
    ));

  it.each([
    ['that no test finds', { verdict: { words: 'above', significant: false } }],
    ['that is not tested', { verdict: null }],
    ['that is for the better', { judgement: 'improving' as const }],
    ['that nobody judges', { judgement: 'no-judgement' as const }],
    ['of a percentage', { quantity: known(25, 'percentage-points', 'x') }],
    ['from nothing', { quantity: unknown('percent-change', 'zero-baseline', 'x') }],
    ['of another area', { area: 'K04000001' }],
    ['of another indicator', { indicator: 'robbery' }],
    ['since what is no base', { base: period('2020-21') }],
  ])('a rise %s escalates nothing', (_, changes) => expect(said([rise(800, 1000, changes)])).toEqual([]));

  it.each([
    ['priority', 0],
    ['mandated', 0],
    ['contested-slot', 1],
    ['watching-brief', 1],
    ['emerging', 1],
    ['gap', 1],
  ] as const)('what is agreed as %s is put before the partnership: %d', (tier, count) =>
    expect(said([rise(800, 1000)], tier)).toHaveLength(count),
  );

  it('is said once, of the first base that it holds for', () => {
    const bases = [period('2021-22'), period('2022-23')];
    const long = rise(900, 1000, { id: 'change/0', base: period('2021-22') });
    expect(said([long, rise(800, 1000)], 'watching-brief', bases)).toMatchObject([
      expect.stringMatching(/^Domestic burglary \(watching brief\): .* than in 2022-23/),
    ]);
  });
});
