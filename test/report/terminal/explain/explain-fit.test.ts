import { describe, expect, it } from 'vitest';
import type { PlanRegister } from '../../../../src/model/registers/plan-register.ts';
import { fitLines } from '../../../../src/report/terminal/explain/explain-fit.ts';
import { planRegister } from '../../../support/plan-register.ts';

const candidate = { id: 'alcohol', name: 'Alcohol related crime', indicator: null };
// Plan 2008-11 of South Worcestershire, lines 477-515: three strategies name alcohol.
const fit: PlanRegister['fit'] = [
  {
    candidate: 'alcohol',
    strategies: ['Tackling Substance Misuse', 'Reducing the harm', 'Safe. Sensible. Social.'],
  },
];
const plan = planRegister({ fit });

describe('fitLines', () => {
  it('lists the strategies that name a candidate', () => {
    expect(fitLines(candidate, { registers: { plan } })).toEqual([
      'Fit: named by 3 strategies: Tackling Substance Misuse; Reducing the harm; Safe. Sensible. Social.',
    ]);
  });

  it('says what it is about, and the duties that ask for it', () => {
    const reference = 'Crime and Disorder Act 1998, section 17';
    const asked = {
      ...candidate,
      scope: 'not including vehicle interference',
      frameworks: [{ kind: 'statutory-duty', reference }],
    } as const;
    expect(fitLines(asked, { registers: {} })).toEqual([
      'Scope: not including vehicle interference.',
      'Duties and frameworks: Crime and Disorder Act 1998, section 17.',
    ]);
  });

  it('says nothing where nobody names it', () => {
    expect(fitLines({ ...candidate, id: 'fraud' }, { registers: { plan } })).toEqual([]);
  });
});
