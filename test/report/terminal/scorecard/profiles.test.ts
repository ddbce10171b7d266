import { describe, expect, it } from 'vitest';
import type { Scorecard, ScorecardRow } from '../../../../src/model/registers/scorecard.ts';
import { exceptionsProfile, quarterlyProfile } from '../../../../src/report/terminal/scorecard/profiles.ts';
import { point, row } from '../../../support/scorecard-row.ts';

const page = { width: 80, unicode: true, fewEvents: 50 };
const card = (...rows: readonly ScorecardRow[]): Scorecard => ({
  quarter: '2013-14 Q2',
  rows,
  added: [],
  retired: [],
});
// Plan 2014-17:313: 38% in the second quarter of 2013-14, against 32%.
const target = {
  of: 'value',
  period: '2013-14 Q2',
  target: 32,
  actual: 38,
  decimals: 0,
  base: 58,
  status: 'not-met',
};
const missed = row({
  name: 'Repeat MARAC cases',
  kind: 'percent',
  unit: 'percent',
  points: [point({ period: '2013-14 Q2', value: 38, decimals: 0, base: 58 })],
  latest: '2013-14 Q2',
  target,
  exception: true,
});
const met = { ...missed, name: 'Met', exception: false };

describe('exceptionsProfile', () => {
  it('has what misses its target alone', () => {
    const text = exceptionsProfile(card(missed, met, row()), '2013-09-30', page);
    expect(text).toContain('1 exception as at 2013-09-30, of 2 indicators with a target');
    expect(text).toContain('target: 38% against 32% in 2013-14 Q2: not met');
    expect(text).not.toMatch(/- Met|- Robbery/);
  });

  it.each([
    [[met], 'the only indicator with a target that a figure can be held against meets it.'],
    [[met, met], 'both indicators with a target that a figure can be held against meet it.'],
    [[met, met, met], 'all 3 indicators with a target that a figure can be held against meet it.'],
    [[row(), { ...met, shownOnly: true }], 'no indicator has a target that a figure can be held against.'],
  ])('says what was checked where nothing misses its target', (rows, words) => {
    const text = exceptionsProfile(card(...rows), '2013-09-30', page).replace(/\n/g, ' ');
    expect(text).toContain(`No exceptions as at 2013-09-30: ${words}`);
  });
});

describe('quarterlyProfile', () => {
  it('has every row, counted with its groups', () => {
    const text = quarterlyProfile(card({ ...missed, group: 'Abuse' }, row()), '2013-09-30', page);
    expect(text).toMatch(/^2 indicators in 1 priority group, as at 2013-09-30\n/);
    expect(text).toMatch(/- Repeat MARAC cases\n[\s\S]*- Robbery\n/);
  });

  it('has no empty line at its end', () => {
    expect(quarterlyProfile(card(row()), '2013-09-30', page)).not.toMatch(/\n$/);
  });
});
