import type { CatalogueCandidate } from '../../model/catalogue.ts';
import { isOverlap } from '../../model/homes.ts';
import type { Indicator } from '../../model/indicator.ts';
import { didYouMean } from '../../model/nearest-word.ts';
import type { Candidate } from '../../model/ranking.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';

type Block = AssessmentFile['candidates'][string];

/**
 * The candidates of the configuration, what they leave out taken from the catalogue, then those that the catalogue
 * adds. The catalogue's lists name what a configuration may have: only what there is counts, and a class that
 * someone else names stays theirs.
 */
export function ownCandidates(
  { candidates, catalogue, harm }: AssessmentFile,
  indicators: readonly Indicator[],
  known: readonly CatalogueCandidate[],
  problems: Problem[],
): readonly Candidate[] {
  const isHome = (one: Indicator) => canBeHome(one) && one.id !== harm.total;
  const eligible = new Set(indicators.filter(isHome).map(({ id }) => id));
  const named = new Set(
    Object.values(candidates).flatMap((block) => [block.indicator ?? [], block.homes ?? []].flat()),
  );
  const free = (id: string) => eligible.has(id) && !named.has(id);
  const there = (id: string) => indicators.some((one) => one.id === id);
  const own = Object.entries(candidates).map(([id, block]) => {
    const listed = known.find((one) => one.id === id);
    if (!listed && block.name === undefined) problems.push(unknownCandidate(id, known));
    return candidateOf(id, block, listed && reduced(listed, free, there, indicators), eligible);
  });
  const added = catalogue ? known.filter(({ id }) => candidates[id] === undefined) : [];
  return [
    ...own,
    ...added.map((one) => candidateOf(one.id, {}, reduced(one, free, there, indicators), eligible)),
  ];
}

/** Events are at home: those of a class, or of a flag that says of which class. */
export function canBeHome(indicator: Indicator): boolean {
  const { kind, lens, within } = indicator;
  const counts = kind === 'rate' || kind === 'count';
  return counts && !isOverlap(indicator) && (!lens || within !== undefined);
}

type Listed = Pick<CatalogueCandidate, 'name' | 'homes' | 'lenses' | 'indicators' | 'frameworks' | 'domains'>;

/** What the configuration has of a candidate of the catalogue; of a class and a part of it, the class alone. */
function reduced(
  listed: CatalogueCandidate,
  free: (id: string) => boolean,
  there: (id: string) => boolean,
  indicators: readonly Indicator[],
): Listed {
  const homes = listed.homes.filter(free);
  const isInside = (id: string): boolean => {
    const [whole] = indicators.find((one) => one.id === id)?.within ?? [];
    return whole !== undefined && (homes.includes(whole) || isInside(whole));
  };
  return {
    ...listed,
    homes: homes.filter((id) => !isInside(id)),
    indicators: listed.indicators.filter(there),
  };
}

function candidateOf(
  id: string,
  block: Block,
  listed: Listed | undefined,
  eligible: ReadonlySet<string>,
): Candidate {
  const { indicator, frameworks = listed?.frameworks ?? [], lenses = listed?.lenses ?? [] } = block;
  const domains = block.domains ?? listed?.domains ?? [];
  const named =
    block.homes ?? (indicator === undefined ? (listed?.homes ?? []) : homeOnly(indicator, eligible));
  const homes = named.filter((home) => !block.without?.includes(home));
  // An indicator that two sets list under one candidate is one indicator, with one vote.
  const indicators = [...new Set(block.indicators ?? listed?.indicators ?? [])];
  return {
    id,
    name: block.name ?? listed?.name ?? id,
    indicator: indicator ?? null,
    ...(homes.length > 0 ? { homes } : {}),
    ...(lenses.length > 0 ? { lenses } : {}),
    ...(indicators.length > 0 ? { indicators } : {}),
    ...(frameworks.length > 0 ? { frameworks } : {}),
    ...(domains.length > 0 ? { domains } : {}),
    ...(block.scope ? { scope: block.scope } : {}),
  };
}

/** A percentage or a flag without its class answers criteria, but no event is at home with it. */
function homeOnly(indicator: string, eligible: ReadonlySet<string>): readonly string[] {
  return eligible.has(indicator) ? [indicator] : [];
}

function unknownCandidate(id: string, known: readonly CatalogueCandidate[]): Problem {
  const ids = known.map((one) => one.id);
  return {
    path: ['candidates', id],
    part: 'key',
    message: `candidate ${id} has no name and is not in the catalogue.${didYouMean(id, ids)}`,
    hint: 'Give it a name:, or use an id of the catalogue (docs/candidates.md).',
  };
}
