import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Anchor, CriterionId, CriterionWeight, EvidenceForm } from '../model/criterion.ts';
import type { CostSet, Edition, Method, UnitCost } from '../model/settings.ts';
import { loadAreaAliases } from './load-area-aliases.ts';
import { breaksOf } from './load-breaks.ts';

const DATA = new URL('../../data/', import.meta.url);

interface Passport {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly published: string;
  readonly priceYear?: string;
  readonly basis?: string;
}

type Row = Readonly<Record<string, string>>;

/** Loads the weights, anchors, unit costs, spellings and breaks that the product ships in data/. */
export function loadMethod(): Method {
  const weights = readTable('criteria-weights');
  const anchors = readTable('anchors');
  const costs = readTable('unit-costs-home-office-2019-20');
  return {
    weights: weights.rows.map(weightOf),
    ownWeights: false,
    anchors: anchors.rows.map(anchorOf),
    costSet: costSetOf(costs.passport, costs.rows),
    areaAliases: loadAreaAliases(),
    aliases: ['area-aliases', 'offence-aliases'].map(editionOf),
    breaks: { edition: editionOf('breaks'), known: breaksOf(readTable('breaks').rows) },
    versions: {
      weights: weights.passport.version,
      anchors: anchors.passport.version,
      costSet: costs.passport.version,
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

function anchorOf(row: Row): Anchor {
  return {
    form: row['form'] as EvidenceForm,
    scale: row['scale'] as Anchor['scale'],
    zeroAt: Number(row['zero_at']),
    fullAt: Number(row['full_at']),
    unit: row['unit'] ?? '',
    reason: row['reason'] ?? '',
  };
}

function costSetOf(passport: Passport, rows: readonly Row[]): CostSet {
  const { id, title, priceYear = '', basis = '' } = passport;
  const costs = rows.map(
    (row): UnitCost => ({
      costClass: row['cost_class'] ?? '',
      per: 'crime',
      unitCost: Number(row['unit_cost_gbp']),
      multiplier: row['multiplier'] ? Number(row['multiplier']) : null,
      priceYear,
      basis,
      parts: ['anticipation', 'consequence', 'response'].map((name) => ({
        name,
        pounds: Number(row[`${name}_gbp`]),
      })),
    }),
  );
  return { id, title, priceYear, basis, costs };
}
