import { describe, expect, it } from 'vitest';
import { explainEvidence } from '../../../../src/report/terminal/explain/explain-evidence.ts';
import { assessFixture, plain, widest } from '../../../support/sample-assessment.ts';

const tiny = await assessFixture();
const textOf = (id: string) => {
  const item = tiny.evidence.find((one) => one.id === id);
  if (!item) throw new Error(`no evidence ${id}`);
  return explainEvidence(item, tiny, plain, 80);
};

describe('explainEvidence', () => {
  // 1.44 / 0.8 = 1.8; log2(1.8) = 0.848, so 50 x 1.848 = 92.4; z = 8.8 keeps 98.7% of the 42.4 above 50: 91.9.
  it('says figure, score, points, anchors, how sure it is, and where the rest is', () => {
    const text = textOf('burglary/comparison/ratio');
    expect(text).toMatch(
      /^burglary\/comparison\/ratio\n {2}1\.80 times the comparator \(more is worse\), grade A\n/,
    );
    expect(text).toMatch(
      /comparison of Domestic burglary: scores 91\.9, and adds 13\.8 of its \d+\.\d points/,
    );
    expect(text).toContain('0.5 scores 0 and 2 scores 100 (');
    expect(text.replace(/\n */g, ' ')).toContain(
      '8.8 standard errors from no difference: drawn towards 50, 99% of the distance is kept',
    );
    expect(text).toMatch(/^ {2}input\/crime\.csv:4-8 {2}sha256 [0-9a-f]{12}$/m);
    expect(text).toContain('More: assess explain comparison/burglary/E99000001/2023-24/region');
  });

  it('names the judge of a judgement, and no measure', () => {
    const text = textOf('burglary/concern/percent-concerned');
    expect(text).toContain('judged by Survey officer');
    expect(text).not.toContain('assess explain');
  });

  it('stays within 80 columns', () => {
    for (const { id } of tiny.evidence) expect(widest(textOf(id))).toBeLessThanOrEqual(80);
  });
});
