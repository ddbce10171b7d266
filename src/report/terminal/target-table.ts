import { isSmall } from '../../findings/words/change-clause.ts';
import { targetDecimals } from '../../findings/words/target-words.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { Indicator } from '../../model/indicator.ts';
import { ragText } from '../../model/rag.ts';
import { printedDecimals, printedRate } from '../../model/rate-scale.ts';
import type { TargetRow } from '../../model/registers/target-row.ts';
import { formatNumber, formatPercent } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import type { Palette } from './palette.ts';
import { countOf, smallShareNote } from './small-share.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

/** Every figure beside its target, its colour in words, and what has no target; empty where none is set. */
export function targetTable(
  { settings, registers }: Pick<Assessment, 'registers' | 'settings'>,
  palette: Palette,
  width: number,
): string {
  const rows = registers.targets ?? [];
  if (rows.length === 0) return '';
  const named = new Map(settings.indicators.map((one) => [one.id, one]));
  const table = renderTable(
    [
      { title: 'Indicator', width: 24 },
      { title: 'Period', width: 12 },
      { title: 'Figure', align: 'right', width: 11 },
      { title: 'Target', align: 'right', width: 14 },
      { title: 'Traffic light', width: 19 },
    ],
    rows.filter(({ kind }) => kind !== null).map((row) => cells(row, named.get(row.indicator))),
    palette,
    width,
  );
  const notes = footNotes(rows, named);
  if (notes.length === 0) return table;
  return [table, ...notes.map((note) => palette.faint(wrap(plainText(note), width)))].join('\n');
}

type Named = ReadonlyMap<string, Indicator>;

function footNotes(rows: readonly TargetRow[], named: Named): readonly string[] {
  const without = rows.filter(({ kind }) => kind === null).map(({ indicator }) => named.get(indicator)?.name);
  const counted = rows.some((row) => isSmall(row.base) && named.get(row.indicator)?.kind === 'percent');
  return [
    ...(counted ? [smallShareNote] : []),
    ...(without.length > 0 ? [`Grey, without a target: ${without.join('; ')}.`] : []),
  ];
}

function cells(row: TargetRow, indicator: Indicator | undefined): readonly string[] {
  return [
    plainText(indicator?.name ?? row.indicator),
    row.period ?? '',
    row.actual === null ? 'not known' : figureText(row, indicator, row.actual),
    targetText(row, indicator),
    ragText[row.rag],
  ];
}

function figureText(row: TargetRow, indicator: Indicator | undefined, value: number): string {
  const base = row.base ?? 0;
  if (isSmall(row.base))
    return indicator?.kind === 'percent' && row.kind !== 'change'
      ? countOf(value, base, row.decimals !== null, '/')
      : `of only ${formatNumber(base)}`;
  if (row.kind === 'change') return `${value > 0 ? '+' : ''}${formatPercent(value, row.decimals ?? 1)}`;
  return valueText(indicator, value, row.decimals);
}

function valueText(indicator: Indicator | undefined, value: number, decimals: number | null): string {
  switch (indicator?.kind) {
    case 'percent':
      return formatPercent(value, decimals ?? 1);
    case 'count':
      return formatNumber(value);
    case 'rate':
      return formatNumber(
        printedRate(value, indicator),
        printedDecimals(Math.min(decimals ?? 2, 2), indicator),
      );
    default:
      return formatNumber(value, Math.min(decimals ?? 2, 2));
  }
}

function targetText(row: TargetRow, indicator: Indicator | undefined): string {
  const { kind, target } = row;
  if (target === null) return 'not known';
  if (kind === 'change') return `${target > 0 ? '+' : ''}${formatPercent(target, targetDecimals(target))}`;
  const small = kind !== 'value' && isSmall(row.base);
  const text = small
    ? ''
    : valueText(indicator, target, kind === 'value' ? targetDecimals(target) : row.decimals);
  const side = kind === 'value' ? sideWords[indicator?.polarity ?? 'no-judgement'] : '';
  return [kindWords[kind ?? 'value'], text, side].filter((part) => part !== '').join(' ');
}

const sideWords = { 'low-is-good': 'or less', 'high-is-good': 'or more', 'no-judgement': '' } as const;

const kindWords = {
  value: '',
  change: '',
  predicted: 'predicted',
  baseline: 'as before:',
  direction: 'better than',
  maintain: 'maintain',
} as const;
