import { describe, expect, it } from 'vitest';
import { surveyFifthsOf } from '../../../src/registers/public/survey-fifths.ts';
import { indicator, observation } from '../../support/observations.ts';
import { at, observed } from '../../support/registers.ts';
import { settings } from '../../support/settings.ts';

const groups = ['q1', 'q2', 'q3', 'q4', 'q5'];
const base = settings({
  indicators: groups.map((id) => indicator({ id, name: `Fifth ${id.slice(1)}`, kind: 'percent' })),
  publicView: { concern: [], fifths: [{ name: 'ASB is an issue', groups, at }], respondents: [] },
});
const surveyed = (percents: readonly (number | null)[]) =>
  surveyFifthsOf(
    observed(
      percents.flatMap((percent, index) =>
        percent === null
          ? []
          : [observation('2023-24', { indicator: groups[index]!, numerator: percent * 2, denominator: 200 })],
      ),
    ),
    base,
  );
const extremes = (...percents: readonly (number | null)[]) => {
  const [one] = surveyed(percents).found;
  return [one?.highest?.name ?? null, one?.lowest?.name ?? null, one?.ratio];
};

// Plan 2014-17, line 197: where deprivation is greatest most people think it an issue. The percentages are made up.
describe('surveyFifthsOf', () => {
  it('names the highest fifth, with how many times the lowest it is', () => {
    expect(extremes(36, 28, 22, 18, 12)).toEqual(['Fifth 1', 'Fifth 5', 3]);
    const { found, issues } = surveyed([36, 28, 22, 18, 12]);
    expect(found[0]).toMatchObject({ name: 'ASB is an issue', period: '2023-24' });
    expect(found[0]?.groups.map((group) => group?.base)).toEqual([200, 200, 200, 200, 200]);
    expect(issues).toEqual([]);
  });

  it.each([
    ['the first named where several are equal', [30, 30, 10, 10, 20], ['Fifth 1', 'Fifth 3', 3]],
    ['none where all are equal', [20, 20, 20, 20, 20], [null, null, null]],
    ['none of one fifth alone', [20, null, null, null, null], [null, null, null]],
    ['none of no fifth', [null, null, null, null, null], [null, null, null]],
    ['no ratio to nought', [20, 10, 0, 10, 10], ['Fifth 1', 'Fifth 3', null]],
  ])('names %s', (_, percents, named) => expect(extremes(...percents)).toEqual(named));

  it('keeps the place of a fifth without a figure, which is no 0, and tells of it', () => {
    const { found, issues } = surveyed([36, null, 22, null, 12]);
    expect(found[0]?.groups.map((group) => group?.percent ?? null)).toEqual([36, null, 22, null, 12]);
    expect(issues).toMatchObject([
      {
        code: 'missing-fifth',
        severity: 'warning',
        line: 9,
        message:
          'ASB is an issue: 2 of 5 fifths have no percentage: the highest and lowest are of the others',
      },
    ]);
  });

  it('is empty where nothing is asked', () =>
    expect(surveyFifthsOf(observed([]), settings())).toEqual({ found: [], issues: [] }));
});
