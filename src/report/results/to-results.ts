import type { Area } from '../../model/area.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Evidence } from '../../model/criterion.ts';
import type { Measure } from '../../model/measure.ts';
import type { RankedPriority, RankingRules } from '../../model/ranking.ts';
import type { Sensitivity } from '../../model/sensitivity.ts';
import type { Settings } from '../../model/settings.ts';
import type { Target } from '../../model/target.ts';
import { plainCopy } from '../plain-copy.ts';
import { renderFinding } from '../render-finding.ts';
import type { ResultsDocument } from '../schemas/results.ts';
import { unrankedReason } from '../unranked-reason.ts';
import { harmResults } from './harm-results.ts';
import { candidateResults, homeResults, ledgerResults } from './ledger-results.ts';
import { measureDetails } from './measure-details.ts';

/** The assessment as the document that scripts read. Figures are whole: rounding is for print. */
export function toResults(assessment: Assessment): ResultsDocument {
  const { settings } = assessment;
  return {
    schemaVersion: 1,
    partnership: { name: settings.partnership.name, officer: settings.partnership.officer },
    preparedBy: settings.partnership.officer,
    area: areaOf(settings.partnership.area),
    period: settings.period.label,
    asOf: settings.asOf,
    bases: settings.bases.map((base) => base.label),
    comparators: settings.comparators.map((one) => ({ ...one, area: areaOf(one.area) })),
    similar: settings.similar && {
      name: settings.similar.name,
      areas: settings.similar.areas.map(areaOf),
    },
    sources: [...assessment.sources],
    indicators: settings.indicators.map(
      ({ per, hours, target, within, theme, listing: _scorecard, ...one }) => ({
        ...one,
        ...homeResults(within, theme),
        ...(hours ? { hours: hours.label } : {}),
        ...(per === 'residents' ? {} : { per }),
        ...(target ? { target: targetOf(target) } : {}),
        sources: [...one.sources],
        categories: [...one.categories],
      }),
    ),
    measures: assessment.measures.measures.map(measureOf),
    costCoverage: coverageOf(assessment),
    harm: assessment.measures.harm ? harmResults(assessment.measures.harm) : null,
    ledger: assessment.measures.ledger ? ledgerResults(assessment.measures.ledger) : null,
    evidence: assessment.evidence.map(evidenceOf),
    candidates: settings.candidates.map(candidateResults),
    ranking: assessment.ranking.map((one) => rankedOf(one, assessment.rules)),
    sensitivity: sensitivityOf(assessment.sensitivity),
    registers: plainCopy(assessment.registers),
    findings: assessment.findings.map((one) => ({
      section: one.section,
      sentence: renderFinding(one),
      measures: [...one.measures],
    })),
    issues: [...assessment.issues],
    method: methodOf(settings, assessment.rules),
  };
}

function targetOf({ since, aim, ...figures }: Target) {
  return { ...figures, ...aim, ...(since ? { since: since.label } : {}) };
}

function areaOf({ code, name, type }: Area) {
  return { code, name, type };
}

function measureOf(measure: Measure): ResultsDocument['measures'][number] {
  const { quantity } = measure;
  return {
    id: measure.id,
    kind: measure.kind,
    indicator: measure.indicator,
    area: measure.area,
    period: measure.period.label,
    value: quantity.ok ? quantity.value : null,
    unit: quantity.unit,
    interval: quantity.ok ? quantity.interval : null,
    outerInterval: quantity.ok ? quantity.outerInterval : null,
    method: quantity.ok ? quantity.method : null,
    ...(quantity.ok ? {} : { reason: quantity.reason, detail: quantity.detail }),
    estimated: measure.estimated,
    judgement: measure.judgement,
    about: measureDetails(measure),
    evidence: [...measure.evidence],
  };
}

function coverageOf({ measures: { costCoverage } }: Assessment): ResultsDocument['costCoverage'] {
  return costCoverage && { ...costCoverage, notCosted: [...costCoverage.notCosted] };
}

function evidenceOf({ origins, ...evidence }: Evidence): ResultsDocument['evidence'][number] {
  return { ...evidence, evidence: [...origins] };
}

function rankedOf(one: RankedPriority, rules: RankingRules): ResultsDocument['ranking'][number] {
  const reason = unrankedReason(one, rules);
  return {
    rank: one.rank,
    tied: one.tied,
    candidate: { id: one.candidate.id, name: one.candidate.name },
    score: one.score,
    coverage: one.coverage,
    ...(reason === null ? {} : { reason }),
    tier: one.tier,
    agreedTier: one.agreedTier,
    override: one.override,
    rankRange: one.rankRange && [...one.rankRange],
    probabilityTopN: one.probabilityTopN,
    contributions: one.contributions.map((part) => ({ ...part, evidence: [...part.evidence] })),
  };
}

function sensitivityOf({ candidates, scenarios, aboutEqual, ...settings }: Sensitivity) {
  return {
    ...settings,
    candidates: candidates.map((one) => ({ ...one, rankRange: one.rankRange && [...one.rankRange] })),
    scenarios: scenarios.map((one) => ({ ...one, order: [...one.order] })),
    aboutEqual: [...aboutEqual],
  };
}

function methodOf(
  { method, harm, significance, words }: Settings,
  rules: RankingRules,
): ResultsDocument['method'] {
  const { id, title, priceYear, basis } = harm.costSet;
  return {
    significance,
    words,
    weights: method.weights.map((one) => ({ ...one })),
    ownWeights: method.ownWeights,
    ...rules,
    anchors: method.anchors.map((one) => ({ ...one })),
    costSet: { id, title, priceYear, basis },
    versions: method.versions,
    aliases: [...method.aliases],
    breaks: method.breaks.edition,
  };
}
