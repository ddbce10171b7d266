import type { SourceBalance } from '../../model/source.ts';
import { formatNumber } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';

/** Columns that the four counts take, gaps included. */
const COUNTS_WIDTH = 44;

/** What each file held: records read, accepted, rejected and skipped, which add up. Long paths keep their end. */
export function sourceTable(sources: readonly SourceBalance[], palette: Palette, width: number): string {
  const number = { align: 'right' as const };
  return renderTable(
    [
      { title: 'File' },
      { title: 'Read', ...number },
      { title: 'Accepted', ...number },
      { title: 'Rejected', ...number },
      { title: 'Skipped', ...number },
    ],
    sources.map((one) => [
      keepEnd(plainText(one.file), width - COUNTS_WIDTH),
      ...[one.read, one.accepted, one.rejected, one.skipped].map((count) => formatNumber(count)),
    ]),
    palette,
    width,
  );
}

function keepEnd(text: string, width: number): string {
  return text.length <= width ? text : `...${text.slice(text.length - width + 3)}`;
}
