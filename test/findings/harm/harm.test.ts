import { describe, expect, it } from 'vitest';
import { harmFindings } from '../../../src/findings/harm/harm.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { harmMeasure } from '../../support/measures.ts';
import { indicator } from '../../support/observations.ts';

describe('harm in words', () => {
  it('gives both views of the multiplier', () => {
    expect(harmFindings(indicator(), [harmMeasure()]).map(renderFinding)).toEqual([
      'Harm of domestic burglary in 2023-24: £2.4m counting crime that is not recorded, £1.1m for recorded crime alone.',
    ]);
  });

  it('gives one figure where both views are the same', () => {
    const alike = harmMeasure({ withoutMultiplier: 2_412_345.6 });
    expect(harmFindings(indicator(), [alike]).map(renderFinding)).toEqual([
      'Harm of domestic burglary in 2023-24: £2.4m.',
    ]);
  });

  it('says that a lens is in no total', () => {
    expect(harmFindings(indicator({ lens: true }), [harmMeasure()]).map(renderFinding)[0]).toContain(
      'is in no total',
    );
  });
});
