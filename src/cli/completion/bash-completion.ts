import type { CommandWords, OptionWords, ProgramWords } from './command-words.ts';

/** A completion script for bash: `source <(assess complete bash)`. */
export function bashCompletion({ commands, options }: ProgramWords): string {
  const every = [...options, ...commands.flatMap((command) => command.options)];
  return [
    '# Completion of assess for bash. In ~/.bashrc: source <(assess complete bash)',
    '_assess() {',
    `  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= at`,
    '  local skip=0 words=',
    '  for ((at = 1; at < COMP_CWORD; at++)); do',
    '    if ((skip)); then skip=0; continue; fi',
    `    case \${COMP_WORDS[at]} in`,
    `      ${takingValues(options)}) skip=1 ;;`,
    '      -*) ;;',
    `      *) command=\${COMP_WORDS[at]}; break ;;`,
    '    esac',
    '  done',
    '  case $before in',
    ...valueCases(every),
    '  esac',
    '  case $command in',
    `    "") words="${commands.map(({ name }) => name).join(' ')}" ;;`,
    ...commands.map(commandCase),
    '  esac',
    `  if [[ $word == -* ]]; then words+=" ${flagsOf(options)}"; fi`,
    '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
    '}',
    'complete -o default -F _assess assess',
  ].join('\n');
}

function takingValues(options: readonly OptionWords[]): string {
  return options
    .filter(({ takesValue }) => takesValue)
    .flatMap(({ flags }) => flags)
    .join('|');
}

/** Behind an option that takes a value: its values, or else files. */
function valueCases(options: readonly OptionWords[]): readonly string[] {
  const chosen = options.filter(({ values }) => values.length > 0);
  const free = options.filter(({ takesValue, values }) => takesValue && values.length === 0);
  return [
    ...chosen.map(
      ({ flags, values }) =>
        `    ${flags.join('|')}) COMPREPLY=($(compgen -W "${values.join(' ')}" -- "$word")); return ;;`,
    ),
    ...(free.length > 0 ? [`    ${takingValues(free)}) COMPREPLY=(); return ;;`] : []),
  ];
}

function commandCase({ name, options, values }: CommandWords): string {
  const words = [...values, ...options.flatMap(({ flags }) => flags)];
  return `    ${name}) words="${words.join(' ')}" ;;`;
}

function flagsOf(options: readonly OptionWords[]): string {
  return options.flatMap(({ flags }) => flags).join(' ');
}
