import { describe, expect, it } from 'vitest';
import { gapFindings, unrankedFindings } from '../../../src/findings/candidates/gaps.ts';
import { unknown } from '../../../src/model/quantity.ts';
import type { RankedPriority } from '../../../src/model/ranking.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { levelMeasure } from '../../support/measures.ts';
import { indicator, period } from '../../support/observations.ts';
import { ranked } from '../../support/sample-assessment.ts';

describe('gaps', () => {
  it('names the indicator, the reason and the latest figure there is', () => {
    const now = levelMeasure({
      quantity: unknown('count', 'incomplete-period', '3 months of 2023-24 are missing'),
    });
    const latest = levelMeasure({ id: 'level/2', period: period('year to 2023-12') });
    expect(gapFindings(indicator(), [now, latest], 'E99000001', '2023-24').map(renderFinding)).toEqual([
      'Domestic burglary: no figure for 2023-24, part of the period is missing (3 months of 2023-24 are missing); the latest is for year to 2023-12.',
    ]);
  });

  it('is silent about a figure that is there', () => {
    expect(gapFindings(indicator(), [levelMeasure()], 'E99000001', '2023-24')).toEqual([]);
  });

  it('lists candidates that are not ranked', () => {
    const thin: RankedPriority = ranked({
      candidate: { id: 'cyber', name: 'Cybercrime', indicator: null },
      rank: null,
      score: 31,
      coverage: 15,
      reason: 'too-little-evidence',
    });
    expect(unrankedFindings([thin, { ...thin, rank: 1, reason: null }]).map(renderFinding)).toEqual([
      'Cybercrime: not ranked, evidence for 15% of the weight only.',
    ]);
  });
});
