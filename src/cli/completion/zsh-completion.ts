import type { CommandWords, OptionWords, ProgramWords } from './command-words.ts';

/** A completion script for zsh: `source <(assess complete zsh)`, or a file `_assess` in a folder of $fpath. */
export function zshCompletion({ commands, options }: ProgramWords): string {
  return [
    '#compdef assess',
    '# Completion of assess for zsh. In ~/.zshrc, below compinit: source <(assess complete zsh)',
    '_assess() {',
    '  local context state line',
    '  local -a common names',
    '  typeset -A opt_args',
    '  common=(',
    ...options.flatMap(optionSpecs).map((spec) => `    ${spec}`),
    '  )',
    '  names=(',
    ...commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`),
    '  )',
    `  _arguments -C $common '1:command:->command' '*::argument:->argument'`,
    '  case $state in',
    `    command) _describe -t commands 'assess command' names ;;`,
    '    argument)',
    '      case $line[1] in',
    ...commands.map((command) => `        ${commandCase(command)}`),
    '      esac ;;',
    '  esac',
    '}',
    'if [ "$funcstack[1]" = "_assess" ]; then _assess "$@"; else compdef _assess assess; fi',
  ].join('\n');
}

function commandCase({ name, options, values }: CommandWords): string {
  const argument = values.length > 0 ? `'*:argument:(${values.join(' ')})'` : `'*:argument:_files'`;
  return `${name}) _arguments $common ${[...options.flatMap(optionSpecs), argument].join(' ')} ;;`;
}

function optionSpecs({ flags, description, takesValue, values }: OptionWords): readonly string[] {
  const value = values.length > 0 ? `:value:(${values.join(' ')})` : takesValue ? ':value:_files' : '';
  return flags.map((flag) => quoted(`${flag}[${description.replace(/[[\]:\\]/g, '\\$&')}]${value}`));
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
