import type { CommandWords, OptionWords, ProgramWords } from './command-words.ts';

/** A completion script for fish: `assess complete fish > ~/.config/fish/completions/assess.fish`. */
export function fishCompletion({ commands, options }: ProgramWords): string {
  return [
    '# Completion of assess for fish, in ~/.config/fish/completions/assess.fish',
    ...options.map((option) => `complete -c assess ${optionArguments(option)}`),
    ...commands.flatMap(commandLines),
  ].join('\n');
}

function commandLines({ name, description, options, values }: CommandWords): readonly string[] {
  const under = `complete -c assess -n '__fish_seen_subcommand_from ${name}'`;
  return [
    `complete -c assess -n __fish_use_subcommand -f -a ${name} -d ${quoted(description)}`,
    ...(values.length > 0 ? [`${under} -f -a ${quoted(values.join(' '))}`] : []),
    ...options.map((option) => `${under} ${optionArguments(option)}`),
  ];
}

function optionArguments({ flags, description, takesValue, values }: OptionWords): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = values.length > 0 ? [`-x -a ${quoted(values.join(' '))}`] : takesValue ? ['-r'] : [];
  return [...names, ...value, `-d ${quoted(description)}`].join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
