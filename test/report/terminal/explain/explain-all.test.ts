import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/model/assessment.ts';
import { explainCandidate } from '../../../../src/report/terminal/explain/explain-candidate.ts';
import { explainEvidence } from '../../../../src/report/terminal/explain/explain-evidence.ts';
import { hasRealData } from '../../../support/real-data.ts';
import { ROOT } from '../../../support/run-assess.ts';
import { assessFixture, plain, widest } from '../../../support/sample-assessment.ts';

const FIXTURES = join(ROOT, 'fixtures');
const names = readdirSync(FIXTURES).filter((name) =>
  readdirSync(join(FIXTURES, name)).includes('assessment.yaml'),
);
const readsShared = (name: string) =>
  readFileSync(join(FIXTURES, name, 'assessment.yaml'), 'utf8').includes('/shared/');
const LEAF = /^ {2}\S.*:\d+(-\d+)? {2}sha256 [0-9a-f]{12}$/;

/** The column of points, in tenths: the rows, and the total below them. */
function pointsOf(text: string): { readonly parts: readonly number[]; readonly total: number } {
  const table = text.split('\n\n')[1]!.split('\n').slice(1);
  const points = table.flatMap((line) => {
    const found = /^\S.* (\d+\.\d)$/.exec(line);
    return found ? [Math.round(Number(found[1]) * 10)] : [];
  });
  return { parts: points.slice(0, -1), total: points.at(-1)! };
}

it('knows every fixture', () => expect(names.length).toBeGreaterThanOrEqual(4));

describe.each(names)('every candidate of %s', (name) => {
  // The files of some fixtures stand beside the repository on some machines only.
  const isHere = !readsShared(name) || hasRealData('');
  let assessment: Assessment;
  let texts: readonly { readonly text: string; readonly score: number; readonly rank: number | null }[];
  beforeAll(async () => {
    if (!isHere) return;
    assessment = await assessFixture(name);
    texts = assessment.ranking.map((one) => ({ ...one, text: explainCandidate(one, assessment, plain, 80) }));
  }, 60_000);

  it.runIf(isHere)('has points that add up, as printed, to the score of the header', () => {
    for (const { text, score } of texts) {
      const { parts, total } = pointsOf(text);
      expect(parts.length).toBe(8);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(text).toContain(`score ${(total / 10).toFixed(1)}`);
      expect(Math.abs(total / 10 - score)).toBeLessThanOrEqual(0.05 + 1e-9);
    }
  });

  it.runIf(isHere)('says why it is not ranked, when it is not, and its tier', () => {
    for (const { text, rank } of texts) {
      expect(text.includes('not ranked: ')).toBe(rank === null);
      expect(text).toMatch(/^Tier: /m);
    }
  });

  it.runIf(isHere)('stays within 80 columns but for file names, which are never broken', () => {
    for (const { text } of texts) {
      const lines = text.split('\n').filter((line) => !LEAF.test(line));
      expect(widest(lines.join('\n'))).toBeLessThanOrEqual(80);
    }
  });

  it.runIf(isHere)('has a file, a line and a SHA-256 under every piece of evidence, and none unknown', () => {
    for (const item of assessment.evidence) {
      const lines = explainEvidence(item, assessment, plain, 80).split('\n');
      expect([item.id, lines.filter((line) => LEAF.test(line)).length]).not.toEqual([item.id, 0]);
      expect(lines.join('\n')).not.toContain('sha256 unknown');
    }
  });
});
