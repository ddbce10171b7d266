import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';

const NAME_WIDTH = 26;

/** Every partner format with what it is. */
export function formatList(
  formats: readonly { readonly name: string; readonly title: string }[],
  palette: Palette,
  width: number,
): string {
  return renderTable(
    [
      { title: 'Format', width: NAME_WIDTH },
      { title: 'What it is', width: width - NAME_WIDTH },
    ],
    formats.map(({ name, title }) => [name, title]),
    palette,
    width,
  );
}
