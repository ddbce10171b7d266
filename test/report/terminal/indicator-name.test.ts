import { expect, it } from 'vitest';
import { indicatorName } from '../../../src/report/terminal/indicator-name.ts';
import { indicator } from '../../support/observations.ts';

const settings = { indicators: [indicator({ id: 'burglary', name: 'Domestic\u0007 burglary' })] };

it('is the name, safe for a terminal', () => {
  expect(indicatorName('burglary', settings)).toBe('Domestic  burglary');
});

it('is the id of an indicator that nobody named', () => {
  expect(indicatorName('arson', settings)).toBe('arson');
});
