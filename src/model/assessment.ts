import type { CriterionScore, Evidence } from './criterion.ts';
import type { Finding } from './finding.ts';
import type { Issue } from './issue.ts';
import type { Measures } from './measure.ts';
import type { Observations } from './observation.ts';
import type { Origin } from './origin.ts';
import type { RankedPriority, RankingRules } from './ranking.ts';
import type { Registers } from './registers/registers.ts';
import type { Sensitivity } from './sensitivity.ts';
import type { Settings } from './settings.ts';
import type { SourceBalance } from './source.ts';

/** Everything that one assessment found, from the sources read to the ranked list. */
export interface Assessment {
  readonly settings: Settings;
  readonly sources: readonly SourceBalance[];
  /** Files that gave no figure at all: the figures are not complete. */
  readonly unread: readonly string[];
  /** Records that were good by themselves and were refused after reading, one for each. */
  readonly refused: readonly Origin[];
  readonly observations: Observations;
  readonly measures: Measures;
  readonly evidence: readonly Evidence[];
  readonly scores: readonly CriterionScore[];
  readonly ranking: readonly RankedPriority[];
  readonly sensitivity: Sensitivity;
  readonly registers: Registers;
  readonly rules: RankingRules;
  readonly findings: readonly Finding[];
  readonly issues: readonly Issue[];
}
