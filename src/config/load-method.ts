import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { CriterionId, CriterionWeight } from '../model/criterion.ts';
import type { Edition, Method } from '../model/settings.ts';
import { anchorsInForce } from './anchors-in-force.ts';
import { anchorsOf } from './load-anchors.ts';
import { loadAreaAliases } from './load-area-aliases.ts';
import { breaksOf } from './load-breaks.ts';
import { catalogueOf, offenceParentsOf, precedenceOf } from './load-candidates.ts';
import { codeBookOf } from './load-code-book.ts';
import { type CostPassport, costSetOf, shippedCostSets } from './load-cost-sets.ts';
import { offenceClassesOf } from './load-offence-classes.ts';
import { scenariosOf } from './load-scenarios.ts';

const DATA = new URL('../../data/', import.meta.url);

interface Passport extends CostPassport {
  readonly published: string;
}

type Row = Readonly<Record<string, string>>;

/** Loads the weights, anchors, unit costs, spellings and breaks that the product ships in data/. */
export function loadMethod(): Method {
  const weights = readTable('criteria-weights');
  const anchors = readTable('anchors');
  const anchorRows = anchorsOf(anchors.rows);
  const codeBook = readTable('code-book');
  const costSets = shippedCostSets.map((id) => {
    const { passport, rows } = readTable(`unit-costs-${id}`);
    return costSetOf(passport, rows);
  });
  return {
    weights: weights.rows.map(weightOf),
    ownWeights: false,
    anchors: anchorsInForce(anchorRows, costSets[0]!.id, true),
    anchorRows,
    codeBook: codeBookOf(codeBook.rows),
    catalogue: catalogueOf(readTable('candidates').rows),
    precedence: precedenceOf(readTable('precedence').rows),
    offenceParents: offenceParentsOf(readTable('offence-aliases').rows),
    scenarios: scenariosOf(
      readTable('scenarios').rows,
      weights.rows.map((row) => row['criterion'] as CriterionId),
    ),
    costSets,
    offenceClasses: offenceClassesOf(readTable('offence-classes').rows, readTable('offence-categories').rows),
    areaAliases: loadAreaAliases(),
    aliases: ['area-aliases', 'offence-aliases'].map(editionOf),
    breaks: { edition: editionOf('breaks'), known: breaksOf(readTable('breaks').rows) },
    versions: {
      weights: weights.passport.version,
      anchors: anchors.passport.version,
      codeBook: codeBook.passport.version,
      costSet: costSets[0]!.version,
    },
  };
}

function readTable(name: string): { readonly rows: readonly Row[]; readonly passport: Passport } {
  const rows = parse(readFileSync(new URL(`${name}.csv`, DATA)), { columns: true, bom: true }) as Row[];
  return { rows, passport: readPassport(name) };
}

function readPassport(name: string): Passport {
  return JSON.parse(readFileSync(new URL(`${name}.source.json`, DATA), 'utf8')) as Passport;
}

function editionOf(name: string): Edition {
  const { id, version, published } = readPassport(name);
  return { id, version, published };
}

function weightOf(row: Row): CriterionWeight {
  return {
    criterion: row['criterion'] as CriterionId,
    weight: Number(row['weight']),
    reason: row['reason'] ?? '',
  };
}
