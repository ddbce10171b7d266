import { describe, expect, it } from 'vitest';
import { keepDuties } from '../../../src/registers/compliance/duties.ts';
import { compliance } from '../../support/registers.ts';
import { settings } from '../../support/settings.ts';

const areas = ['Worcester', 'Wychavon', 'Malvern Hills'].map((name, at) => ({
  code: `E9${at}`,
  name,
  type: 'local-authority' as const,
  aliases: [],
}));
const districts = areas.map(({ code }) => code);
const held = (...meetings: readonly (readonly [district: number, date: string])[]) =>
  compliance({ districts, meetings: meetings.map(([at, date]) => ({ district: `E9${at}`, date })) });
const kept = (asked = held(), asOf = '2008-03-31') =>
  keepDuties(settings({ compliance: asked, areas, asOf }));

describe('keepDuties', () => {
  it.each([[settings()], [settings({ compliance: compliance() })]])(
    'keeps none where none is spoken of',
    (all) => expect(keepDuties(all)).toEqual({ issues: [] }),
  );

  // Plan 2008-11, lines 463-466: one public meeting a year in each of three districts.
  it('3 districts, 2 meetings: 1 outstanding, told once with its name', () => {
    const { duties, issues } = kept(held([0, '2007-05-10'], [2, '2008-03-31']));
    expect(duties?.outstanding).toBe(1);
    expect(issues).toEqual([
      {
        code: 'meeting-outstanding',
        severity: 'warning',
        source: null,
        file: 'assessment.yaml',
        line: 11,
        column: 3,
        message: 'no public meeting in the year to 2008-03-31 in Wychavon',
        hint: 'Hold one in each district, or add it under meetings in compliance.',
      },
    ]);
  });

  it('two meetings in one district do not stand for two districts', () =>
    expect(kept(held([0, '2007-05-10'], [0, '2007-06-10'])).duties?.outstanding).toBe(2));

  // A year that ends on 31 March began on 1 April.
  it.each([
    ['2008-03-31', '2007-04-01', true],
    ['2008-03-31', '2007-03-31', false],
    ['2008-03-31', '2008-04-01', false],
    ['2008-02-29', '2007-03-01', true],
    ['2008-02-29', '2007-02-28', false],
  ])('the year to %s counts a meeting on %s: %s', (asOf, date, counts) =>
    expect(kept(held([1, date]), asOf).duties?.meetings[1]?.held).toEqual(counts ? [date] : []),
  );

  it('lists meetings by date, and nothing is outstanding once all had one', () => {
    const { duties, issues } = kept(
      held([0, '2008-02-01'], [0, '2007-09-01'], [1, '2007-10-01'], [2, '2007-11-01']),
    );
    expect(duties?.meetings[0]?.held).toEqual(['2007-09-01', '2008-02-01']);
    expect([duties?.outstanding, issues]).toEqual([0, []]);
  });

  it('says in which form the plan is published, or that nobody says', () => {
    expect(kept().duties?.accessible).toBeNull();
    expect(kept(compliance({ accessible: 'large print' })).duties).toEqual({
      accessible: 'large print',
      meetings: [],
      outstanding: 0,
    });
  });
});
