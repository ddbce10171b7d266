import { describe, expect, it } from 'vitest';
import type { Screen } from '../../../src/cli/screen.ts';
import {
  hasExceptions,
  indicatorProfiles,
  profileSection,
} from '../../../src/cli/sections/indicator-profiles.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import type { ResultsDocument } from '../../../src/report/schemas/results.ts';

const rows = [
  { indicator: 'burglary', exception: true },
  { indicator: 'robbery', exception: false },
];
const documentOf = (registers: unknown) => ({ asOf: '2014-03-31', registers }) as unknown as ResultsDocument;
const assessmentOf = (registers: unknown) =>
  ({ registers, settings: { asOf: '2014-03-31' } }) as unknown as Assessment;
const screen = { width: 80, unicode: true } as Screen;

describe('profileSection', () => {
  it('lists what misses its target alone for the exceptions, and everything for the quarter', () => {
    const card = { scorecard: { quarter: '2013-14 Q4', rows } };
    const shown = (profile: (typeof indicatorProfiles)[number]) =>
      profileSection(profile).json(documentOf(card));
    expect(shown('exceptions')).toEqual({
      profile: 'exceptions',
      asOf: '2014-03-31',
      quarter: '2013-14 Q4',
      rows: [rows[0]],
    });
    expect(shown('quarterly').rows).toEqual(rows);
  });

  it.each(indicatorProfiles)('%s is empty where no indicator has a place in a list', (profile) => {
    const section = profileSection(profile);
    expect(section.text(assessmentOf({}), screen)).toBe('');
    expect(section.json(documentOf({}))).toEqual({ profile, asOf: '2014-03-31', rows: [] });
  });
});

describe('hasExceptions', () => {
  it.each([
    [{}, false],
    [{ scorecard: { rows: [] } }, false],
    [{ scorecard: { rows: rows.slice(1) } }, false],
    [{ scorecard: { rows } }, true],
  ])('of %j is %s', (registers, expected) => expect(hasExceptions(assessmentOf(registers))).toBe(expected));
});
