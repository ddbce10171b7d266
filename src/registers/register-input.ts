import type { Issue } from '../model/issue.ts';
import type { Measures } from '../model/measure.ts';
import type { Observations } from '../model/observation.ts';
import type { RankedPriority } from '../model/ranking.ts';
import type { Registers } from '../model/registers/registers.ts';
import type { Settings } from '../model/settings.ts';
import type { SourceRecords } from '../model/source.ts';

/** What the registers are made from. */
export interface RegisterInput {
  readonly records: SourceRecords;
  readonly observations: Observations;
  readonly measures: Measures;
  readonly ranking: readonly RankedPriority[];
  readonly settings: Settings;
}

export interface Registered {
  readonly registers: Registers;
  readonly issues: readonly Issue[];
}
