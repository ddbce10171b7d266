import { createPalette, type Palette } from '../report/terminal/palette.ts';
import type { GlobalOptions } from './options.ts';

const USUAL_WIDTH = 80;

/** Where a command speaks: results on standard output, everything else on standard error. */
export interface Screen {
  readonly width: number;
  readonly palette: Palette;
  readonly errorPalette: Palette;
  /** Whether the terminal prints block characters and arrows. */
  readonly unicode: boolean;
  /** A result. */
  result(text: string): void;
  /** Something the reader should know, silent with --quiet and --json. */
  tell(text: string): void;
  /** Something the reader must know. */
  warn(text: string): void;
}

export function createScreen(options: GlobalOptions): Screen {
  const silent = options.quiet === true || options.json === true;
  return {
    width: process.stdout.columns || USUAL_WIDTH,
    palette: createPalette(options.json !== true && wantsColour(options, process.stdout)),
    errorPalette: createPalette(wantsColour(options, process.stderr)),
    unicode: printsUnicode(),
    result: (text) => void process.stdout.write(`${text}\n`),
    tell: (text) => void (silent || process.stderr.write(`${text}\n`)),
    warn: (text) => void process.stderr.write(`${text}\n`),
  };
}

/** --no-color, then NO_COLOR, then FORCE_COLOR, then TERM, then the stream itself. */
function wantsColour(options: GlobalOptions, stream: { isTTY?: boolean }): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (!options.color || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return TERM !== 'dumb' && stream.isTTY === true;
}

/** Not where the locale names another character set, nor on a terminal that says it is dumb. Colour has no part in it. */
function printsUnicode(): boolean {
  const { LC_ALL, LC_CTYPE, LANG, TERM } = process.env;
  const locale = LC_ALL || LC_CTYPE || LANG;
  return TERM !== 'dumb' && (!locale || /utf-?8/i.test(locale));
}
