import type { Indicator } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import type { PublishedUnit } from '../model/source.ts';
import type { Figure } from './figure.ts';

/** False when the publisher's value is known to be something else than the indicator would print it as. */
export function unitSuits(indicator: Indicator, { record }: Figure): boolean {
  const unit = unitOf(record);
  return unit === undefined || unit === unitWanted(indicator);
}

/** One issue for each indicator and file whose published values cannot stand as what the indicator is. */
export function unitIssues(indicators: readonly Indicator[], figures: readonly Figure[]): readonly Issue[] {
  return indicators.flatMap((indicator) => {
    const wrong = figures.filter(
      (figure) =>
        indicator.sources.includes(figure.source) &&
        indicator.categories.includes(figure.category) &&
        figure.value.kind === 'value' &&
        figure.numerator.kind !== 'value' &&
        !unitSuits(indicator, figure),
    );
    const first = new Map(wrong.map((figure) => [figure.origin.file, figure] as const).reverse());
    return [...first.values()].map((figure) => issueOf(indicator, figure));
  });
}

function unitOf(record: Figure['record']): PublishedUnit | undefined {
  return 'unit' in record ? record.unit : undefined;
}

function unitWanted({ kind, per }: Indicator): PublishedUnit | null {
  if (kind === 'rate') return per === 'households' ? 'per-1000-households' : 'per-1000';
  return kind === 'percent' ? 'percent' : null;
}

const words: Readonly<Record<PublishedUnit, string>> = {
  'per-1000': 'a rate per 1,000 residents',
  'per-1000-households': 'a rate per 1,000 households',
  percent: 'a percentage',
  score: 'a score',
  other: 'in a unit that the file does not name',
};

function issueOf(indicator: Indicator, { category, origin, record }: Figure): Issue {
  return {
    code: 'unit',
    severity: 'error',
    source: origin.source,
    file: origin.file,
    line: origin.firstLine,
    column: null,
    message: `the published ${category} is ${words[unitOf(record) ?? 'other']}: it is no figure of indicator ${indicator.id}, a ${indicator.kind}`,
    hint: 'Use a category of the source that gives counts, or set kind: of the indicator to what the source gives.',
  };
}
