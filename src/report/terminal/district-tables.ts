import { isSmall } from '../../findings/words/change-clause.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { DistrictBlock, DistrictFigure } from '../../model/registers/compliance.ts';
import { formatNumber, formatPercent } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';

/** One block for each district, and one for all of them together. */
export function districtTables(
  { registers, settings }: Pick<Assessment, 'registers' | 'settings'>,
  palette: Palette,
  width: number,
): string {
  const { districts } = registers;
  if (!districts) return '';
  const { blocks, total } = districts;
  const titled = [
    ...blocks.map((block) => [block, plainText(block.name)] as const),
    [total, `Total: ${plainText(total.name)}`] as const,
  ];
  return titled
    .map(
      ([block, name]) =>
        `${palette.strong(`${name}, ${settings.period.label}`)}\n${blockTable(block, palette, width)}`,
    )
    .join('\n\n');
}

function blockTable({ figures }: DistrictBlock, palette: Palette, width: number): string {
  return renderTable(
    [{ title: 'Indicator', width: 46 }, { title: 'Figure', align: 'right' }, { title: '' }],
    figures.map((one) => [plainText(one.name), figureText(one), unitWords[one.unit] ?? one.unit]),
    palette,
    width,
  );
}

const unitWords: Readonly<Partial<Record<DistrictFigure['unit'], string>>> = {
  count: '',
  percent: '',
  'per-1000': 'per 1,000',
  'per-1000-households': 'per 1,000 households',
};

function figureText({ value, unit, base }: DistrictFigure): string {
  if (value === null) return 'not known';
  if (unit === 'count') return formatNumber(value);
  if (unit !== 'percent') return formatNumber(value, 1);
  if (base === null || !isSmall(base)) return formatPercent(value);
  return `${formatNumber((value * base) / 100)} of ${formatNumber(base)}`;
}
