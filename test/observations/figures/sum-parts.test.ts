import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/observations/figures/figure.ts';
import { sumParts } from '../../../src/observations/figures/sum-parts.ts';
import { countFigure } from '../../support/figures.ts';
import { missing, suppressed, value } from '../../support/sources.ts';

const figure = (count: Figure['numerator'], part?: string, source = 'crime') => ({
  ...countFigure({ count, ...(part === undefined ? {} : { part }) }),
  source,
});

const numerators = (figures: readonly Figure[]) => sumParts(figures).map(({ numerator }) => numerator);

describe('sumParts', () => {
  it('adds the parts of one source, negative ones too', () => {
    expect(numerators([figure(value(5), 'a'), figure(value(-2), 'b')])).toEqual([value(3)]);
  });

  it('leaves the sum without a value when a part is withheld or not there', () => {
    expect(numerators([figure(value(5), 'a'), figure(missing, 'b')])).toEqual([missing]);
    expect(numerators([figure(missing, 'a'), figure(suppressed, 'b')])).toEqual([suppressed]);
  });

  it('never adds the parts of two sources, nor figures that are no parts', () => {
    expect(numerators([figure(value(5), 'a'), figure(value(5), 'a', 'other')])).toHaveLength(2);
    expect(numerators([figure(value(5)), figure(value(5))])).toHaveLength(2);
  });
});
