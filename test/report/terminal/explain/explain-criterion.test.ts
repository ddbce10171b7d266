import { describe, expect, it } from 'vitest';
import { criteria } from '../../../../src/criteria/index.ts';
import { explainCriterion } from '../../../../src/report/terminal/explain/explain-criterion.ts';
import { assessFixture, plain, widest } from '../../../support/sample-assessment.ts';

const harm = criteria.find(({ meta }) => meta.id === 'harm')!.meta;

describe('explainCriterion', () => {
  it('gives the weight, the anchors of data/anchors.csv and the score of every candidate', async () => {
    const text = explainCriterion(harm, await assessFixture(), plain, 80);
    expect(text).toContain('weight 25 of 100: ');
    expect(text).toContain('gbp-per-1000: 500 scores 0, 1000000 scores 100');
    expect(text).toMatch(/^Domestic burglary +51\.0 +A$/m);
    expect(text).toMatch(/^Violence with injury +67\.3 +A$/m);
  });

  it.each(criteria.map(({ meta }) => meta.id))('%s stays within 80 columns', async (id) => {
    const { meta } = criteria.find((one) => one.meta.id === id)!;
    const text = explainCriterion(meta, await assessFixture('herefordshire-2013-14'), plain, 80);
    expect(widest(text)).toBeLessThanOrEqual(80);
  });

  it('says none where a candidate has no evidence', async () => {
    const influence = criteria.find(({ meta }) => meta.id === 'influence')!.meta;
    expect(explainCriterion(influence, await assessFixture(), plain, 80)).toMatch(
      /^Domestic burglary +none$/m,
    );
  });
});
