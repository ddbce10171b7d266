import type { UnitCost } from '../../model/cost-set.ts';
import type { Deflator } from '../../model/deflator.ts';
import type { HarmWeight } from '../../model/harm-weight.ts';
import type { Issue } from '../../model/issue.ts';
import { issueAt } from '../../model/issue-at.ts';
import type { Observations } from '../../model/observation.ts';
import type { Origin } from '../../model/origin.ts';
import type { SourceRecords } from '../../model/source.ts';

export interface HarmTables {
  readonly tables: Pick<Observations, 'costs' | 'harmWeights' | 'deflators'>;
  readonly issues: readonly Issue[];
  readonly rejected: readonly Origin[];
  readonly skipped: readonly Origin[];
}

interface Settled<T> {
  readonly kept: readonly T[];
  readonly repeated: readonly Origin[];
  readonly conflicts: readonly { readonly name: string; readonly before: Origin; readonly origin: Origin }[];
}

/** The user's own prices, weights and deflators, each given once: what is given again with another figure is refused. */
export function settleHarmTables({ costs, harmWeights, deflators }: SourceRecords): HarmTables {
  const prices = settle(costs ?? [], (one) => one.costClass, figuresOfCost);
  const weights = settle(harmWeights ?? [], nameOfWeight, (one) => `${one.weight} ${one.unit}`);
  const years = settle(
    deflators ?? [],
    (one) => one.year,
    (one) => String(one.index),
  );
  const all = [prices, weights, years];
  return {
    tables: {
      ...(costs ? { costs: prices.kept } : {}),
      ...(harmWeights ? { harmWeights: weights.kept } : {}),
      ...(deflators ? { deflators: years.kept } : {}),
    },
    issues: all.flatMap(({ conflicts }) => conflicts.map(conflictIssue)),
    rejected: all.flatMap(({ conflicts }) => conflicts.map(({ origin }) => origin)),
    skipped: all.flatMap(({ repeated }) => repeated),
  };
}

type Row = UnitCost | HarmWeight | Deflator;

function settle<T extends Row>(
  rows: readonly T[],
  nameOf: (row: T) => string,
  figuresOf: (row: T) => string,
): Settled<T> {
  const first = new Map<string, T>();
  const repeated: Origin[] = [];
  const conflicts: Settled<T>['conflicts'][number][] = [];
  for (const row of rows) {
    const origin = row.origin!;
    const name = nameOf(row);
    const key = `${origin.source}\n${name}`;
    const before = first.get(key);
    if (!before) first.set(key, row);
    else if (figuresOf(before) === figuresOf(row)) repeated.push(origin);
    else conflicts.push({ name, before: before.origin!, origin });
  }
  return { kept: [...first.values()], repeated, conflicts };
}

function nameOfWeight({ category, code }: HarmWeight): string {
  return code === null ? category : `${category} (${code})`;
}

function figuresOfCost({ origin: _, ...figures }: UnitCost): string {
  return JSON.stringify(figures);
}

function conflictIssue({ name, before, origin }: Settled<Row>['conflicts'][number]): Issue {
  return issueAt(origin, {
    code: 'conflicting-repeat',
    severity: 'error',
    message: `${name} is given again with another figure than in ${before.file}, line ${before.firstLine}`,
    hint: 'Keep one of the two.',
  });
}
