import { type OutputFile, writeFiles } from '../../report/write.ts';
import type { Screen } from '../screen.ts';

/** Writes the files, or says why not: a folder that cannot be written to is no fault of the tool. */
export function tryWrite(
  folder: string,
  files: readonly OutputFile[],
  screen: Screen,
  mode?: number,
): boolean {
  try {
    writeFiles(folder, files, mode);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/, \w+ '.*$/s, '') : String(error);
    screen.warn(`assess: the outputs could not be written: ${reason}. Older outputs are unchanged.`);
    return false;
  }
}
