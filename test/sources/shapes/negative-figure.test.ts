import { expect, it } from 'vitest';
import { negativeFigure } from '../../../src/sources/shapes/negative-figure.ts';
import { missing, value } from '../../support/sources.ts';

it('names the first figure that is negative', () => {
  const figures = {
    numerator: { cell: value(1) },
    denominator: { cell: value(-2) },
    value: { cell: value(-3) },
  };
  expect(negativeFigure(figures)).toMatchObject({ role: 'denominator', message: '-2 is negative' });
});

it('has nothing against nought, or a figure that is not there', () => {
  expect(negativeFigure({ numerator: { cell: value(0) }, value: { cell: missing } })).toBeNull();
});
