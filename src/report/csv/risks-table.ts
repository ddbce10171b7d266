import type { Assessment } from '../../model/assessment.ts';
import { type Risk, riskBand } from '../../model/registers/risk.ts';
import { originColumns } from './columns.ts';
import { type KeptTable, keptTable } from './kept-table.ts';

/** What may go wrong: likelihood times impact before and after it is acted upon. */
export function risksTable({ registers: { risks: register } }: Assessment): KeptTable {
  const scale = register?.scale ?? 0;
  return keptTable('risks', register?.risks, [
    ['ref', ({ reference }) => reference],
    ['risk', ({ risk }) => risk],
    ['likelihood', ({ inherent }) => inherent?.likelihood ?? null],
    ['impact', ({ inherent }) => inherent?.impact ?? null],
    ['score', ({ inherent }) => inherent?.score ?? null],
    ['residual_likelihood', ({ residual }) => residual?.likelihood ?? null],
    ['residual_impact', ({ residual }) => residual?.impact ?? null],
    ['residual_score', ({ residual }) => residual?.score ?? null],
    ['reduction', ({ reduction }) => reduction],
    ['rank', ({ rank }) => rank],
    ['tied', ({ tied }) => tied],
    ['owner', ({ owner }) => owner],
    ['mitigation', ({ mitigation }) => mitigation],
    ...originColumns<Risk>(({ origin }) => [origin]),
    ['band', ({ inherent }) => inherent && riskBand(inherent.score, scale)],
    ['residual_band', ({ residual }) => residual && riskBand(residual.score, scale)],
  ]);
}
