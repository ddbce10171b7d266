import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/model/assessment.ts';
import { explainCandidate } from '../../../../src/report/terminal/explain/explain-candidate.ts';
import { assessFixture, plain } from '../../../support/sample-assessment.ts';

describe('explainCandidate', () => {
  let tiny: Assessment;
  let burglary: string;
  beforeAll(async () => {
    tiny = await assessFixture();
    burglary = explainCandidate(tiny.ranking[0]!, tiny, plain, 80);
  });

  it('starts with the place, the score and how much of the weight has evidence', () => {
    expect(burglary.split('\n').slice(0, 2)).toEqual([
      'Domestic burglary',
      'rank 1 of 2   score 56.1   evidence for 80% of the weight',
    ]);
  });

  it('says how far its neighbours are: 56.1 - 46.0', () => {
    expect(burglary).toContain('Nothing is above it.\n10.1 points above Violence with injury.');
  });

  it('prints the figures that can be worked out on paper', () => {
    expect(burglary).toMatch(/^size +1\.44 per 1,000 residents +A +42\.9 +15 +6\.4$/m);
    expect(burglary).toMatch(/^concern +20% call it a problem +C +40\.0 +10 +4\.0$/m);
    expect(burglary).toMatch(/^concentration +no evidence: counts as 25 +10 +2\.5$/m);
    expect(burglary).toContain('  144 over a population of 100,000');
  });

  it('ends every piece of evidence with file, line and the start of the SHA-256', () => {
    const evidence = burglary
      .split('\n')
      .slice(burglary.split('\n').findIndex((line) => line.startsWith('harm: ')));
    const heads = evidence.filter((line) => !line.startsWith(' '));
    expect(heads.map((line) => line.split(':')[0])).toEqual([
      'harm',
      'size',
      'trend',
      'comparison',
      'concern',
    ]);
    for (const [at, line] of evidence.entries())
      if (at > 0 && !line.startsWith(' '))
        expect(evidence[at - 1]).toMatch(/^ {2}input\/[a-z]+\.csv:\d+(-\d+)? {2}sha256 [0-9a-f]{12}$/);
    expect(evidence.at(-1)).toMatch(/^ {2}input\/judgements\.csv:2 {2}sha256 [0-9a-f]{12}$/);
  });

  it('names who judged, why and where', () => {
    expect(burglary.replace(/\n */g, ' ')).toContain(
      "judged by Survey officer: 20% of 500 residents called it a problem (residents' survey 2023)",
    );
  });
});
