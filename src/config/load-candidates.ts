import type { CatalogueCandidate } from '../model/catalogue.ts';
import type { Domain } from '../model/domain.ts';
import type { Framework, FrameworkKind } from '../model/framework.ts';
import type { Lens, Precedence } from '../model/lens.ts';
import type { Gate } from '../model/ranking.ts';

type Row = Readonly<Record<string, string>>;

/** The rows of data/candidates.csv. */
export function catalogueOf(rows: readonly Row[]): readonly CatalogueCandidate[] {
  return rows.map((row) => ({
    id: row['id'] ?? '',
    name: row['name'] ?? '',
    homes: listOf(row['homes']),
    lenses: listOf(row['lenses']) as readonly Lens[],
    indicators: listOf(row['indicators']),
    frameworks: listOf(row['frameworks']).map(frameworkOf),
    domains: listOf(row['domain']) as readonly Domain[],
    suggestedGate: row['gate'] ? (row['gate'] as Gate['kind']) : null,
    family: row['family'] ?? '',
    reason: row['reason'] ?? '',
  }));
}

/** The rows of data/precedence.csv, the flag that comes first at the top. */
export function precedenceOf(rows: readonly Row[]): readonly Precedence[] {
  return rows.map((row) => ({
    lens: row['lens'] as Lens,
    name: row['name'] ?? '',
    reason: row['reason'] ?? '',
  }));
}

/** Which category of offences is inside which, by the ids of data/offence-aliases.csv. */
export function offenceParentsOf(rows: readonly Row[]): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ id = '', parent = '' }) => (parent && parent !== id ? [[id, parent] as const] : [])),
  );
}

/** `ni: NI 32 Repeat incidents of domestic violence`. */
function frameworkOf(text: string): Framework {
  const [kind = '', ...reference] = text.split(': ');
  return { kind: kind as FrameworkKind, reference: reference.join(': ') };
}

function listOf(text: string | undefined): readonly string[] {
  return text ? text.split(';') : [];
}
