import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { Measure } from '../../../src/model/measure.ts';
import { measureDetails } from '../../../src/report/results/measure-details.ts';
import { assessFixture, harmOf, levelOf } from '../../support/sample-assessment.ts';

let assessment: Assessment;
beforeAll(async () => {
  assessment = await assessFixture();
});

const find = (kind: Measure['kind']) =>
  assessment.measures.measures.find((one) => one.kind === kind && one.indicator === 'burglary')!;

describe('measureDetails', () => {
  it('of a level: numerator and denominator', () => {
    expect(measureDetails(levelOf())).toEqual({ numerator: 144, denominator: 100_000 });
  });

  it('of a change: 100 burglaries in 2021-22 became 144', () => {
    const details = { base: '2021-22', before: 100, after: 144, absolute: 44 };
    expect(measureDetails(find('change'))).toMatchObject(details);
  });

  it('of a trend: the periods in order', () => {
    expect(measureDetails(find('trend'))).toMatchObject({ periods: '2021-22; 2022-23; 2023-24' });
  });

  it('of a comparison: 1.44 beside 400 / 500,000 = 0.8 per 1,000', () => {
    const details = measureDetails(find('comparison'));
    expect(details).toMatchObject({ comparator: 'region', comparatorArea: 'E99000002', significant: true });
    expect(details['local']).toBeCloseTo(1.44, 12);
    expect(details['other']).toBeCloseTo(0.8, 12);
  });

  it('of harm: with and without the multiplier', () => {
    const figures = { costClass: 'theft', count: 10, unitCost: 100, multiplier: 3, withoutMultiplier: 1000 };
    expect(measureDetails(harmOf())).toMatchObject({ ...figures, perThousand: 30 });
  });

  it('of a concentration: the highest place flat, so that a table can hold it', () => {
    const { id, indicator, area, period, quantity, evidence, estimated, judgement } = levelOf();
    const base = { id, indicator, area, period, quantity, evidence, estimated, judgement };
    const highest = { code: 'E01', name: 'Central', count: 9 };
    const details = measureDetails({ ...base, kind: 'concentration', places: 20, topPlaces: 2, highest });
    expect(details).toEqual({
      places: 20,
      topPlaces: 2,
      highestCode: 'E01',
      highestName: 'Central',
      highestCount: 9,
    });
  });
});
