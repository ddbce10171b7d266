import { describe, expect, it } from 'vitest';
import { candidateCounts } from '../../../src/measures/themes/candidate-counts.ts';
import type { Measure } from '../../../src/model/measure.ts';
import { known, unknown } from '../../../src/model/quantity.ts';
import { changeMeasure, levelMeasure, rateMeasure } from '../../support/measures.ts';
import { settings } from '../../support/settings.ts';

const about = settings({
  candidates: [
    { id: 'break-ins', name: 'Break-ins', indicator: 'burglary' },
    { id: 'homes', name: 'Homes', indicator: 'burglary' },
    { id: 'trafficking', name: 'Trafficking', indicator: 'trafficking' },
    { id: 'cybercrime', name: 'Cybercrime', indicator: null },
  ],
});
const counted = (value: number, changes = {}) =>
  levelMeasure({ quantity: known(value, 'count', 'sum'), ...changes });
const of = (measures: readonly Measure[]) => Object.fromEntries(candidateCounts({ measures }, about));

describe('candidateCounts', () => {
  it('lists the events of every period that is known, nought among them', () => {
    const counts = [144, 0, 160];
    expect(of(counts.map((count) => counted(count)))).toEqual({ 'break-ins': counts, homes: counts });
  });

  it('leaves out a candidate that nobody counts: missing is not zero', () => {
    const withheld = levelMeasure({
      indicator: 'trafficking',
      quantity: unknown('count', 'suppressed', 'withheld'),
    });
    expect(of([withheld])).toEqual({});
    expect(of([])).toEqual({});
  });

  it('counts events of the partnership alone: no rates, no changes, no other area', () => {
    expect(of([rateMeasure(), changeMeasure(), counted(9, { area: 'E99000002' })])).toEqual({});
    expect(of([rateMeasure(), counted(7, { indicator: 'trafficking' })])).toEqual({ trafficking: [7] });
  });
});
