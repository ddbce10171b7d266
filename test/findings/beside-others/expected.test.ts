import { describe, expect, it } from 'vitest';
import { expectedFindings } from '../../../src/findings/beside-others/expected.ts';
import type { ExpectedMeasure } from '../../../src/model/measures/expected-measure.ts';
import { known } from '../../../src/model/quantity.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { indicator, period } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const again = indicator({ name: 'People who re-offend' });
const run = (significant: readonly boolean[]) =>
  significant.map((found, at) => ({
    period: period(['2011-12', '2012-13', '2013-14'][at]!),
    observed: 60,
    expected: 50,
    cohort: 500,
    significant: found,
  }));
const measure = (changes: Partial<ExpectedMeasure> = {}): ExpectedMeasure => ({
  kind: 'expected',
  id: 'expected/1',
  indicator: 'burglary',
  area: 'E99000001',
  period: period('2013-14'),
  quantity: known(1.2, 'ratio', 'observed-over-expected'),
  evidence: [{ source: 'probation', file: 'p.csv', firstLine: 2, lastLine: 2 }],
  estimated: false,
  judgement: 'similar',
  run: run([false, false, false]),
  consistently: 'higher',
  verdict: { words: 'above', significant: false },
  z: 1.49,
  adverse: 1.2,
  ...changes,
});
const said = (one: ExpectedMeasure) => expectedFindings(again, [one], settings()).map(renderFinding)[0];

describe('expectedFindings', () => {
  // Herefordshire plan 2014-17, line 199: "consistently higher than would be expected ... not statistically significant".
  it('says "consistently" of a run on one side, with what its tests show', () => {
    expect(said(measure())).toBe(
      'People who re-offend: 60 in 2013-14 against 50 expected; consistently higher than expected (in all 3 periods from 2011-12 to 2013-14), although not statistically significant in any of them.',
    );
  });

  it.each([
    [[false, true, true], 'and statistically significant in 2012-13 and 2013-14.'],
    [[true, true, true], 'and statistically significant in each of them.'],
  ])('names the periods that are significant: %j', (significant, words) => {
    expect(said(measure({ run: run(significant) }))).toContain(words);
  });

  it.each([
    [1.2, 'above', false, 'above what was expected, although not statistically significant.'],
    [1.01, 'similar', false, 'similar to what was expected.'],
    [1.5, 'well above', true, 'higher than expected, and statistically significant.'],
    [0.5, 'well below', true, 'lower than expected, and statistically significant.'],
  ])('keeps "higher" and "lower" for what a test finds: %d', (ratio, words, significant, ending) => {
    const quantity = known(ratio, 'ratio', 'observed-over-expected');
    const one = measure({ consistently: null, quantity, verdict: { words, significant } });
    expect(said(one)).toMatch(new RegExp(`expected; ${ending.replaceAll('.', '\\.')}$`));
  });

  it('says nothing without a test', () => {
    expect(said(measure({ verdict: null }))).toBeUndefined();
    expect(said(measure({ run: [] }))).toBeUndefined();
  });
});
