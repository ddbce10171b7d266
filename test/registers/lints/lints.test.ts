import { describe, expect, it } from 'vitest';
import { keepLints } from '../../../src/registers/lints/lints.ts';
import { changeMeasure, recordingBreak } from '../../support/measures.ts';
import { indicator, observation, population } from '../../support/observations.ts';
import { at, observed, registerInput } from '../../support/registers.ts';
import { settings } from '../../support/settings.ts';

describe('keepLints', () => {
  it('has no doubt where there are no figures, and keeps no register', () =>
    expect(keepLints(registerInput())).toEqual({ registers: {}, issues: [] }));

  it('tells the doubts of every lint, each once', () => {
    const quarters = [100, 210, 290, 400].map((numerator, index) =>
      observation(`2023-24 Q${index + 1}`, { numerator }),
    );
    const year = observation('2022-23', {
      numerator: 100,
      denominator: 99_000,
      published: { value: 3, decimals: 0 },
    });
    const { issues } = keepLints(
      registerInput({
        observations: observed([...quarters, year], { populations: [population(2022, 100_000)] }),
        measures: { measures: [changeMeasure({ breaks: [recordingBreak] })], costCoverage: null },
        settings: settings({
          indicators: [indicator()],
          lists: [{ name: 'List', items: ['NI 15'], statedCount: 2, at }],
        }),
      }),
    );
    expect(issues.map(({ code }) => code).toSorted()).toEqual([
      'cumulative-series',
      'denominator-year',
      'part-whole',
      'series-break',
      'stated-count',
    ]);
  });
});
