import { fail, type Outcome } from '../outcome.ts';
import { extremesOf, presentValues, type Rescaled, rescale } from './present-values.ts';

export type MinMaxScaleInput = {
  readonly values: Rescaled;
  /** The top of the new scale: 1 or 100. Its bottom is 0. */
  readonly top: number;
  /** Which end of the values takes the top. */
  readonly topFor: 'largest' | 'smallest';
};

/**
 * Min-max scale: the smallest value at one end, the largest at the other, the rest between them in proportion.
 * Formula: top (v - min) / (max - min), or top (max - v) / (max - min) when the smallest takes the top.
 * Variant: the ends are those of the list itself, so one candidate more can move every other; scores of the
 * ranking use fixed anchors instead. Arguments: values in one unit, null where there is none; top > 0; which
 * end takes it. Result: 0 to top, null kept.
 * Fails: not-finite, denominator-not-positive (top), too-few-points, constant-series, beyond-precision.
 * Source: OECD & JRC (2008), Handbook on Constructing Composite Indicators, section 5.
 * @example
 * const scaled = minMaxScale({ values: [6, 4, 2, 11], top: 100, topFor: 'largest' });
 * scaled.ok && scaled.value[0] // => 44.4444444444444
 */
export function minMaxScale({ values, top, topFor }: MinMaxScaleInput): Outcome<Rescaled> {
  if (!Number.isFinite(top)) return fail('not-finite');
  if (top <= 0) return fail('denominator-not-positive');
  const present = presentValues(values);
  if (!present.ok) return fail(present.reason);
  const { smallest, largest } = extremesOf(present.value);
  if (smallest === largest) return fail('constant-series');
  const range = largest - smallest;
  if (!Number.isFinite(range)) return fail('beyond-precision');
  const distance = (value: number): number => (topFor === 'largest' ? value - smallest : largest - value);
  return rescale(values, (value) => (distance(value) / range) * top);
}
