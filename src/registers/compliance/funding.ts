import type { Issue } from '../../model/issue.ts';
import type { RankedPriority } from '../../model/ranking.ts';
import type { Funding, FundingTerms } from '../../model/registers/compliance.ts';
import type { Settings } from '../../model/settings.ts';
import { figureText } from '../figure-text.ts';
import { atConfig } from '../register-issue.ts';
import { isAgreed } from './agreed.ts';

const PENCE = 100;

export interface KeptFunding {
  readonly funding?: Funding;
  readonly issues: readonly Issue[];
}

type Line = Funding['lines'][number] & { readonly agreed: boolean };
type Place = Parameters<typeof atConfig>[0];

/** What each priority gets of the grant. A priority without money, and a grant that is not all given, are issues. */
export function keepFunding({ compliance }: Settings, ranking: readonly RankedPriority[]): KeptFunding {
  if (!compliance?.funding) return { issues: [] };
  const { from, grant, allocations } = compliance.funding;
  const lines = linesOf(allocations, ranking);
  // Counted in pence, so that sums are those of a purse and not of doubles.
  const spent = allocations.reduce((sum, { pounds }) => sum + pence(pounds), 0);
  const allocated = spent / PENCE;
  const left = (pence(grant) - spent) / PENCE;
  const at = compliance.at.funding;
  return {
    funding: {
      from,
      grant,
      lines: lines.map(({ priority, pounds }) => ({ priority, pounds })),
      allocated,
      left,
    },
    issues: [
      ...(left === 0 ? [] : [wrongSum(allocated, grant, left, at)]),
      ...lines.flatMap((line) => (line.agreed && !line.pounds ? [unfunded(line, at)] : [])),
    ],
  };
}

/** The agreed priorities, and whatever else gets money, in the order of the ranking. */
function linesOf(
  allocations: FundingTerms['allocations'],
  ranking: readonly RankedPriority[],
): readonly Line[] {
  return ranking.flatMap((one) => {
    const { id, name } = one.candidate;
    const pounds = allocations.find(({ priority }) => priority === id)?.pounds ?? null;
    const agreed = isAgreed(one);
    return agreed || pounds !== null ? [{ priority: { id, name }, pounds, agreed }] : [];
  });
}

function pence(pounds: number): number {
  return Math.round(pounds * PENCE);
}

function unfunded({ priority }: Line, at: Place): Issue {
  return atConfig(at, {
    code: 'unfunded-priority',
    severity: 'warning',
    message: `${priority.name} is a priority and gets nothing of the grant`,
    hint: `Allocate to ${priority.id} under allocations, or agree another tier under overrides.`,
  });
}

function wrongSum(allocated: number, grant: number, left: number, at: Place): Issue {
  const rest = `${poundsText(Math.abs(left))} ${left < 0 ? 'too much' : 'is not allocated'}`;
  return atConfig(at, {
    code: 'funding-sum',
    severity: 'warning',
    message: `the allocations come to ${poundsText(allocated)} of a grant of ${poundsText(grant)}: ${rest}`,
    hint: 'Correct the allocations or the grant, so that they are the same.',
  });
}

/** To the penny where there are pennies. */
function poundsText(pounds: number): string {
  return `£${figureText(pounds, Number.isInteger(pounds) ? 0 : 2)}`;
}
