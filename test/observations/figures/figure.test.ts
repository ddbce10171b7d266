import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/model/area.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { figureOf, partOf } from '../../../src/observations/figures/figure.ts';
import { countFigure, indicatorRecord, northvale, publishedFigure } from '../../support/figures.ts';
import { countRecord, missing, suppressed, value } from '../../support/sources.ts';

describe('figureOf', () => {
  it('keeps what the record says and where it was read', () => {
    const record = countRecord({ area: 'E99000001', areaName: 'North Vale', line: 7 });
    expect(figureOf(record, indexAreas([northvale], []), record.count, missing, suppressed)).toEqual({
      source: 'crime',
      category: 'burglary',
      area: northvale,
      areaCode: 'E99000001',
      areaName: 'North Vale',
      record,
      numerator: value(100),
      denominator: missing,
      value: suppressed,
      origin: { source: 'crime', file: 'crime.csv', firstLine: 7, lastLine: 7 },
    });
  });

  it.each([
    ['its code', { area: 'E99000001' }, 'E99000001'],
    ['its code, whatever the name beside it', { area: 'E99000001', areaName: 'Southvale' }, 'E99000001'],
    ['its name, where there is no code', { area: '', areaName: 'NORTHVALE' }, 'E99000001'],
    ['nothing, where the code is of another place', { area: 'E99000009', areaName: 'Northvale' }, undefined],
    ['nothing, where the name is of another place', { area: '', areaName: 'Southvale' }, undefined],
  ])('is about the area known by %s', (_, changes, code) => {
    expect(countFigure(changes).area?.code).toBe(code);
    expect(publishedFigure(changes).area?.code).toBe(code);
  });
});

// Wiltshire is a partnership, a county and a police force: a table of forces means the force.
describe('a name that several kinds of area have', () => {
  const kinds = ['csp', 'police-force'] as const;
  const wiltshire = (type: Area['type']): Area => ({ code: 'E1', name: 'Wiltshire', type, aliases: [] });

  it.each([
    ['police-force', ['police-force'], true],
    ['csp', ['police-force'], false],
    ['csp', kinds, true],
    ['csp', [], false],
    ['csp', undefined, true],
  ] as const)('stands for a %s where the sender lists %j: %s', (type, areaTypes, matches) => {
    const index = indexAreas([wiltshire(type)], []);
    const named = { area: '', areaName: 'Wiltshire', ...(areaTypes ? { areaTypes } : {}) };
    for (const record of [countRecord(named), indicatorRecord(named)])
      expect(figureOf(record, index, missing, missing, missing).area !== null).toBe(matches);
  });
});

describe('partOf', () => {
  it.each([
    ['the part of a count', countFigure({ part: 'Q1' }), 'Q1'],
    ['nothing for a count that stands alone', countFigure(), undefined],
    ['nothing for a published figure', publishedFigure(), undefined],
  ])('is %s', (_, figure, part) => expect(partOf(figure)).toBe(part));
});
