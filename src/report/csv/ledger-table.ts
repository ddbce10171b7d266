import type { Assessment } from '../../model/assessment.ts';
import type { LedgerHome, LedgerLine } from '../../model/ledger.ts';
import { writeTable } from './columns.ts';

interface Row {
  readonly block: 'recorded-crime' | 'apart';
  readonly line: LedgerLine;
  readonly home: LedgerHome | null;
}

/** A row for each home: the counts of recorded crime add up to all of it, what is in no class last. */
export function ledgerTable({ measures: { ledger } }: Assessment): string {
  const rows = (lines: readonly LedgerLine[], block: Row['block']): readonly Row[] =>
    lines.flatMap((line) => line.homes.map((home) => ({ block, line, home })));
  const inNoClass = ledger?.inNoClass ?? null;
  const rest: Row = {
    block: 'recorded-crime',
    line: { candidate: null, homes: [], count: inNoClass, harm: null },
    home: null,
  };
  const all = ledger
    ? [
        ...rows(ledger.lines, 'recorded-crime'),
        ...(inNoClass === null ? [] : [rest]),
        ...rows(ledger.apart, 'apart'),
      ]
    : [];
  return writeTable(all, [
    ['block', ({ block }) => block],
    ['candidate', ({ line }) => line.candidate],
    ['home', ({ home }) => (home ? home.indicator : 'in-no-class')],
    ['count', ({ home, line }) => (home ? home.count : line.count)],
    [
      'less',
      ({ home }) =>
        home?.less.map((one) => `${one.indicator} ${one.count ?? 'not known'}`).join('; ') ?? null,
    ],
    ['candidate_count', ({ line }) => line.count],
    ['candidate_harm', ({ line }) => line.harm],
  ]);
}
