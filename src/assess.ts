import { scoreAlternatives } from './criteria/alternatives.ts';
import { gatherEvidence, scoreCandidates } from './criteria/gather.ts';
import { PERSISTENCE_BONUS, PERSISTENT_YEARS } from './criteria/persistence.ts';
import { find } from './findings/find.ts';
import { checkLedger } from './measures/ledger/check-ledger.ts';
import { measure } from './measures/measure.ts';
import { candidateCounts } from './measures/themes/candidate-counts.ts';
import type { Assessment } from './model/assessment.ts';
import type { Settings } from './model/settings.ts';
import { account } from './observations/account.ts';
import { observe } from './observations/observe.ts';
import { prioritise } from './ranking/prioritise.ts';
import { COVERAGE_NEEDED } from './ranking/rank.ts';
import { MISSING_PRIOR } from './ranking/weigh.ts';
import { keepRegisters } from './registers/registers.ts';
import { type OnProgress, readSources } from './sources/read-sources.ts';

/**
 * One assessment, from the partners' files to the ranked list. The stages hand on values and know nothing of
 * each other; only the first reads files. `root` is the folder that file names are relative to.
 */
export async function assess(settings: Settings, root: string, onProgress?: OnProgress): Promise<Assessment> {
  const sources = await readSources(settings.sources, root, onProgress);
  const observed = observe(sources.records, settings);
  const measures = measure(observed.observations, settings);
  const ledgerIssues = checkLedger(measures, observed.observations, settings);
  const gathered = gatherEvidence(
    measures,
    sources.records.judgements,
    observed.observations.populations,
    settings,
  );
  const scores = scoreCandidates(gathered.evidence, settings);
  const alternatives = scoreAlternatives(gathered.evidence, measures, settings);
  const { ranking, sensitivity } = prioritise(
    scores,
    alternatives,
    settings,
    candidateCounts(measures, settings),
  );
  const kept = keepRegisters({
    records: sources.records,
    observations: observed.observations,
    measures,
    ranking,
    settings,
  });
  const refused = [...observed.rejected, ...gathered.rejected];
  const findings = find(measures, ranking, settings);
  return {
    settings,
    sources: account(sources.balances, refused, observed.skipped),
    unread: sources.unread,
    refused,
    observations: observed.observations,
    measures,
    evidence: gathered.evidence,
    scores,
    ranking,
    sensitivity,
    registers: kept.registers,
    rules: {
      missingPrior: MISSING_PRIOR,
      coverageNeeded: COVERAGE_NEEDED,
      persistentYears: PERSISTENT_YEARS,
      persistenceBonus: PERSISTENCE_BONUS,
    },
    findings,
    // What later stages miss because a file is unread is no news: the unread file is.
    issues:
      sources.unread.length > 0
        ? sources.issues
        : [...sources.issues, ...observed.issues, ...ledgerIssues, ...gathered.issues, ...kept.issues],
  };
}
