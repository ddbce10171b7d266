import { expect, it } from 'vitest';
import { measureId } from '../../../src/measures/series/measure-id.ts';
import { period } from '../../support/observations.ts';

it('is readable, has no spaces and can be typed as an argument', () => {
  expect(measureId('level', 'burglary', 'E06000019', period('2013-14 Q1'), 'count')).toBe(
    'level/burglary/E06000019/2013-14-Q1/count',
  );
});
