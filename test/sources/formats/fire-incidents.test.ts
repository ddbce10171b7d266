import { describe, expect, it } from 'vitest';
import { countsOf, readText } from '../../support/read-format.ts';

const HEADER = 'FRS_TERRITORY,LSOA_CODE,LSOA_DESCRIPTION,FINANCIAL_YEAR,INCIDENT_TYPE';
const read = (...rows: readonly string[]) => readText('fire-incidents', [HEADER, ...rows, ''].join('\n'));

describe('fireIncidents', () => {
  it('counts by small area, type and financial year, also where the year looks like a month', async () => {
    const row = 'Hereford & Worcester,E01014001,Herefordshire 001A,2010/11,Primary fire - dwelling';
    const { records, issues } = await read(
      row,
      row,
      row.replace('Primary fire - dwelling', 'Secondary fire'),
    );
    expect(issues).toEqual([]);
    expect(records.events).toMatchObject([
      {
        area: 'E01014001',
        category: 'primary-fire-dwelling',
        groups: ['all-incidents', 'primary-fires', 'all-fires'],
        period: { kind: 'financial-year', label: '2010-11' },
        count: 2,
      },
      { category: 'secondary-fire', groups: ['all-incidents', 'secondary-fires', 'all-fires'], count: 1 },
    ]);
  });

  it.each([
    ['Fire false alarm - malicious', ['all-incidents', 'false-alarms']],
    ['Non-fire incident - flooding', ['all-incidents', 'non-fire-incidents']],
    ['Something new', ['all-incidents']],
  ])('does not take "%s" for a fire', async (type, groups) => {
    const { records } = await read(`H,E01014001,X,2018/19,${type}`);
    expect(records.events).toMatchObject([{ groups }]);
  });

  it('keeps a code that stands as the description, and names the line of a year that is none', async () => {
    const found = await read('H,,E01014001,2018/19,Chimney fire', 'H,E01014001,X,2018/20,Chimney fire');
    expect(found.records.events).toMatchObject([{ area: '', areaName: 'E01014001' }]);
    expect(countsOf(found)).toEqual([2, 1, 1, 0]);
    expect(found.issues).toMatchObject([{ code: 'type-error', line: 3 }]);
  });
});
