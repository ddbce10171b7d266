import type { Assessment } from '../../model/assessment.ts';
import type { ResultsDocument } from '../../report/schemas/results.ts';
import { actionTable } from '../../report/terminal/action-table.ts';
import { complianceTables } from '../../report/terminal/compliance-tables.ts';
import { districtTables } from '../../report/terminal/district-tables.ts';
import { findingsList } from '../../report/terminal/findings-list.ts';
import { harmTables } from '../../report/terminal/harm-tables.ts';
import { indicatorTable } from '../../report/terminal/indicator-table.ts';
import { ledgerTables } from '../../report/terminal/ledger-table.ts';
import { placeTables } from '../../report/terminal/place-tables.ts';
import { planFrameworks } from '../../report/terminal/plan-frameworks.ts';
import { planPage } from '../../report/terminal/plan-page.ts';
import { publicTables } from '../../report/terminal/public/tables.ts';
import { rankingTable } from '../../report/terminal/ranking-table.ts';
import { referenceFacts } from '../../report/terminal/reference-facts.ts';
import { riskTables } from '../../report/terminal/risk-tables.ts';
import { sensitivityTables } from '../../report/terminal/sensitivity-tables.ts';
import { targetTable } from '../../report/terminal/target-table.ts';
import type { Screen } from '../screen.ts';
import type { SectionName } from './section-words.ts';

export interface Section {
  /** Empty where there is nothing to show. */
  readonly text: (assessment: Assessment, screen: Screen) => string;
  /** The same from the results document. */
  readonly json: (results: ResultsDocument) => object;
}

/** Sections that can be shown on their own. */
export const sections: Readonly<Record<SectionName, Section>> = {
  findings: findingsOf('findings'),
  indicators: {
    text: (assessment, { palette, width }) => indicatorTable(assessment, palette, width),
    json: ({ indicators, measures }) => ({
      indicators,
      measures: measures.filter((one) => one.kind === 'level'),
    }),
  },
  ranking: {
    text: (assessment, { palette, width }) => rankingTable(assessment, palette, width),
    json: ({ ranking }) => ({ ranking }),
  },
  sensitivity: {
    text: (assessment, { palette, width }) => sensitivityTables(assessment, palette, width),
    json: ({ sensitivity }) => ({ sensitivity }),
  },
  harm: {
    text: (assessment, { palette, width }) => harmTables(assessment, palette, width),
    json: ({ harm, costCoverage, measures }) => ({
      harm,
      costCoverage,
      measures: measures.filter((one) => one.kind === 'harm'),
    }),
  },
  ledger: {
    text: (assessment, { palette, width }) => ledgerTables(assessment, palette, width),
    json: ({ ledger }) => ({ ledger }),
  },
  targets: {
    text: (assessment, { palette, width }) => targetTable(assessment, palette, width),
    json: ({ registers: { targets = [] } }) => ({ targets }),
  },
  plan: {
    text: (assessment, { palette, width }) => planPage(assessment, palette, width),
    json: ({ asOf, registers: { plan = null } }) => ({ asOf, plan }),
  },
  frameworks: {
    text: (assessment, { palette, width }) => planFrameworks(assessment, palette, width),
    json: ({ registers: { plan } }) => ({
      frameworks: plan?.frameworks ?? [],
      strategies: plan?.strategies ?? [],
      fit: plan?.fit ?? [],
      continuity: plan?.continuity ?? null,
      domains: plan?.domains ?? [],
    }),
  },
  references: {
    text: (assessment, { width }) => referenceFacts(assessment, width),
    json: ({ registers: { references = [] } }) => ({ references }),
  },
  emerging: findingsOf('emerging'),
  risks: {
    text: (assessment, { palette, width }) => riskTables(assessment, palette, width),
    json: ({ registers: { risks = null } }) => ({ risks }),
  },
  actions: {
    text: (assessment, { palette, width }) => actionTable(assessment, palette, width),
    json: ({ registers: { actions = null } }) => ({ actions }),
  },
  compliance: {
    text: (assessment, { palette, width }) => complianceTables(assessment, palette, width),
    json: ({ registers: { compliance = null }, findings }) => {
      const said = compliance?.youSaid?.flatMap(({ measures }) => measures) ?? [];
      const found = findings.filter(({ measures }) => measures.some((id) => said.includes(id)));
      return { compliance, findings: found };
    },
  },
  districts: {
    text: (assessment, { palette, width }) => districtTables(assessment, palette, width),
    json: ({ registers: { districts = null } }) => ({ districts }),
  },
  places: {
    text: (assessment, { palette, width }) => placeTables(assessment, palette, width),
    json: ({ findings, registers: { places } }) => ({
      findings: findings.filter((one) => one.section === 'places'),
      ...places,
    }),
  },
  people: findingsOf('people'),
  concern: {
    text: (assessment, { palette, width }) => publicTables(assessment, palette, width),
    json: ({ measures, registers: { concern } }) => ({
      measures: measures.filter((one) => one.kind === 'gap' || one.kind === 'concern'),
      ...concern,
    }),
  },
  gaps: findingsOf('gaps'),
};

function findingsOf(section: Assessment['findings'][number]['section']): Section {
  return {
    text: ({ findings }, { width }) => findingsList(findings, section, width),
    json: ({ findings }) => ({ findings: findings.filter((one) => one.section === section) }),
  };
}
