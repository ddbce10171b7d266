import type { Indicator } from '../../model/indicator.ts';
import type { Ledger, LedgerLine } from '../../model/ledger.ts';
import type { Candidate } from '../../model/ranking.ts';
import type { ResultsDocument } from '../schemas/results.ts';

type Results = ResultsDocument['candidates'][number];

/** The ledger as the results document has it. */
export function ledgerResults(ledger: Ledger): NonNullable<ResultsDocument['ledger']> {
  return {
    ...ledger,
    lines: ledger.lines.map(lineOf),
    apart: ledger.apart.map(lineOf),
    overlaps: [...ledger.overlaps],
  };
}

function lineOf({ homes, ...line }: LedgerLine) {
  return { ...line, homes: homes.map((home) => ({ ...home, less: [...home.less] })) };
}

/** What an indicator is cut out of, or which homes it puts together. */
export function homeResults(within: Indicator['within'], theme: Indicator['theme']) {
  return {
    ...(within ? { within: [...within] } : {}),
    ...(theme
      ? {
          theme: {
            candidate: theme.candidate,
            homes: theme.homes.map((home) => ({ ...home, terms: [...home.terms] })),
          },
        }
      : {}),
  };
}

export function candidateResults({
  homes,
  lenses,
  indicators,
  frameworks,
  domains,
  ...one
}: Candidate): Results {
  return {
    ...one,
    ...(homes ? { homes: [...homes] } : {}),
    ...(lenses ? { lenses: [...lenses] } : {}),
    ...(indicators ? { indicators: [...indicators] } : {}),
    ...(frameworks ? { frameworks: [...frameworks] } : {}),
    ...(domains ? { domains: [...domains] } : {}),
  };
}
