import type { Assessment } from '../../../model/assessment.ts';
import type { Indicator } from '../../../model/indicator.ts';
import type { Measure } from '../../../model/measure.ts';
import { type Interval, noAnswerText } from '../../../model/quantity.ts';
import { formatNumber } from '../../format-number.ts';
import { plainText } from '../../plain-text.ts';
import { measureDetails } from '../../results/measure-details.ts';
import { originLines } from '../origin-lines.ts';
import type { Palette } from '../palette.ts';
import { wrap } from '../wrap.ts';

const DECIMALS = 3;
/** Lines that go on stand in from those that begin. */
const HANGING = '    ';

/** What an indicator is and every measure of it. */
export function explainIndicator(
  indicator: Indicator,
  assessment: Assessment,
  palette: Palette,
  width: number,
): string {
  const own = assessment.measures.measures.filter((one) => one.indicator === indicator.id);
  const hours = indicator.hours ? `, hours: ${indicator.hours.label}` : '';
  const about = `${indicator.kind}, ${indicator.polarity}, source ${indicator.sources.join(', ')}, categories: ${indicator.categories.join(', ')}${hours}`;
  const caveat = indicator.caveat ? [wrap(plainText(`caveat: ${indicator.caveat}`), width, '  ')] : [];
  return [
    palette.strong(plainText(indicator.name)),
    wrap(plainText(about), width, '  '),
    ...caveat,
    ...own.flatMap((measure) => ['', explainMeasure(measure, assessment, palette, width)]),
  ].join('\n');
}

/**
 * One measure: value, limits, method, the figures behind it, and the lines that they were read from. The last are never
 * broken, so that they can be copied.
 */
export function explainMeasure(
  measure: Measure,
  { sources }: Assessment,
  palette: Palette,
  width: number,
): string {
  const { quantity } = measure;
  const value = quantity.ok
    ? [
        `  ${formatNumber(quantity.value, decimalsOf(quantity.value))} ${quantity.unit}   method ${quantity.method}`,
        ...differenceLine(measure),
        ...intervalLine(quantity.interval),
        ...intervalLine(quantity.outerInterval),
      ]
    : [`  no ${quantity.unit}: ${noAnswerText[quantity.reason]} (${quantity.detail})`];
  const details = Object.entries(measureDetails(measure))
    .filter(([, detail]) => detail !== null)
    .map(
      ([name, detail]) =>
        `  ${name}: ${typeof detail === 'number' ? numberText(detail) : plainText(String(detail))}`,
    );
  const marks = [
    ...(measure.estimated ? ['  a figure behind it is an estimate'] : []),
    ...(measure.judgement ? [`  judgement: ${measure.judgement}`] : []),
  ];
  return [
    palette.strong(plainText(measure.id)),
    ...[...value, ...details, ...marks].map((line) => `  ${wrap(line.trimStart(), width, HANGING)}`),
    ...originLines(measure.evidence, sources),
  ].join('\n');
}

/** "23% lower than the comparator": the ratio as people say it. */
function differenceLine({ kind, quantity }: Measure): readonly string[] {
  if (kind !== 'comparison' || !quantity.ok || quantity.unit !== 'ratio') return [];
  const percent = formatNumber(Math.abs(quantity.value - 1) * 100, 0);
  if (percent === '0') return ['  the same as the comparator to the nearest 1%'];
  return [`  ${percent}% ${quantity.value < 1 ? 'lower' : 'higher'} than the comparator`];
}

function intervalLine(interval: Interval | null): readonly string[] {
  if (!interval) return [];
  const { lower, upper, level, method } = interval;
  const limits = [lower, upper].map((limit) => formatNumber(limit, decimalsOf(limit))).join(' to ');
  return [`  ${formatNumber(level * 100, level === 0.95 ? 0 : 1)}% limits ${limits} (${method})`];
}

/** A p-value of 1e-30 is small, not nought. */
function numberText(value: number): string {
  const least = 10 ** -DECIMALS;
  if (value > 0 && value < least) return `below ${formatNumber(least, DECIMALS)}`;
  return formatNumber(value, decimalsOf(value));
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : DECIMALS;
}
