import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.ts';
import { explainCandidate } from '../../../src/report/terminal/explain-candidate.ts';
import { assessFixture, plain, widest } from '../../support/sample-assessment.ts';

/** The column of points, in tenths: the rows, and the total below them. */
function pointsOf(text: string): { readonly parts: readonly number[]; readonly total: number } {
  const table = text.split('\n\n')[1]!.split('\n').slice(1);
  const points = table.flatMap((line) => {
    const found = /^\S.* (\d+\.\d)$/.exec(line);
    return found ? [Math.round(Number(found[1]) * 10)] : [];
  });
  return { parts: points.slice(0, -1), total: points.at(-1)! };
}

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
      'rank 1 of 2   score 58.4   evidence for 80% of the weight',
    ]);
  });

  it('says how far its neighbours are: 58.4 - 50.0', () => {
    expect(burglary).toContain('Nothing is above it.\n8.4 points above Violence with injury.');
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

describe.each(['tiny', 'herefordshire-2013-14'])('every candidate of %s', (name) => {
  let texts: readonly { readonly text: string; readonly score: number; readonly rank: number | null }[];
  beforeAll(async () => {
    const assessment = await assessFixture(name);
    texts = assessment.ranking.map((one) => ({
      ...one,
      text: explainCandidate(one, assessment, plain, 80),
    }));
  });

  it('has points that add up, as printed, to the total as printed, which is the score of the header', () => {
    for (const { text, score } of texts) {
      const { parts, total } = pointsOf(text);
      expect(parts.length).toBe(8);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(text).toContain(`score ${(total / 10).toFixed(1)}`);
      expect(Math.abs(total / 10 - score)).toBeLessThanOrEqual(0.05 + 1e-9);
    }
  });

  it('stays within 80 columns', () => {
    for (const { text } of texts) expect(widest(text)).toBeLessThanOrEqual(80);
  });

  it('says why it is not ranked, when it is not', () => {
    for (const { text, rank } of texts) expect(text.includes('not ranked: ')).toBe(rank === null);
  });
});
