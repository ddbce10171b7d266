import type { Shape } from '../../model/partner-formats.ts';

interface ShapeColumn {
  /** Header used when the configuration names none: the product's own tidy files need no mapping. */
  readonly header: string;
  readonly required: boolean;
}

const place = {
  area: { header: 'area_code', required: true },
  areaName: { header: 'area_name', required: false },
};

const costParts = Object.fromEntries(
  ['anticipation', 'consequence', 'response', 'fiscal', 'economic', 'social'].map((part) => [
    part,
    { header: `${part}_gbp`, required: false },
  ]),
);

/** What each shape holds, by role. */
export const shapeColumns: Readonly<Record<Shape, Readonly<Record<string, ShapeColumn>>>> = {
  counts: {
    category: { header: 'indicator', required: true },
    ...place,
    period: { header: 'period', required: true },
    count: { header: 'count', required: true },
    estimated: { header: 'estimated', required: false },
    expected: { header: 'expected', required: false },
  },
  events: {
    category: { header: 'category', required: true },
    ...place,
    period: { header: 'month', required: true },
    time: { header: 'time', required: false },
    id: { header: 'event_id', required: false },
    person: { header: 'person', required: false },
  },
  indicators: {
    category: { header: 'indicator', required: true },
    ...place,
    period: { header: 'period', required: true },
    numerator: { header: 'numerator', required: false },
    denominator: { header: 'denominator', required: false },
    value: { header: 'value', required: false },
    estimated: { header: 'estimated', required: false },
    expected: { header: 'expected', required: false },
    change: { header: 'printed_change', required: false },
    absoluteChange: { header: 'printed_absolute_change', required: false },
    basePeriod: { header: 'base_period', required: false },
    standardError: { header: 'standard_error', required: false },
    effectiveBase: { header: 'effective_base', required: false },
  },
  populations: {
    ...place,
    year: { header: 'year', required: true },
    population: { header: 'population', required: true },
    of: { header: 'of', required: false },
  },
  judgements: {
    candidate: { header: 'candidate', required: true },
    criterion: { header: 'criterion', required: true },
    form: { header: 'form', required: true },
    value: { header: 'value', required: true },
    denominator: { header: 'denominator', required: false },
    grade: { header: 'grade', required: true },
    costBasis: { header: 'cost_basis', required: false },
    author: { header: 'author', required: true },
    reason: { header: 'reason', required: true },
    reference: { header: 'reference', required: false },
  },
  lookup: {
    child: { header: 'child_code', required: true },
    childName: { header: 'child_name', required: false },
    parent: { header: 'parent_code', required: true },
    parentName: { header: 'parent_name', required: false },
  },
  survey: {
    category: { header: 'question', required: true },
    ...place,
    period: { header: 'period', required: true },
    answer: { header: 'answer', required: true },
    weight: { header: 'weight', required: true },
  },
  classes: {
    place: { header: 'area_code', required: true },
    scheme: { header: 'scheme', required: true },
    value: { header: 'class', required: true },
  },
  costs: {
    costClass: { header: 'cost_class', required: true },
    per: { header: 'per', required: false },
    unitCost: { header: 'unit_cost_gbp', required: true },
    multiplier: { header: 'multiplier', required: false },
    priceYear: { header: 'price_year', required: true },
    basis: { header: 'basis', required: true },
    ...costParts,
  },
  'harm-weights': {
    category: { header: 'offence', required: true },
    code: { header: 'offence_code', required: false },
    weight: { header: 'weight', required: true },
    unit: { header: 'unit', required: true },
  },
  comments: {
    period: { header: 'date', required: true },
    theme: { header: 'theme', required: true },
    area: { header: 'area_code', required: false },
    areaName: { header: 'area_name', required: false },
    count: { header: 'count', required: false },
  },
  risks: {
    reference: { header: 'ref', required: false },
    risk: { header: 'risk', required: true },
    likelihood: { header: 'likelihood', required: true },
    impact: { header: 'impact', required: true },
    score: { header: 'score', required: false },
    residualLikelihood: { header: 'residual_likelihood', required: false },
    residualImpact: { header: 'residual_impact', required: false },
    residualScore: { header: 'residual_score', required: false },
    owner: { header: 'owner', required: false },
    mitigation: { header: 'mitigation', required: false },
  },
  actions: {
    theme: { header: 'theme', required: false },
    action: { header: 'action', required: true },
    owner: { header: 'owner', required: true },
    due: { header: 'by_when', required: true },
    criteria: { header: 'success_criteria', required: false },
    progress: { header: 'progress', required: false },
    tag: { header: 'tag', required: false },
  },
  deflators: {
    year: { header: 'year', required: true },
    index: { header: 'index', required: true },
  },
};
