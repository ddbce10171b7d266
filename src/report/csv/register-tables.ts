import type { Assessment } from '../../model/assessment.ts';
import { actionsTable } from './actions-table.ts';
import { commissionerTable } from './compliance/commissioner-table.ts';
import { complianceTable } from './compliance/compliance-table.ts';
import { consultationTable } from './compliance/consultation-table.ts';
import { districtsTable } from './compliance/districts-table.ts';
import { dutiesTable } from './compliance/duties-table.ts';
import { fundingTable } from './compliance/funding-table.ts';
import { youSaidTable } from './compliance/you-said-table.ts';
import { decisionsTable } from './decisions-table.ts';
import { findingsTable } from './findings-table.ts';
import { aboutEqualTable } from './firmness/about-equal-table.ts';
import { firmnessTable } from './firmness/firmness-table.ts';
import { harmApartTable } from './harm/harm-apart-table.ts';
import { harmMetricsTable } from './harm/harm-metrics-table.ts';
import { harmStagesTable } from './harm/harm-stages-table.ts';
import { harmTable } from './harm/harm-table.ts';
import { harmTotalsTable } from './harm/harm-totals-table.ts';
import { severityTable } from './harm/severity-table.ts';
import type { KeptTable } from './kept-table.ts';
import { overlapsTable } from './overlaps-table.ts';
import { peopleTable } from './people-table.ts';
import { beforeAfterTable } from './places/before-after-table.ts';
import { fortnightsTable } from './places/fortnights-table.ts';
import { topAreasTable } from './places/top-areas-table.ts';
import { continuityTable } from './plan/continuity-table.ts';
import { domainsTable } from './plan/domains-table.ts';
import { fitTable } from './plan/fit-table.ts';
import { frameworksTable } from './plan/frameworks-table.ts';
import { planTable } from './plan/plan-table.ts';
import { planTextsTable } from './plan/plan-texts-table.ts';
import { strategiesTable } from './plan/strategies-table.ts';
import { watchingTable } from './plan/watching-table.ts';
import { areaRanksTable } from './public/area-ranks-table.ts';
import { commentQuartersTable } from './public/comment-quarters-table.ts';
import { commentsTable } from './public/comments-table.ts';
import { concernTable } from './public/concern-table.ts';
import { lowVolumeTable } from './public/low-volume-table.ts';
import { perceivedRanksTable } from './public/perceived-ranks-table.ts';
import { perceptionGapsTable } from './public/perception-gaps-table.ts';
import { respondentsTable } from './public/respondents-table.ts';
import { surveyFifthsTable } from './public/survey-fifths-table.ts';
import { referencesTable } from './references-table.ts';
import { risksTable } from './risks-table.ts';
import { scorecardNoticesTable } from './scorecard/scorecard-notices-table.ts';
import { scorecardPointsTable } from './scorecard/scorecard-points-table.ts';
import { scorecardTable } from './scorecard/scorecard-table.ts';
import { targetsTable } from './targets-table.ts';
import { totalsTable } from './totals-table.ts';

const tables: readonly ((assessment: Assessment) => KeptTable)[] = [
  findingsTable,
  decisionsTable,
  firmnessTable,
  aboutEqualTable,
  harmTable,
  harmTotalsTable,
  harmStagesTable,
  harmMetricsTable,
  harmApartTable,
  severityTable,
  overlapsTable,
  peopleTable,
  scorecardTable,
  scorecardPointsTable,
  scorecardNoticesTable,
  targetsTable,
  planTable,
  planTextsTable,
  watchingTable,
  frameworksTable,
  strategiesTable,
  fitTable,
  continuityTable,
  domainsTable,
  referencesTable,
  risksTable,
  actionsTable,
  concernTable,
  perceptionGapsTable,
  perceivedRanksTable,
  areaRanksTable,
  lowVolumeTable,
  surveyFifthsTable,
  respondentsTable,
  commentsTable,
  commentQuartersTable,
  topAreasTable,
  beforeAfterTable,
  fortnightsTable,
  complianceTable,
  dutiesTable,
  consultationTable,
  youSaidTable,
  fundingTable,
  commissionerTable,
  districtsTable,
  totalsTable,
];

/** Tables of what `assess show` shows section by section, by file name; none for what a partnership does not keep. */
export function registerTables(assessment: Assessment): KeptTable {
  return tables.flatMap((table) => table(assessment));
}
