import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/model/criterion.ts';
import { evidenceLines, figureText } from '../../../src/report/terminal/evidence-lines.ts';
import { evidence } from '../../support/evidence.ts';
import { assessFixture } from '../../support/sample-assessment.ts';

const tiny = await assessFixture();
const textOf = (changes: Partial<Evidence>) => evidenceLines(evidence(changes), tiny, 80).join('\n');

describe('figureText', () => {
  it.each([
    ['gbp-per-1000', 24_123, '£24k per 1,000 residents'],
    ['per-1000', 1.436, '1.44 per 1,000 residents'],
    ['percent-a-year', -3.25, '-3.3% a year (more is worse)'],
    ['ratio', 1.8, '1.80 times the comparator (more is worse)'],
    ['top-share', 42, '42% in the top tenth'],
    ['repeat-share', 29.9, '30% are repeats'],
    ['percent-concerned', 20, '20% call it a problem'],
    ['coded', 62, 'coded 62.0'],
  ] as const)('%s', (form, value, text) => expect(figureText(evidence({ form, value }))).toBe(text));

  it('says what a ratio is to', () => {
    const ratio = { form: 'ratio', value: 1.2 } as const;
    expect(figureText(evidence({ ...ratio, against: 'expected' }))).toContain('times what was expected');
    expect(figureText(evidence({ ...ratio, against: 'target' }))).toContain('times the target');
  });
});

describe('evidenceLines', () => {
  it('says the phrase, the judge, the reason and where it stands', () =>
    expect(textOf({ phrase: 'some increase', reference: 'plan:12' })).toContain(
      '"some increase", judged by Analyst: increased (plan:12)',
    ));

  it('says what a rate was worked out from', () =>
    expect(textOf({ numerator: 144, denominator: 100_000 })).toContain('144 over a population of 100,000'));

  it('ends at the file and line', () => expect(textOf({})).toMatch(/judgements\.csv:2 {2}sha256 \S+$/));
});
