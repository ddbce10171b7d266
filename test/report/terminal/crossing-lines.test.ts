import { describe, expect, it } from 'vitest';
import type { CrossingKind } from '../../../src/model/run-comparison.ts';
import { crossingLines } from '../../../src/report/terminal/crossing-lines.ts';
import { candidateChange, runComparison } from '../../support/recorded-runs.ts';
import { widest } from '../../support/sample-assessment.ts';

const crossing = (kind: CrossingKind, before: unknown, after: unknown) =>
  ({ candidate: 'burglary', kind, before, after }) as never;
const linesOf = (...crossed: never[]) => crossingLines(runComparison({ crossed }), 80);

describe('crossingLines', () => {
  it.each([
    ['new', null, 3, 'new on the list, rank 3'],
    ['new', null, null, 'new on the list, not ranked'],
    ['gone', 2, null, 'no longer on the list, rank 2 before'],
    ['gone', null, null, 'no longer on the list, not ranked before'],
    ['ranked', null, 6, 'ranked now (6), not ranked before'],
    ['unranked', 6, null, 'not ranked now, 6 before'],
    ['entered-first', 6, 3, 'now among the first 4 (6 to 3)'],
    ['left-first', 3, null, 'no longer among the first 4 (3 to not ranked)'],
    ['tier', 'watching-brief', 'contested-slot', 'contested slot, before watching brief'],
    ['agreed-tier', 'monitor', 'priority', 'agreed as priority, before monitor'],
  ] as const)('%s, %j to %j', (kind, before, after, words) =>
    expect(linesOf(crossing(kind, before, after))).toEqual([`- Burglary: ${words}.`]),
  );

  it('stays within 80 columns, with no control character of a name', () => {
    const candidates = [candidateChange({ name: `Loud\u001b[2J ${'and very long '.repeat(12)}` })];
    const text = crossingLines(runComparison({ candidates, crossed: [crossing('new', null, 1)] }), 80).join(
      '\n',
    );
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text).not.toContain('\u001b');
  });
});
