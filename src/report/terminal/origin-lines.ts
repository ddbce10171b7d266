import type { Origin } from '../../model/origin.ts';
import type { SourceBalance } from '../../model/source.ts';
import { plainText } from '../plain-text.ts';

const SHORT_HASH = 12;

/** One line for each file a figure was read from: file, lines, and the start of the file's SHA-256. */
export function originLines(
  origins: readonly Origin[],
  sources: readonly SourceBalance[],
): readonly string[] {
  return origins.map((origin) => {
    const source = sources.find((one) => one.id === origin.source && one.file === origin.file);
    const lines =
      origin.firstLine === origin.lastLine ? `${origin.firstLine}` : `${origin.firstLine}-${origin.lastLine}`;
    return `  ${plainText(origin.file)}:${lines}  sha256 ${source?.sha256.slice(0, SHORT_HASH) ?? 'unknown'}`;
  });
}
