import { type Risk, riskBand } from '../../model/registers/risk.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';

const words = ['low', 'medium', 'high'];

/**
 * How many risks stand in each field of likelihood and impact, before and after action. Each field says its band in a
 * word, so that nothing rests on a colour.
 */
export function heatGrid(
  risks: readonly Risk[],
  { scale, worded }: { readonly scale: number; readonly worded: boolean },
  side: 'inherent' | 'residual',
  palette: Palette,
  width: number,
): string {
  const scored = risks.flatMap((risk) => risk[side] ?? []);
  const grades = Array.from({ length: scale }, (_, at) => at + 1);
  const title = (grade: number) => (worded ? (words[grade - 1] ?? `${grade}`) : `${grade}`);
  const colour = { low: palette.faint, medium: palette.warning, high: palette.error };
  const rows = grades.toReversed().map((likelihood) => [
    `likelihood ${title(likelihood)}`,
    ...grades.map((impact) => {
      const band = riskBand(likelihood * impact, scale);
      const count = scored.filter((one) => one.likelihood === likelihood && one.impact === impact).length;
      return colour[band](`${count === 0 ? '.' : count} ${band}`);
    }),
  ]);
  return renderTable(
    [{ title: '' }, ...grades.map((impact) => ({ title: `impact ${title(impact)}` }))],
    rows,
    palette,
    width,
  );
}
