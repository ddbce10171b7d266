import { describe, expect, it } from 'vitest';
import { movementFindings } from '../../../src/findings/over-time/movements.ts';
import type { ChangeMeasure } from '../../../src/model/measure.ts';
import { renderFinding } from '../../../src/report/render-finding.ts';
import { changeMeasure, recordingBreak } from '../../support/measures.ts';
import { indicator, period } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';

const names = { burglary: 'Domestic burglary', robbery: 'Robbery', arson: 'Arson' };
const about = settings({
  bases: [period('2022-23')],
  indicators: Object.entries(names).map(([id, name]) =>
    indicator({ id, name, crime: true, categories: [id] }),
  ),
});
const change = (id: string, absolute: number, more: Partial<ChangeMeasure> = {}) =>
  changeMeasure({ id: `change/${id}`, indicator: id, absolute, ...more });
const sure: Partial<ChangeMeasure> = { verdict: { words: 'above', significant: true } };
const said = (...changes: readonly ChangeMeasure[]) => movementFindings(changes, about).map(renderFinding);

describe('movementFindings', () => {
  it('lists what increased and what decreased, by name, with what is significant', () => {
    const three = [change('robbery', 5, sure), change('burglary', 24), change('arson', -9, sure)];
    expect(said(...three)).toEqual([
      '2 of 3 crime types increased from 2022-23 to 2023-24: domestic burglary and robbery; significantly so in 1 (robbery) (each tested by itself). 1 decreased: arson; significantly so.',
    ]);
    expect(movementFindings(three, about)[0]?.measures).toEqual([
      'change/robbery',
      'change/burglary',
      'change/arson',
    ]);
  });

  it('names what stayed the same and what has no count to compare', () => {
    expect(said(change('robbery', 0), change('arson', -9))).toEqual([
      'None of 2 crime types increased from 2022-23 to 2023-24 (each tested by itself). 1 decreased: arson; not significantly so. The same in robbery. No count to compare: domestic burglary.',
    ]);
  });

  it('says for how many tests the p-values are adjusted', () => {
    const test = { pValue: 0.01, adjusted: { pValue: 0.02, adjustment: 'holm', tests: 2 } } as const;
    expect(said(change('robbery', 5, { ...sure, test }), change('arson', 7, { test }))[0]).toContain(
      '(p-values adjusted for 2 tests, Holm). None decreased.',
    );
  });

  it('marks a list across a known break', () => {
    expect(said(change('robbery', 5, { breaks: [recordingBreak] }), change('arson', 7))[0]).toContain(
      recordingBreak.change,
    );
  });

  it('is silent of a single type, of another base, period or area, and of what is no crime type', () => {
    expect(said(change('robbery', 5))).toEqual([]);
    const elsewhere = [
      change('robbery', 5, { area: 'E99000002' }),
      change('arson', 5, { base: period('2021-22') }),
      change('burglary', 5, { period: period('2022-23') }),
      change('cars', 5),
    ];
    expect(said(...elsewhere)).toEqual([]);
  });
});
