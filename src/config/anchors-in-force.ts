import type { Anchor, AnchorRow } from '../model/criterion.ts';

/** When the anchor of harm is for recorded crime alone, whatever the cost set. */
const RECORDED = 'recorded';

/**
 * One anchor for each form of evidence: the row for the cost set by its id, else the row for recorded crime alone
 * where counts are not multiplied up, else the row without a condition. Harm is in pounds of a cost set: between ends
 * meant for another it would score 0 or 100 far too often.
 */
export function anchorsInForce(
  rows: readonly AnchorRow[],
  costSet: string,
  useMultiplier: boolean,
): readonly Anchor[] {
  const wanted = [costSet, ...(useMultiplier ? [] : [RECORDED]), ''];
  return [...new Set(rows.map(({ form }) => form))].flatMap((form) => {
    const own = rows.filter((row) => row.form === form);
    const found = wanted.flatMap((when) => own.find((row) => row.when === when) ?? [])[0];
    return found ? [withoutCondition(found)] : [];
  });
}

function withoutCondition({ when: _, ...anchor }: AnchorRow): Anchor {
  return anchor;
}
