import { readShippedTable } from '../shipped-table.ts';
import { plainLabel } from '../values/plain-label.ts';

interface AliasRow {
  readonly kind: 'group' | 'subgroup' | 'partnership';
  readonly label: string;
  readonly id: string;
  readonly parent: string;
}

/** What labels of recorded crime stand for, from data/offence-aliases.csv. Labels compare without case. */
export interface OffenceAliases {
  /** The category of an offence group, or null. */
  group(label: string): string | null;
  subgroup(label: string): string | null;
  /** Today's name of a partnership. */
  partnership(name: string): string;
  /** What a category is a part of: itself first, total recorded crime last. */
  lineage(id: string): readonly string[];
  /** Categories between a group and its sub-groups, such as burglary between theft and residential burglary. */
  between(group: string): readonly string[];
}

let loaded: OffenceAliases | null = null;

/** The shipped table, read once. */
export function offenceAliases(): OffenceAliases {
  loaded ??= aliasesOf(readShippedTable<AliasRow>('offence-aliases'));
  return loaded;
}

function aliasesOf(rows: readonly AliasRow[]): OffenceAliases {
  const byLabel = new Map(rows.map(({ kind, label, id }) => [`${kind} ${plainLabel(label)}`, id]));
  const parents = new Map(rows.map(({ id, parent }) => [id, parent]));
  const inner = new Set(parents.values());
  const lineage = (id: string): readonly string[] => {
    const parent = parents.get(id);
    return parent ? [id, ...lineage(parent)] : [id];
  };
  return {
    group: (label) => byLabel.get(`group ${plainLabel(label)}`) ?? null,
    subgroup: (label) => byLabel.get(`subgroup ${plainLabel(label)}`) ?? null,
    partnership: (name) => byLabel.get(`partnership ${plainLabel(name)}`) ?? name,
    lineage,
    between: (group) => [...parents.keys()].filter((id) => parents.get(id) === group && inner.has(id)),
  };
}
