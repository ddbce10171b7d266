import type { AnchorRow, EvidenceForm } from '../model/criterion.ts';

type Row = Readonly<Record<string, string>>;

/** The rows of data/anchors.csv: what is in force of them is for anchors-in-force.ts to say. */
export function anchorsOf(rows: readonly Row[]): readonly AnchorRow[] {
  return rows.map((row) => ({
    when: row['when'] ?? '',
    form: row['form'] as EvidenceForm,
    scale: row['scale'] as AnchorRow['scale'],
    zeroAt: Number(row['zero_at']),
    fullAt: Number(row['full_at']),
    unit: row['unit'] ?? '',
    reason: row['reason'] ?? '',
  }));
}
