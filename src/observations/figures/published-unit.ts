import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { issueAt } from '../../model/issue-at.ts';
import type { Observation } from '../../model/observation.ts';
import type { PublishedUnit } from '../../model/source.ts';
import type { Figure } from './figure.ts';

/** A rate per 100,000 is stated per 1,000 by moving its decimal point: two decimals more, and no new digit. */
const HUNDRED = { times: 100, decimals: 2 } as const;

/** The published value as the indicator states it; null when there is none or it is something else. */
export function publishedAs(indicator: Indicator, figure: Figure): Observation['published'] {
  const { value } = figure;
  if (value.kind !== 'value' || !unitSuits(indicator, figure)) return null;
  return isRestated(indicator, figure)
    ? { value: value.value / HUNDRED.times, decimals: value.decimals + HUNDRED.decimals }
    : { value: value.value, decimals: value.decimals };
}

/** One issue for each indicator and file whose published values cannot stand as what the indicator is, or are restated. */
export function unitIssues(indicators: readonly Indicator[], figures: readonly Figure[]): readonly Issue[] {
  return indicators.flatMap((indicator) => {
    const own = figures.filter(
      ({ source, category }) => indicator.sources.includes(source) && indicator.categories.includes(category),
    );
    return [
      ...firstOfEach(own.filter((figure) => isWrong(indicator, figure))).map((one) => wrong(indicator, one)),
      ...firstOfEach(own.filter((figure) => isRestated(indicator, figure))).map((one) =>
        restated(indicator, one),
      ),
    ];
  });
}

function firstOfEach(figures: readonly Figure[]): readonly Figure[] {
  const first = new Map(figures.map((figure) => [figure.origin.file, figure] as const).reverse());
  return [...first.values()];
}

/** False when the publisher's value is known to be something else than the indicator would print it as. */
function unitSuits(indicator: Indicator, figure: Figure): boolean {
  const unit = unitOf(figure);
  return unit === undefined || unitsWanted(indicator).includes(unit);
}

/** A score is published or it is nothing; a rate or percentage may come as its counts. */
function isWrong(indicator: Indicator, figure: Figure): boolean {
  const { value, numerator } = figure;
  if (value.kind !== 'value') return indicator.kind === 'score' && numerator.kind === 'value';
  return (indicator.kind === 'score' || numerator.kind !== 'value') && !unitSuits(indicator, figure);
}

function isRestated(indicator: Indicator, figure: Figure): boolean {
  return figure.value.kind === 'value' && unitOf(figure) === 'per-100000' && unitSuits(indicator, figure);
}

function unitOf({ record }: Figure): PublishedUnit | undefined {
  return 'unit' in record ? record.unit : undefined;
}

function unitsWanted({ kind, per }: Indicator): readonly PublishedUnit[] {
  switch (kind) {
    case 'rate':
      return per === 'households' ? ['per-1000-households'] : ['per-1000', 'per-100000'];
    case 'percent':
      return ['percent'];
    case 'score':
      return ['score', 'other'];
    case 'count':
      return [];
  }
}

const words: Readonly<Record<PublishedUnit, string>> = {
  'per-1000': 'a rate per 1,000 residents',
  'per-1000-households': 'a rate per 1,000 households',
  'per-100000': 'a rate per 100,000 residents',
  percent: 'a percentage',
  score: 'a score',
  other: 'in a unit that the file does not name',
};

function wrong(indicator: Indicator, figure: Figure): Issue {
  const what = figure.value.kind === 'value' ? words[unitOf(figure) ?? 'other'] : 'a count';
  return issueAt(figure.origin, {
    code: 'unit',
    severity: 'error',
    message: `the published ${figure.category} is ${what}: it is no figure of indicator ${indicator.id}, a ${indicator.kind}`,
    hint: 'Use a category of the source that gives counts, or set kind: of the indicator to what the source gives.',
  });
}

function restated(indicator: Indicator, figure: Figure): Issue {
  return issueAt(figure.origin, {
    code: 'unit-restated',
    severity: 'note',
    message: `the published ${figure.category} is ${words['per-100000']}: where indicator ${indicator.id} takes it as it stands, it is stated per 1,000, divided by ${HUNDRED.times}`,
    hint: 'Nothing to do.',
  });
}
