import { plainText } from '../report/plain-text.ts';
import type { OnProgress } from '../sources/read-sources.ts';
import type { GlobalOptions } from './options.ts';

/** A step shorter than this needs no progress. */
const QUIET_MILLISECONDS = 1000;

/** A line on standard error that says which file is being read; only on a terminal, gone when the step is done. */
export function createProgress(options: GlobalOptions): {
  readonly onFile: OnProgress;
  readonly end: () => void;
} {
  const { stderr, env } = process;
  const live = stderr.isTTY && !options.quiet && !options.json && env['TERM'] !== 'dumb' && !env['CI'];
  if (!live) return { onFile: () => {}, end: () => {} };
  const start = Date.now();
  const clear = () => void stderr.write('\r\u001b[2K');
  return {
    onFile: (file, done, total) => {
      const elapsed = Date.now() - start;
      if (elapsed < QUIET_MILLISECONDS) return;
      const pace = ((done * 1000) / elapsed).toFixed(1);
      clear();
      stderr.write(
        `Reading ${plainText(file)} (${done} of ${total} files, ${pace} a second)`.slice(
          0,
          (stderr.columns || 80) - 1,
        ),
      );
    },
    end: clear,
  };
}
