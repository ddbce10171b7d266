import type { MeasureBase } from './measure-base.ts';
import type { RateContrast } from './rate-contrast.ts';

/** The events, residents and small areas of one class; no population where one of the areas has none. */
export interface ClassFigures {
  readonly places: number;
  readonly count: number;
  readonly population: number | null;
}

/** The rate in urban small areas over that in rural ones; `local` is the urban and `other` the rural rate. */
export interface RuralUrbanMeasure extends MeasureBase, RateContrast {
  readonly kind: 'rural-urban';
  readonly comparator: 'rural';
  readonly urban: ClassFigures;
  readonly rural: ClassFigures;
  /** Local events in no small area that has a class. */
  readonly unclassed: number;
}
