import type { Domain } from './domain.ts';
import type { Framework } from './framework.ts';
import type { Lens } from './lens.ts';
import type { Gate } from './ranking.ts';

/** A candidate that the product knows of: a row of data/candidates.csv. Its lists name what a configuration may have. */
export interface CatalogueCandidate {
  readonly id: string;
  readonly name: string;
  /** Ids that classes and flags of it go by. */
  readonly homes: readonly string[];
  readonly lenses: readonly Lens[];
  /** Ids that other indicators of it go by. */
  readonly indicators: readonly string[];
  readonly frameworks: readonly Framework[];
  readonly domains: readonly Domain[];
  /** The gate that partnerships often put it behind: a suggestion, which only people can take up. */
  readonly suggestedGate: Gate['kind'] | null;
  /** Its group of candidates, for reading the list. */
  readonly family: string;
  readonly reason: string;
}
