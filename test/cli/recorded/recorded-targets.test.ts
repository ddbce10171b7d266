import { describe, expect, it } from 'vitest';
import { recordedTargets } from '../../../src/cli/recorded/recorded-targets.ts';
import type { ResultsDocument } from '../../../src/report/schemas/results.ts';

const target = (period: string, about: Readonly<Record<string, unknown>> = {}, area = 'E99000001') => ({
  id: `target/${period}`,
  kind: 'target',
  indicator: 'repeat',
  area,
  period,
  about: { of: 'value', actual: 30, status: 'met', ...about },
});
const recorded = (measures: readonly unknown[], kind = 'percent') =>
  recordedTargets({
    measures,
    indicators: [{ id: 'repeat', name: 'Repeat cases', kind }],
    period: '2013-14',
    area: { code: 'E99000001' },
  } as unknown as ResultsDocument);

describe('recordedTargets', () => {
  it('takes the period assessed, whatever stands beside it', () => {
    const measures = [target('2013-14 Q4'), target('2013-14', { actual: 29.9 }), target('2014-15')];
    expect(recorded(measures)).toEqual([
      {
        indicator: 'repeat',
        name: 'Repeat cases',
        kind: 'value',
        period: '2013-14',
        actual: 29.9,
        percent: true,
        status: 'met',
      },
    ]);
  });

  it.each([
    [['2013-14 Q1', '2013-14 Q3', '2013-14 Q2'], '2013-14 Q3'],
    [['year to 2013-12', 'year to 2013-06'], 'year to 2013-12'],
  ])('takes the latest of %j without that period', (periods, latest) => {
    expect(recorded(periods.map((label) => target(label))).map(({ period }) => period)).toEqual([latest]);
  });

  it('keeps kinds apart, and leaves out other areas and measures', () => {
    const measures = [
      target('2013-14'),
      target('2013-14', { of: 'change' }),
      target('2013-14', { of: 'baseline' }, 'E99000002'),
      { ...target('2013-14', { of: 'maintain' }), kind: 'level' },
      { ...target('2013-14'), indicator: 'unlisted' },
    ];
    expect(recorded(measures).map(({ kind }) => kind)).toEqual(['value', 'change']);
  });

  it.each([
    ['count', 'value', false],
    ['count', 'change', true],
    ['percent', 'value', true],
  ])('prints the %s of a target of kind %s as a percentage: %s', (kind, of, percent) => {
    expect(recorded([target('2013-14', { of })], kind)[0]?.percent).toBe(percent);
  });

  it('has no figure and no status where none was recorded', () => {
    const [found] = recorded([target('2013-14', { actual: null, status: 'soon' })]);
    expect([found?.actual, found?.status]).toEqual([null, null]);
  });
});
