import { expect, it } from 'vitest';
import type { LowVolume } from '../../../../src/model/registers/public-view.ts';
import { lowVolumeLine } from '../../../../src/report/terminal/public/low-volume.ts';

// Seed feature S098: robbery is 1% of crime, and 40% are concerned.
const robbery: LowVolume = {
  candidate: 'robbery',
  name: 'Robbery',
  count: 80,
  recorded: 8000,
  countPercent: 1,
  concernPercent: 40,
  base: 1000,
  asked: 'worried',
  flagged: true,
  measures: [],
};

it('sets few crimes beside many who are concerned', () => {
  expect(lowVolumeLine(robbery)).toBe(
    '- Robbery: low volume, high concern: 80 of 8,000 recorded crimes (1.0%), but 40% of those asked call it a problem.',
  );
});

it('prints no percentage of few', () => {
  expect(lowVolumeLine({ ...robbery, count: 1, recorded: 40, base: 30 })).toBe(
    '- Robbery: low volume, high concern: 1 of 40 recorded crimes, but many call it a problem.',
  );
});
