import { describe, expect, it } from 'vitest';
import { quadrantFindings } from '../../../src/findings/beside-others/quadrants.ts';
import type { ChangeMeasure, ComparisonMeasure } from '../../../src/model/measure.ts';
import { known } from '../../../src/model/quantity.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { changeMeasure, comparisonMeasure, recordingBreak } from '../../support/measures.ts';
import { indicator, period } from '../../support/observations.ts';

const nation = { code: 'K04000001', name: 'England and Wales', type: 'country', aliases: [] } as const;
const comparators = [{ id: 'nation', area: nation, includesLocal: true }] as const;
const surely = (words: string) => ({ words, significant: true });
const rose = (changes: Partial<ChangeMeasure> = {}) =>
  changeMeasure({
    before: 1000,
    after: 1500,
    absolute: 500,
    quantity: known(50, 'percent-change', 'x'),
    verdict: surely('well above'),
    ...changes,
  });
const beside = (words: string, changes: Partial<ComparisonMeasure> = {}) =>
  comparisonMeasure({ comparator: 'nation', local: 1.5, other: 2, verdict: surely(words), ...changes });
const found = (change: ChangeMeasure, comparison: ComparisonMeasure) =>
  quadrantFindings(indicator({ name: 'Violence' }), [change, comparison], { comparators, fewEvents: 50 });
const said = (...args: Parameters<typeof found>) => found(...args).map(renderFinding);

// Plan 2014-17, line 198: what grows faster than anything else, and is still below the national rate. Figures made up.
describe('quadrantFindings', () => {
  it('what rises and lies below rises from low', () => {
    expect(said(rose(), beside('well below'))).toEqual([
      'Violence in 2023-24: rising from low; 50% more than in 2022-23 (1,000), and 1.5 per 1,000 compared to 2.0 per 1,000 in England and Wales, both statistically significant.',
    ]);
    expect(found(rose(), beside('well below'))[0]?.measures).toEqual(['change/1', 'comparison/1']);
  });

  it.each([
    ['slightly below', 'rising from low'],
    ['below', 'rising from low'],
    ['above', 'rising and high'],
    ['well above', 'rising and high'],
  ])('what is %s is %s', (words, quadrant) =>
    expect(said(rose(), beside(words))[0]).toContain(`: ${quadrant};`),
  );

  it('says that figures are not like for like', () =>
    expect(said(rose({ breaks: [recordingBreak] }), beside('below'))[0]).toMatch(
      /significant\. The counts are not like for like: Sheds are counted apart\.$/,
    ));

  it.each([
    ['a rate that is similar', rose(), beside('similar')],
    [
      'a difference that no test finds',
      rose(),
      beside('below', { verdict: { words: 'below', significant: false } }),
    ],
    ['a difference that is not tested', rose(), beside('below', { verdict: null })],
    ['a rise that no test finds', rose({ verdict: { words: 'above', significant: false } }), beside('below')],
    ['a fall', rose({ quantity: known(-50, 'percent-change', 'x') }), beside('below')],
    ['a rise of another period', rose({ period: period('2022-23') }), beside('below')],
    ['a comparator that is not there', rose(), beside('below', { comparator: 'region' })],
  ])('says nothing of %s', (_, change, comparison) => expect(said(change, comparison)).toEqual([]));
});
