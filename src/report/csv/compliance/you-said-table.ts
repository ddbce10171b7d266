import type { Assessment } from '../../../model/assessment.ts';
import type { SaidAndFound } from '../../../model/registers/compliance.ts';
import { renderFinding } from '../../render-finding.ts';
import { inOneCell, type KeptTable, keptTable } from '../kept-table.ts';

/** What residents spoke of, what was found about it, and the priority that answers it. */
export function youSaidTable({ registers: { compliance }, findings }: Assessment): KeptTable {
  const foundOn = ({ measures }: SaidAndFound) =>
    findings.find((one) => one.measures.some((id) => measures.includes(id)));
  return keptTable('you-said', compliance?.youSaid, [
    ['theme', ({ theme }) => theme],
    ['indicator', ({ indicator }) => indicator],
    [
      'found',
      (one) => {
        const finding = foundOn(one);
        return finding ? renderFinding(finding) : null;
      },
    ],
    ['priority', ({ priority }) => priority.id],
    ['priority_name', ({ priority }) => priority.name],
    ['tier', ({ tier }) => tier],
    ['did', ({ did }) => did],
    ['measures', ({ measures }) => inOneCell(measures)],
  ]);
}
