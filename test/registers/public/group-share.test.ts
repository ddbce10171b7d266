import { expect, it } from 'vitest';
import { groupShare } from '../../../src/registers/public/group-share.ts';
import { period } from '../../support/observations.ts';

it('is the percentage with what it is of, and no more', () =>
  expect(
    groupShare({
      indicator: 'elderly',
      name: '65 and over',
      period: period('2007-08'),
      share: { percent: 6, decimals: null, count: 6, base: 100, interval: null, outerInterval: null },
      origins: [],
    }),
  ).toEqual({ indicator: 'elderly', name: '65 and over', percent: 6, count: 6, base: 100 }));
