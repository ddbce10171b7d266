import { didYouMean } from '../../model/nearest-word.ts';

/** Kinds of output that `assess run --only` can be asked for. run.json is always written: it says what a run is. */
export const outputKinds = ['csv', 'json'] as const;
export type OutputKind = (typeof outputKinds)[number];

/** The kind of an output, by the ending of its name. */
export function kindOf(file: string): OutputKind {
  return file.endsWith('.csv') ? 'csv' : 'json';
}

/** The kinds in a list such as `csv,json`: all of them without a list. A text says what is wrong with it. */
export function outputKindsOf(list: string | undefined): readonly OutputKind[] | string {
  if (list === undefined) return outputKinds;
  const words = list.split(',').map((word) => word.trim());
  const unknown = words.find((word) => !outputKinds.some((kind) => kind === word));
  if (unknown !== undefined)
    return `--only knows no outputs "${unknown}".${didYouMean(unknown, outputKinds)} Use: ${outputKinds.join(', ')}.`;
  return outputKinds.filter((kind) => words.includes(kind));
}
