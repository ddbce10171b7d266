import { describe, expect, it } from 'vitest';
import { smallCandidateFindings } from '../../../src/findings/candidates/small-candidates.ts';
import type { LevelMeasure } from '../../../src/model/measure.ts';
import { known, unknown } from '../../../src/model/quantity.ts';
import type { RankedPriority } from '../../../src/model/ranking.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { levelMeasure, rateMeasure } from '../../support/measures.ts';
import { period } from '../../support/observations.ts';
import { ranked } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';

const count = (label: string, events: number, changes: Partial<LevelMeasure> = {}) =>
  levelMeasure({
    id: `level/${label}`,
    period: period(label),
    quantity: known(events, 'count', 'sum'),
    ...changes,
  });
const two = [count('2023-24', 14), count('2022-23', 8)];
const found = (measures: readonly LevelMeasure[], changes: Partial<RankedPriority> = {}) =>
  smallCandidateFindings(
    { measures, costCoverage: null },
    [ranked({ tier: 'watching-brief', ...changes })],
    settings(),
  );
const said = (...args: Parameters<typeof found>) => found(...args).map(renderFinding);

// Plan 2014-17, line 201: a considerable increase of what is still few: 8 and then 14.
describe('smallCandidateFindings', () => {
  it('says counts, no percentage, and that it is at most watched', () => {
    expect(said(two)).toEqual([
      'Domestic burglary: 14 in 2023-24, 8 in 2022-23; fewer than 50 in every period, so that it is at most watched.',
    ]);
    expect(found(two)[0]?.measures).toEqual(['level/2023-24', 'level/2022-23']);
  });

  it.each([
    ['49 in a period', 49, 1],
    ['50 in a period', 50, 0],
  ])('%s', (_, events, sentences) =>
    expect(said([count('2023-24', 14), count('2022-23', events)])).toHaveLength(sentences),
  );

  it('counts neither rates nor what is withheld, nor other areas', () => {
    const others = [
      rateMeasure(),
      count('2021-22', 0, { quantity: unknown('count', 'suppressed', '*') }),
      count('2020-21', 900, { area: 'K04000001' }),
    ];
    expect(said([...two, ...others])).toEqual(said(two));
  });

  it.each([
    ['is watched for another reason, unranked', { rank: null }],
    ['is no watching brief', { tier: 'priority' as const }],
  ])('says nothing of what %s', (_, changes) => expect(said(two, changes)).toEqual([]));

  it('says nothing where nobody counts', () => expect(said([])).toEqual([]));
});
