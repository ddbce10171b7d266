#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { exitCodes } from './cli/exit-codes.ts';
import { failLevels } from './cli/options.ts';
import { isCalendarDay } from './model/calendar-day.ts';

// Only commander is loaded here: each command imports what it needs, so that --version and help are quick.
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('assess')
  .description('From partner CSVs to a ranked, traceable list of candidate priorities.')
  .version(version, '-V, --version')
  .option('-c, --config <file>', 'the configuration (default: the nearest assessment.yaml upward)')
  .option('--out <dir>', 'folder to write to (default: out/<period> beside the configuration)')
  .option('-q, --quiet', 'print only results and errors')
  .option('-v, --verbose', 'print every issue, and timings')
  .option('--json', 'print one JSON document and nothing else')
  .addOption(
    new Option('--as-of <date>', 'the day from which registers look, as 2014-03-31').argParser(calendarDay),
  )
  .option('--no-color', 'print without colour')
  .addOption(
    new Option('--fail-on <level>', 'issues from this level on stop the run')
      .choices([...failLevels])
      .default('error'),
  )
  .showHelpAfterError('(assess --help lists the commands)')
  .exitOverride();

program
  .command('init [dir]')
  .description('make a folder to start in: assessment.yaml, input/, .gitignore')
  .option('--example <name>', 'a whole assessment to look at: tiny')
  .option('--from <files...>', 'guess a source block for each file, marked # check')
  .action(async (dir: string | undefined, _options, command: Command) =>
    finish((await import('./cli/init.ts')).init(dir, command.optsWithGlobals())),
  );

program
  .command('run')
  .description('check, compute, rank and write every output')
  .option('--dry-run', 'write nothing')
  .option('--only <list>', 'write only outputs of these kinds, such as csv,json')
  .action(async (_options, command: Command) =>
    finish((await import('./cli/run.ts')).run(command.optsWithGlobals())),
  );

program
  .command('describe [files...]')
  .description('what is in these files: encoding, columns, periods, areas; needs no configuration')
  .option('--sheet <name>', 'only this sheet of a workbook, with all its columns')
  .option('--yaml', 'print source blocks for assessment.yaml, guesses marked # check')
  .option('--formats', 'list the partner formats')
  .action(async (files: string[], _options, command: Command) =>
    finish((await import('./cli/describe.ts')).describe(files, command.optsWithGlobals())),
  );

program
  .command('check')
  .description('check the configuration and every source; writes check.json with --out')
  .addOption(
    new Option('--format <kind>', 'text, or junit: XML for build servers').choices(['text', 'junit']),
  )
  .option('--write-rejects <dir>', 'write rejected rows as they were; they may hold personal data')
  .action(async (_options, command: Command) =>
    finish((await import('./cli/check.ts')).check(command.optsWithGlobals())),
  );

program
  .command('rank')
  .description('print the ranked candidates')
  .option(
    '--weights <list>',
    'other weights, such as harm=40,size=10; those not named are scaled to fill 100',
  )
  .option('--top <n>', 'only the first N ranks', wholeNumber)
  .option('--csv', 'print CSV')
  .action(async (_options, command: Command) =>
    finish((await import('./cli/rank.ts')).rank(command.optsWithGlobals())),
  );

program
  .command('explain <id>')
  .description('why a candidate, indicator, criterion, measure or piece of evidence is what it is')
  .action(async (id: string, _options, command: Command) =>
    finish((await import('./cli/explain.ts')).explain(id, command.optsWithGlobals())),
  );

program
  .command('show <section>')
  .description(
    'one section, such as findings, ranking, harm, plan or risks; a name that is none lists them all',
  )
  .addOption(
    new Option('--profile <name>', 'of indicators: the scorecard, whole or what misses its target').choices([
      'exceptions',
      'quarterly',
    ]),
  )
  .action(async (section: string, _options, command: Command) =>
    finish((await import('./cli/show.ts')).show(section, command.optsWithGlobals())),
  );

program
  .command('compare <old> <new>')
  .description('what changed between two runs, split into own data, comparator and method')
  .action(async (before: string, after: string, _options, command: Command) =>
    finish((await import('./cli/compare.ts')).compare(before, after, command.optsWithGlobals())),
  );

program
  .command('verify <run>')
  .description('run again from the recorded inputs and compare hashes and numbers')
  .action(async (run: string, _options, command: Command) =>
    finish((await import('./cli/verify.ts')).verify(run, command.optsWithGlobals())),
  );

program
  .command('schema [name]')
  .description('print the JSON Schema of assessment, results, check, run, describe or compare')
  .action(async (name: string | undefined, _options, command: Command) =>
    finish((await import('./cli/schema.ts')).schema(name, command.optsWithGlobals())),
  );

program
  .command('complete <shell>')
  .description('print a completion script for bash, zsh or fish')
  .action(async (shell: string, _options, command: Command) =>
    finish((await import('./cli/complete.ts')).complete(shell, program, command.optsWithGlobals())),
  );

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Give a whole number, 1 or more.');
  return Number(text);
}

function calendarDay(text: string): string {
  if (!isCalendarDay(text)) throw new InvalidArgumentError('Write a day as 2014-03-31.');
  return text;
}

async function finish(exit: Promise<number>): Promise<void> {
  process.exitCode = await exit;
}

/** What a system answers when it does not hand a file over: no right to it, in use, a bad disk. */
const refusals = ['EACCES', 'EPERM', 'EBUSY', 'EIO'];

/** The file, when the failure is that the system does not hand it over: that is no fault of the tool. */
function refusedFile(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, path } = error as NodeJS.ErrnoException;
  return path !== undefined && refusals.includes(code ?? '') ? relative(process.cwd(), path) : null;
}

function tellRefusal(file: string, { message }: Error): void {
  const name = file.replace(/\p{Cc}/gu, ' ');
  process.stderr.write(`assess: ${name} cannot be read (${message.split(':')[0]}).\n`);
  process.stderr.write('Close the program that holds it, or ask for the right to read it; then try again.\n');
  process.exitCode = exitCodes.unread;
}

/** Anything that ends up here unforeseen is a fault of the tool, told without a stack trace unless asked for. */
function tellFault(error: unknown): void {
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`assess: a fault in the tool, not in your files: ${text}\n`);
  process.stderr.write('Please report it with the command you gave and the version (assess --version).\n');
  if (process.argv.includes('--verbose') || process.argv.includes('-v'))
    process.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
  process.exitCode = exitCodes.fault;
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? exitCodes.done);
  process.stderr.write(`assess: the result could not be written: ${error.message}\n`);
  process.exit(exitCodes.problems);
});
// Messages that nobody can read any more change nothing: the exit code still tells.
process.stderr.on('error', () => {});
process.on('uncaughtException', (error) => {
  tellFault(error);
  process.exit();
});
process.on('SIGINT', () => process.exit(exitCodes.interrupted));
process.on('SIGTERM', () => process.exit(exitCodes.interrupted));

try {
  await program.parseAsync();
} catch (error) {
  const refused = refusedFile(error);
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  else if (refused !== null) tellRefusal(refused, error as Error);
  else tellFault(error);
}
