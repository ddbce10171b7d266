import type { Issue } from '../../model/issue.ts';
import type { RankedPriority } from '../../model/ranking.ts';
import type { Funding } from '../../model/registers/compliance.ts';
import type { Settings } from '../../model/settings.ts';
import { atConfig } from '../register-issue.ts';
import { isAgreed } from './agreed.ts';

/** Less than a penny is no difference. */
const PENNY = 0.01;

export interface KeptFunding {
  readonly funding?: Funding;
  readonly issues: readonly Issue[];
}

/** What each priority gets of the grant. A priority without money, and a grant that is not all given, are issues. */
export function keepFunding({ compliance }: Settings, ranking: readonly RankedPriority[]): KeptFunding {
  if (!compliance?.funding) return { issues: [] };
  const { from, grant, allocations } = compliance.funding;
  const lines = ranking.flatMap((one) => {
    const { id, name } = one.candidate;
    const pounds = allocations.find(({ priority }) => priority === id)?.pounds ?? null;
    return isAgreed(one) || pounds !== null
      ? [{ priority: { id, name }, pounds, agreed: isAgreed(one) }]
      : [];
  });
  const allocated = allocations.reduce((sum, { pounds }) => sum + pounds, 0);
  const left = grant - allocated;
  const at = compliance.at.funding;
  const unfunded = lines.filter(({ agreed, pounds }) => agreed && !pounds);
  return {
    funding: {
      from,
      grant,
      lines: lines.map(({ priority, pounds }) => ({ priority, pounds })),
      allocated,
      left,
    },
    issues: [
      ...(Math.abs(left) < PENNY ? [] : [wrongSum(allocated, grant, at)]),
      ...unfunded.map(({ priority }) =>
        atConfig(at, {
          code: 'unfunded-priority',
          severity: 'warning',
          message: `${priority.name} is a priority and gets nothing of the grant`,
          hint: `Allocate to ${priority.id} under allocations, or agree another tier under overrides.`,
        }),
      ),
    ],
  };
}

function wrongSum(allocated: number, grant: number, at: Parameters<typeof atConfig>[0]): Issue {
  const difference = Math.round(Math.abs(grant - allocated) * 100) / 100;
  return atConfig(at, {
    code: 'funding-sum',
    severity: 'warning',
    message: `the allocations come to £${allocated} of a grant of £${grant}: £${difference} ${allocated > grant ? 'too much' : 'is not allocated'}`,
    hint: 'Correct the allocations or the grant, so that they are the same.',
  });
}
