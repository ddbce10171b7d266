import type { Assessment } from '../../model/assessment.ts';
import type { Observation } from '../../model/observation.ts';
import type { Settings } from '../../model/settings.ts';
import { originColumns, writeTable } from './columns.ts';

/** What the senders gave: a row for each indicator, area and period. */
export function observationsTable({ observations: { observations }, settings }: Assessment): string {
  const names = new Map(settings.areas.map((area) => [area.code, area.name]));
  return writeTable(inOrder(observations, settings), [
    ['indicator', (one) => one.indicator],
    ['area_code', (one) => one.area],
    ['area_name', (one) => names.get(one.area) ?? ''],
    ['period', (one) => one.period.label],
    ['numerator', (one) => one.numerator],
    ['denominator', (one) => one.denominator],
    ['value', (one) => one.published?.value ?? null],
    ['quality', (one) => one.quality],
    ...originColumns<Observation>((one) => one.origins),
  ]);
}

/** By indicator, area and period, so that the order of rows in a partner's file does not show. */
function inOrder(observations: readonly Observation[], { indicators, areas }: Settings) {
  const ranks = (list: readonly string[]) => new Map(list.map((id, index) => [id, index]));
  const ofIndicator = ranks(indicators.map(({ id }) => id));
  const ofArea = ranks(areas.map(({ code }) => code));
  const key = ({ indicator, area, period }: Observation) => [
    ofIndicator.get(indicator) ?? ofIndicator.size,
    ofArea.get(area) ?? ofArea.size,
    period.from,
    period.to,
  ];
  return observations
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => a.key.map((part, at) => part - b.key[at]!).find((part) => part !== 0) ?? 0)
    .map(({ one }) => one);
}
