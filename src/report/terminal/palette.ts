import { Chalk, type ColorSupportLevel } from 'chalk';

/** Colours by meaning. A word always says the same thing, so nothing is lost without them. */
export interface Palette {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly note: (text: string) => string;
}

export function createPalette(colour: boolean): Palette {
  const level: ColorSupportLevel = colour ? 1 : 0;
  const chalk = new Chalk({ level });
  return { strong: chalk.bold, faint: chalk.dim, error: chalk.red, warning: chalk.yellow, note: chalk.cyan };
}
