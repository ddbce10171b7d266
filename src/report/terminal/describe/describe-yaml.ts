import { stringify } from 'yaml';

/** A source block as far as it could be guessed. */
export interface SourceBlock {
  readonly id: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly shape: string;
  readonly format: string | null;
  readonly otherFormats: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
}

/** The block as it goes under `sources:` of a configuration; every guess is marked. */
export function sourceYaml(block: SourceBlock): string {
  const { format, otherFormats, columns, missing } = block;
  const others = otherFormats.length > 0 ? `: or ${otherFormats.join(', ')}` : '';
  const isOwn = missing.length === 0 && Object.keys(columns).length === 0;
  const reading = format
    ? [`    format: ${format} # check${others}`]
    : [
        `    shape: ${block.shape} # check`,
        ...(isOwn ? [] : ['    columns: # check']),
        ...Object.entries(columns).map(([role, name]) => `      ${role}: ${scalar(name)} # check`),
        ...missing.map(
          (role) => `      # ${role}: no column looks like it; name one here, or set: { ${role}: ... }`,
        ),
      ];
  return [
    `  ${block.id}: # check`,
    '    partner: Name of the partner # check: who sends the file',
    `    file: ${scalar(block.file)}`,
    ...(block.sheet === null ? [] : [`    sheet: ${scalar(block.sheet.trim())}`]),
    ...reading,
  ].join('\n');
}

/** A text that YAML reads back as the same text, on one line. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, blockQuote: false, defaultStringType: 'PLAIN' }).trim();
}
