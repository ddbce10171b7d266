import type { Assessment } from '../../model/assessment.ts';
import type { Evidence } from '../../model/criterion.ts';
import { originColumns, writeTable } from './columns.ts';

/** What answers which criterion for which candidate: measures and recorded judgements. */
export function evidenceTable({ evidence }: Assessment): string {
  return writeTable(evidence, [
    ['candidate', (one) => one.candidate],
    ['criterion', (one) => one.criterion],
    ['kind', (one) => one.kind],
    ['form', (one) => one.form],
    ['value', (one) => one.value],
    ['z', (one) => one.z],
    ['numerator', (one) => one.numerator],
    ['denominator', (one) => one.denominator],
    ['grade', (one) => one.grade],
    ['cost_basis', (one) => one.costBasis],
    ['measure', (one) => one.measure],
    ['author', (one) => one.author],
    ['reason', (one) => one.reason],
    ['reference', (one) => one.reference],
    ['phrase', (one) => one.phrase ?? null],
    ['against', (one) => one.against ?? null],
    ['years_adverse', (one) => one.yearsAdverse],
    ...originColumns<Evidence>((one) => one.origins),
  ]);
}
