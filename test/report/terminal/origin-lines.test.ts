import { describe, expect, it } from 'vitest';
import { originLines } from '../../../src/report/terminal/origin-lines.ts';
import { balance } from '../../support/sample-assessment.ts';

const origin = { source: 'crime', file: 'input/crime.csv', firstLine: 4, lastLine: 4 };

describe('originLines', () => {
  it.each([
    [origin, '  input/crime.csv:4  sha256 0123456789ab'],
    [{ ...origin, lastLine: 7 }, '  input/crime.csv:4-7  sha256 0123456789ab'],
    [{ ...origin, file: 'other.csv' }, '  other.csv:4  sha256 unknown'],
    [{ ...origin, source: 'other' }, '  input/crime.csv:4  sha256 unknown'],
  ])('%j', (one, line) => {
    expect(originLines([one], [balance()])).toEqual([line]);
  });

  it('keeps the order of several', () => {
    const lines = originLines([{ ...origin, firstLine: 2 }, origin], [balance()]);
    expect(lines.map((line) => line.split(' ')[2])).toEqual(['input/crime.csv:2-4', 'input/crime.csv:4']);
  });
});
