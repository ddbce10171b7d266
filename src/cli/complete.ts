import type { Command } from 'commander';
import { didYouMean } from '../model/nearest-word.ts';
import { bashCompletion } from './completion/bash-completion.ts';
import { type ProgramWords, type Shell, shells, wordsOf } from './completion/command-words.ts';
import { fishCompletion } from './completion/fish-completion.ts';
import { zshCompletion } from './completion/zsh-completion.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { GlobalOptions } from './options.ts';
import { createScreen } from './screen.ts';

const scripts: Readonly<Record<Shell, (words: ProgramWords) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `assess complete SHELL`: a script that lets the shell complete commands, options and their values. */
export async function complete(shell: string, program: Command, options: GlobalOptions): Promise<ExitCode> {
  const screen = createScreen(options);
  const known = shells.find((one) => one === shell);
  if (!known) {
    screen.warn(
      `assess complete: there is no completion for "${shell}".${didYouMean(shell, shells)} Use: ${shells.join(', ')}.`,
    );
    return exitCodes.usage;
  }
  screen.result(scripts[known](wordsOf(program)));
  return exitCodes.done;
}
