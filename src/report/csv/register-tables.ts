import type { Assessment } from '../../model/assessment.ts';
import type { Action } from '../../model/registers/action.ts';
import type { Risk } from '../../model/registers/risk.ts';
import { originColumns, writeTable } from './columns.ts';

/** Tables of the registers that a partnership keeps, by file name; none for one that it does not keep. */
export function registerTables({ registers }: Assessment): readonly (readonly [string, string])[] {
  const { risks, actions } = registers;
  return [
    ...(risks ? [['csv/risks.csv', risksTable(risks.risks)] as const] : []),
    ...(actions ? [['csv/actions.csv', actionsTable(actions.actions)] as const] : []),
  ];
}

function risksTable(risks: readonly Risk[]): string {
  return writeTable(risks, [
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
  ]);
}

function actionsTable(actions: readonly Action[]): string {
  return writeTable(actions, [
    ['theme', ({ theme }) => theme],
    ['action', ({ action }) => action],
    ['owner', ({ owner }) => owner],
    ['by_when', ({ dueText }) => dueText],
    ['due', ({ due }) => due],
    ['status', ({ status }) => status],
    ['tags', ({ tags }) => tags.join('; ')],
    ['success_criteria', ({ criteria }) => criteria],
    ['progress', ({ progress }) => progress],
    ...originColumns<Action>(({ origin }) => [origin]),
  ]);
}
