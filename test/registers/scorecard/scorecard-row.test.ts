import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { IndicatorListing } from '../../../src/model/indicator-listing.ts';
import type { TargetMeasure } from '../../../src/model/measures/target-measure.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { rowOf } from '../../../src/registers/scorecard/scorecard-row.ts';
import { indicator, observation, period, series } from '../../support/observations.ts';
import { source } from '../../support/sources.ts';
import { targetMeasure } from '../../support/target-measure.ts';

const sources = [source('indicators', { id: 'crime', partner: 'Vale Police' })];
const row = (
  observations: readonly Observation[],
  listing: IndicatorListing = {},
  targets: readonly TargetMeasure[] = [],
  changes: Partial<Indicator> = {},
) =>
  rowOf(
    series({}, { indicator: indicator({ kind: 'count', listing, ...changes }), observations }),
    targets,
    { sources },
    period('2013-14 Q4'),
  );
const quarters = (...counts: readonly (number | null)[]) =>
  counts.map((numerator, at) =>
    observation(`2013-14 Q${at + 1}`, { numerator, quality: numerator === null ? 'suppressed' : 'complete' }),
  );

// Plan 2014-17, line 294: 2,302 + 2,132 + 1,974 + 1,886 = 8,294.
describe('rowOf', () => {
  it('has the four quarters, their sum, and the change from the first', () => {
    const found = row(quarters(2302, 2132, 1974, 1886));
    expect(found.points.map(({ value }) => value)).toEqual([2302, 2132, 1974, 1886]);
    expect(found).toMatchObject({
      latest: '2013-14 Q4',
      year: { period: 'year to 2014-03', value: 8294 },
      change: { absolute: -416 },
      lastChange: { absolute: -88 },
      source: ['Vale Police'],
      strategicIndicator: 'Domestic burglary',
    });
  });

  it('a withheld quarter is no 0: no sum, and no change from it', () => {
    const found = row(quarters(2302, 2132, 1974, null));
    expect(found.points.at(-1)).toMatchObject({ value: null, reason: 'suppressed' });
    expect(found).toMatchObject({
      latest: '2013-14 Q4',
      year: { value: null },
      change: null,
      lastChange: null,
    });
  });

  it('begins with the first figure of all, and keeps the place of a gap after it', () => {
    const found = row([
      observation('2013-14 Q2', { numerator: 5 }),
      observation('2013-14 Q4', { numerator: 7 }),
    ]);
    expect(found.points.map(({ value }) => value)).toEqual([5, null, 7]);
  });

  it('a measure still to be defined is shown: never scored, never 0, and nothing of it is due', () => {
    const empty = [1, 2, 3, 4].map((at) => observation(`2013-14 Q${at}`, { quality: 'missing' }));
    const found = row(empty, { status: 'not-yet-defined', frequency: 'quarterly' }, [targetMeasure()]);
    expect(found.points.every(({ value }) => value === null)).toBe(true);
    expect(found).toMatchObject({ shownOnly: true, latest: null, target: null, exception: false, due: null });
  });

  it('a control is never held against a target', () =>
    expect(row([], { status: 'control' }, [targetMeasure({ status: 'not-met' })])).toMatchObject({
      shownOnly: true,
      target: null,
      exception: false,
    }));

  it('names those who are asked where no figure came, or whoever the list says', () => {
    expect(row([]).source).toEqual(['Vale Police']);
    expect(row([], { provider: 'Fire service' }).source).toEqual(['Fire service']);
  });

  it.each([
    [quarters(1, 2, 3, 4), 'quarterly', true],
    [quarters(1, 2, 3), 'quarterly', false],
    [quarters(1, 2, 3, null), 'quarterly', true],
    [quarters(1, 2, 3, 4), undefined, false],
  ] as const)('what is due is received: case %#', (observations, frequency, received) =>
    expect(row(observations, frequency ? { frequency } : {}).received).toBe(received),
  );
});

// Plan 2014-17, line 313: 32% or less; the second quarter has 38%.
describe('the target of a row', () => {
  const at = (label: string, status: TargetMeasure['status'], actual = 30) =>
    targetMeasure({ period: period(label), status, actual });
  const chosen = (...targets: readonly TargetMeasure[]) =>
    row(quarters(1, 2, 3, 4), {}, targets).target?.period;

  it('is the latest that could be held against a figure', () => {
    expect(chosen(at('2013-14 Q1', 'met'), at('2013-14 Q2', 'not-met'))).toBe('2013-14 Q2');
    expect(chosen(at('2013-14 Q1', 'met'), at('2013-14 Q2', null))).toBe('2013-14 Q1');
    expect(chosen(at('2013-14 Q1', null))).toBeUndefined();
  });

  it('is that of its own kind of period where a year and its quarter end together', () => {
    expect(chosen(at('2013-14', 'met'), at('2013-14 Q4', 'met'))).toBe('2013-14 Q4');
    expect(chosen(at('2013-14 Q4', 'met'), at('2013-14', 'met'))).toBe('2013-14 Q4');
  });

  it.each([
    ['not-met', true],
    ['met', false],
    ['exceeded', false],
    [null, false],
  ] as const)('that is %s is an exception: %s', (status, exception) =>
    expect(row(quarters(1), {}, [at('2013-14 Q1', status)]).exception).toBe(exception),
  );
});
