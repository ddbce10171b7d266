import type { Command, Option } from 'commander';
import { allSchemas } from '../schema.ts';
import { sections } from '../sections/sections.ts';

/** An option as a shell completes it. */
export interface OptionWords {
  /** As written: `--as-of`, `-q`. */
  readonly flags: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  /** The only values that it takes; none where any text is. */
  readonly values: readonly string[];
}

export interface CommandWords {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionWords[];
  /** What its argument may be; none where it is a file or an id. */
  readonly values: readonly string[];
}

/** Everything of the command line that a shell can complete. */
export interface ProgramWords {
  readonly commands: readonly CommandWords[];
  /** Options of every command. */
  readonly options: readonly OptionWords[];
}

/** Shells that `assess complete` knows. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

/** Reads the words out of the program itself, so that they cannot be out of date. */
export function wordsOf(program: Command): ProgramWords {
  const values = argumentValues();
  return {
    commands: program.commands.map((command) => ({
      name: command.name(),
      description: command.description(),
      options: command.options.map(optionWords),
      values: values[command.name()] ?? [],
    })),
    options: [
      ...program.options.map(optionWords),
      { flags: ['-h', '--help'], description: 'display help for command', takesValue: false, values: [] },
    ],
  };
}

function argumentValues(): Readonly<Record<string, readonly string[]>> {
  return { show: Object.keys(sections), schema: Object.keys(allSchemas()), complete: shells };
}

function optionWords({ short, long, description, required, optional, argChoices }: Option): OptionWords {
  return {
    flags: [short, long].flatMap((flag) => flag ?? []),
    description,
    takesValue: required || optional,
    values: argChoices ?? [],
  };
}
