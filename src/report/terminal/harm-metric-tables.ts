import type { HarmMetric, HarmSummary, PublishedSeverity } from '../../model/harm-summary.ts';
import type { Settings } from '../../model/settings.ts';
import { formatNumber, formatPercent, formatPounds } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import { indicatorName } from './indicator-name.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

const NAME_WIDTH = 30;
/** Metrics that stand side by side: with more, a second table follows. */
const METRICS_A_TABLE = 3;
const METRIC_WIDTH = 14;
/** Where a metric has nothing for a class. */
const NOTHING = '-';
const THOUSAND = 1000;
const MILLION = 1_000_000;

/** Every metric side by side with the rank of each class and how far the ranks lie apart; published scores below. */
export function metricTables(
  harm: HarmSummary,
  settings: Settings,
  palette: Palette,
  width: number,
): readonly string[] {
  const scores = harm.published.map((one) => scoreText(one, settings));
  const beside =
    scores.length > 0
      ? [wrap(plainText(`As published, beside the metrics: ${scores.join('; ')}.`), width)]
      : [];
  if (harm.metrics.length < 2) return beside;
  const starts = harm.metrics.map((_, at) => at).filter((at) => at % METRICS_A_TABLE === 0);
  const tables = starts.map((at) =>
    metricTable(harm, harm.metrics.slice(at, at + METRICS_A_TABLE), settings, palette, width),
  );
  return [...tables, palette.faint(wrap(plainText(footText(harm)), width)), ...beside];
}

function metricTable(
  { classes, spreads }: HarmSummary,
  metrics: readonly HarmMetric[],
  settings: Settings,
  palette: Palette,
  width: number,
): string {
  const order = new Map(classes.map(({ indicator }, at) => [indicator, at]));
  const place = (id: string) => order.get(id) ?? order.size;
  const isWeighed = (id: string) => metrics.some((metric) => cellOf(metric, id) !== NOTHING);
  const ids = spreads
    .map(({ indicator }) => indicator)
    .filter(isWeighed)
    .toSorted((a, b) => place(a) - place(b));
  return renderTable(
    [
      { title: 'Rank (value)', width: NAME_WIDTH },
      ...metrics.map((metric) => ({ title: titleOf(metric), align: 'right' as const, width: METRIC_WIDTH })),
      { title: 'Spread', align: 'right' },
    ],
    ids.map((id) => [
      indicatorName(id, settings),
      ...metrics.map((metric) => cellOf(metric, id)),
      spreadText(spreads.find(({ indicator }) => indicator === id)?.spread ?? null),
    ]),
    palette,
    width,
  );
}

function titleOf({ kind, id }: HarmMetric): string {
  switch (kind) {
    case 'cost':
      return 'Cost';
    case 'cost-recorded':
      return 'Recorded';
    case 'weights':
      return plainText(id);
  }
}

function cellOf({ classes, kind }: HarmMetric, id: string): string {
  const found = classes.find(({ indicator }) => indicator === id);
  if (!found || found.value === null || found.rank === null) return NOTHING;
  const value = kind === 'weights' ? shortNumber(found.value) : formatPounds(found.value);
  return `${found.rank} (${value})`;
}

function shortNumber(value: number): string {
  if (value >= MILLION) return `${formatNumber(value / MILLION, 1)}m`;
  return value >= 10 * THOUSAND ? `${formatNumber(value / THOUSAND)}k` : formatNumber(value);
}

function spreadText(spread: number | null): string {
  return spread === null ? NOTHING : formatNumber(spread);
}

function footText({ metrics }: HarmSummary): string {
  const weights = metrics
    .filter(({ kind }) => kind === 'weights')
    .map(({ id, unit, coverage }) =>
      coverage === null ? `${id}: ${unit}` : `${id}: ${unit}, for ${formatPercent(coverage)} of these crimes`,
    );
  const about =
    'Recorded crimes by each metric. Spread: the largest rank less the smallest, among the classes that every metric has.';
  return [about, ...(weights.length > 0 ? [`${weights.join('; ')}.`] : [])].join(' ');
}

function scoreText({ indicator, value, decimals }: PublishedSeverity, settings: Settings): string {
  return `${indicatorName(indicator, settings)} ${formatNumber(value, decimals ?? 2)}`;
}
