import type { SourceSettings } from '../model/source.ts';
import { findFiles } from './bytes/find-files.ts';
import { SourceReading, type SourcesRead } from './source-reading.ts';

/** Told before each file is read: which one, and how many are done. */
export type OnProgress = (file: string, done: number, total: number) => void;

/** Reads every file of every source, in the order of the configuration. `root` is the folder that files are relative to. */
export async function readSources(
  sources: readonly SourceSettings[],
  root: string,
  onProgress: OnProgress = () => {},
): Promise<SourcesRead> {
  const reading = new SourceReading(root);
  const found = sources.map((source) => ({ source, files: findFiles(root, source.file) }));
  const total = found.reduce((sum, { files }) => sum + files.length, 0);
  let done = 0;
  for (const { source, files } of found) {
    if (files.length === 0) reading.addMissing(source);
    for (const file of files) {
      onProgress(file, done++, total);
      await reading.addFile(source, file);
    }
  }
  return reading.result();
}
