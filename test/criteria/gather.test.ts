import { describe, expect, it } from 'vitest';
import { gatherEvidence, scoreCandidates } from '../../src/criteria/gather.ts';
import { evidence, judgement } from '../support/evidence.ts';
import { trendMeasure } from '../support/measures.ts';
import { settings } from '../support/settings.ts';

describe('gatherEvidence', () => {
  it('lets data answer before a judgement, and says which judgement is set aside', () => {
    const measures = { measures: [trendMeasure()], costCoverage: null };
    const gathered = gatherEvidence(measures, [judgement()], [], settings());
    expect(gathered.evidence.map((one) => one.kind)).toEqual(['measure']);
    expect(gathered.issues).toMatchObject([{ code: 'judgement-not-used', severity: 'note', line: 2 }]);
  });

  it('uses a judgement where there are no data', () => {
    const gathered = gatherEvidence({ measures: [], costCoverage: null }, [judgement()], [], settings());
    expect(gathered.evidence.map((one) => one.kind)).toEqual(['judgement']);
    expect(gathered.rejected).toEqual([]);
  });

  it('hands on the place of a judgement that answers nothing', () => {
    const wrong = judgement({ grade: 'Z' });
    expect(gatherEvidence({ measures: [], costCoverage: null }, [wrong], [], settings()).rejected).toEqual([
      wrong.origin,
    ]);
  });
});

describe('scoreCandidates', () => {
  it('asks every candidate all eight questions', () => {
    const scores = scoreCandidates([], settings());
    expect(scores).toHaveLength(8);
    expect(scores.every((one) => one.status === 'missing')).toBe(true);
  });

  it('averages several figures of one criterion and keeps the worse grade', () => {
    // Half of events in the top tenth scores 80; 30% repeats scores 60: mean 70.
    const share = evidence({ id: 'a', criterion: 'concentration', form: 'top-share', value: 50, grade: 'A' });
    const repeats = evidence({
      id: 'b',
      criterion: 'concentration',
      form: 'repeat-share',
      value: 30,
      grade: 'C',
    });
    const scores = scoreCandidates([share, repeats], settings());
    expect(scores.find((one) => one.criterion === 'concentration')).toEqual({
      status: 'scored',
      candidate: 'burglary',
      criterion: 'concentration',
      score: 70,
      grade: 'C',
      evidence: ['a', 'b'],
    });
  });
});
