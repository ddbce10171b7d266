import { describe, expect, it } from 'vitest';
import type { BeforeAfter, PlaceRegister, TopAreas } from '../../../src/model/registers/place-view.ts';
import { placeTables } from '../../../src/report/terminal/place-tables.ts';
import { plain, widest } from '../../support/sample-assessment.ts';
import { settings } from '../../support/settings.ts';

const textOf = (places: Partial<PlaceRegister>, width = 80) => {
  const register = { topAreas: [], beforeAfter: [], fortnights: [], ...places };
  return placeTables({ registers: { places: register }, settings: settings(), findings: [] }, plain, width);
};
const flat = (places: Partial<PlaceRegister>) => textOf(places).replace(/\n +/g, ' ');

const top = (name: string, areaName: string) => ({
  indicator: name,
  name,
  area: areaName,
  areaName,
  value: 1,
  unit: 'per-1000',
  evidence: [],
});
const localities: TopAreas = {
  name: 'Localities',
  leads: 'E05000001',
  leader: 'Hereford City',
  tops: [top('Criminal damage', 'Hereford City'), top('Burglary other', 'Golden Valley')],
  exceptions: [top('Burglary other', 'Golden Valley')],
  lacking: [],
};
// Plan 001:41, complaints about a car park fell to virtually zero: 40 -> 1 is -97.5%, of a base under 50.
const carPark: BeforeAfter = {
  name: 'Car park',
  indicator: 'burglary',
  area: 'E05000001',
  before: { period: '2012-13', count: 40 },
  after: { period: '2013-14', count: 1 },
  change: -39,
  percent: -97.5,
  limits: { lower: -99.9, upper: -85.4 },
  smallNumbers: true,
  evidence: [],
};
const bin = (from: string, to: string, count: number, over = true) => ({ from, to, count, over });
const fortnights = {
  indicator: 'burglary',
  name: 'Domestic burglary',
  bins: [bin('2013-04-01', '2013-04-14', 7), bin('2013-04-15', '2013-04-28', 0, false)],
  before: 3,
  undated: 1200,
  evidence: [],
};

describe('placeTables', () => {
  // Plan 2014-17:191, the sentence itself.
  it('says where the rate is highest, and for what it is not', () => {
    expect(flat({ topAreas: [localities] })).toBe(
      '- Localities: highest in Hereford City for all types except burglary other (Golden Valley). Not tested.',
    );
  });

  it('says nothing where no area leads', () => {
    expect(textOf({ topAreas: [{ ...localities, leader: null }] })).toBe('');
  });

  it('prints counts before and after, and no percentage of few', () => {
    expect(flat({ beforeAfter: [carPark] })).toContain(
      '40 in 2012-13 and 1 in 2013-14, 39 fewer; small numbers: too few before for a percentage.',
    );
  });

  it('prints a percentage of many with its limits', () => {
    const limits = { lower: -30, upper: -8.4 };
    const many = { ...carPark, before: { period: '2012-13', count: 400 }, percent: -20, limits };
    expect(flat({ beforeAfter: [{ ...many, smallNumbers: false }] })).toContain(
      '(-20.0%, 95% limits -30% to -8%)',
    );
  });

  it('lists fortnights, which of them is not over, and what is in none', () => {
    const text = textOf({ fortnights: [fortnights] });
    expect(text).toMatch(/^2013-04-01 to 2013-04-14 +7$/m);
    expect(text).toMatch(/^2013-04-15 to 2013-04-28 +0 +not over$/m);
    expect(text).toContain('3 events before the first; 1,200 events without a day.');
  });

  it.each([60, 80, 120])('fits %i columns', (width) => {
    const all = { topAreas: [localities], beforeAfter: [carPark], fortnights: [fortnights] };
    expect(widest(textOf(all, width))).toBeLessThanOrEqual(width);
  });
});
