import type { Anchor, EvidenceForm } from '../model/criterion.ts';

const FULL = 100;

/**
 * Where a figure stands between two fixed anchors, 0 to 100: straight, or in logarithms so that equal ratios count
 * equally. The anchors are fixed, so a score never depends on which other candidates are listed. A figure at or
 * below zero on a log scale scores 0.
 */
export function valueBetween(value: number, anchor: Anchor): number {
  const { zeroAt, fullAt, scale } = anchor;
  if (scale === 'log' && value <= 0) return 0;
  const share =
    scale === 'log'
      ? Math.log(value / zeroAt) / Math.log(fullAt / zeroAt)
      : (value - zeroAt) / (fullAt - zeroAt);
  return Math.min(FULL, Math.max(0, share * FULL));
}

export function anchorFor(form: EvidenceForm, anchors: readonly Anchor[]): Anchor {
  const anchor = anchors.find((one) => one.form === form);
  if (!anchor) throw new Error(`no anchor for evidence of the form ${form}`);
  return anchor;
}
