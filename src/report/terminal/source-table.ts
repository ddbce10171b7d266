import type { SourceBalance } from '../../model/source.ts';
import { formatNumber } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';

/** What each file held: records read, accepted, rejected and skipped, which add up. */
export function sourceTable(sources: readonly SourceBalance[], palette: Palette): string {
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
      plainText(one.file),
      ...[one.read, one.accepted, one.rejected, one.skipped].map((count) => formatNumber(count)),
    ]),
    palette,
  );
}
