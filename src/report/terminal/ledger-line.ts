import type { Assessment } from '../../model/assessment.ts';
import { formatNumber } from '../format-number.ts';

/** The ledger in one sentence: of all recorded crime, how much is at home with candidates. */
export function ledgerLine({ measures: { ledger } }: Pick<Assessment, 'measures'>): string {
  if (!ledger || ledger.count === null) return 'Ledger: no recorded crime is counted (assess show ledger).';
  const { lines, count, inNoClass } = ledger;
  const placed = lines.filter(({ candidate }) => candidate !== null);
  const own = placed.reduce((sum, line) => sum + (line.count ?? 0), 0);
  const free = lines.find(({ candidate }) => candidate === null)?.count ?? 0;
  const rest = inNoClass === null ? '' : `, ${formatNumber(inNoClass)} in no class`;
  return `Ledger: ${formatNumber(count)} recorded crimes = ${formatNumber(own)} at home with ${placed.length} ${placed.length === 1 ? 'candidate' : 'candidates'} + ${formatNumber(free)} with none${rest === '' ? '' : ` + ${formatNumber(inNoClass ?? 0)} in no class`} (assess show ledger).`;
}
