import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/model/assessment.ts';
import { unknown } from '../../../../src/model/quantity.ts';
import { explainIndicator, explainMeasure } from '../../../../src/report/terminal/explain/explain-measure.ts';
import {
  assessFixture,
  byarPerThousand,
  levelOf,
  plain,
  widest,
  Z95,
  Z998,
} from '../../../support/sample-assessment.ts';

let assessment: Assessment;
beforeAll(async () => {
  assessment = await assessFixture();
});

const find = (id: string) => assessment.measures.measures.find((one) => one.id === id)!;

describe('explainMeasure', () => {
  it('goes from the rate down to the lines of both files', () => {
    const lines = explainMeasure(find('level/burglary/E99000001/2023-24/rate'), assessment, plain, 80).split(
      '\n',
    );
    expect(lines[1]).toBe('  1.440 per-1000   method crude-rate');
    expect(lines).toContain('  numerator: 144');
    expect(lines).toContain('  denominator: 100,000');
    expect(lines.at(-2)).toMatch(/^ {2}input\/crime\.csv:4 {2}sha256 [0-9a-f]{12}$/);
    expect(lines.at(-1)).toMatch(/^ {2}input\/population\.csv:4 {2}sha256 [0-9a-f]{12}$/);
  });

  it('gives both limits with their level and method', () => {
    const text = explainMeasure(find('level/burglary/E99000001/2023-24/rate'), assessment, plain, 80);
    const limits = (z: number) => {
      const { lower, upper } = byarPerThousand(144, 100_000, z);
      return `limits ${lower.toFixed(3)} to ${upper.toFixed(3)} (byar)\n`;
    };
    expect(text).toContain(`\n  95% ${limits(Z95)}  99.8% ${limits(Z998)}`);
  });

  it('says why there is no number', () => {
    const quantity = unknown('per-1000', 'zero-denominator', 'E99000001 in 2023');
    const text = explainMeasure(levelOf({ quantity }), assessment, plain, 80);
    expect(text).toContain('  no per-1000: the population or base is zero (E99000001 in 2023)');
    expect(text).not.toContain('limits');
  });

  it('marks an estimate', () => {
    expect(explainMeasure(levelOf({ estimated: true }), assessment, plain, 80)).toContain('is an estimate');
  });

  it('keeps long reasons within the screen, and the lines of the files whole', () => {
    const quantity = unknown('per-1000', 'zero-denominator', 'one two three four five six seven eight');
    const lines = explainMeasure(levelOf({ quantity }), assessment, plain, 40).split('\n');
    expect(lines.slice(1, 4)).toEqual([
      '  no per-1000: the population or base',
      '    is zero (one two three four five six',
      '    seven eight)',
    ]);
    const kept = explainMeasure(find('level/burglary/E99000001/2023-24/rate'), assessment, plain, 40);
    expect(kept).toMatch(/\n {2}input\/population\.csv:4 {2}sha256 [0-9a-f]{12}$/);
  });

  it('lets no control character through', () => {
    const evil = levelOf({ id: 'level/\u001b[2J/x', area: '\u009b' });
    expect(explainMeasure(evil, assessment, plain, 80).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('explainIndicator', () => {
  it('says what it is and explains every measure of it', () => {
    const burglary = assessment.settings.indicators.find((one) => one.id === 'burglary')!;
    const text = explainIndicator(burglary, assessment, plain, 80);
    expect(text).toMatch(/^Domestic burglary\nrate, low-is-good, source crime, categories: burglary\n/);
    const own = assessment.measures.measures.filter((one) => one.indicator === 'burglary');
    for (const { id } of own) expect(text).toContain(`\n${id}\n`);
    expect(text).not.toContain('level/all-crime');
  });

  it('gives the caveat, wrapped', () => {
    const indicator = { ...assessment.settings.indicators[0]!, caveat: 'a caveat '.repeat(20).trim() };
    const text = explainIndicator(indicator, assessment, plain, 80);
    expect(text).toContain('caveat: a caveat');
    expect(widest(text)).toBeLessThanOrEqual(80);
  });
});
