import { sourceYaml } from '../../report/terminal/describe/describe-yaml.ts';
import type { SourceGuess } from './guess-source.ts';

/** A code that is well formed and of no area: it stands until the partnership writes its own. */
export const NO_AREA = 'E06000000';

/** An assessment.yaml to fill in: everything that a person must look at is marked `# check`. */
export function firstConfiguration(sources: readonly SourceGuess[], area: string | null): string {
  const code = area ?? NO_AREA;
  return [
    '# Look at every line marked "# check", then run: assess check',
    '# For editors, the keys: assess schema assessment > assessment.schema.json',
    'version: 1',
    'partnership:',
    '  name: Name of the partnership # check',
    `  area: ${code} # check: the code of your area${area === null ? '' : ', found in the files'}`,
    '  officer: Name or post # check: who prepares the assessment',
    'period: 2023-24 # check: the year assessed',
    'areas:',
    `  ${code}: { name: Name of the area, type: csp } # check`,
    ...sourceLines(sources),
    ...nextLines,
    '',
  ].join('\n');
}

function sourceLines(sources: readonly SourceGuess[]): readonly string[] {
  if (sources.length > 0) return ['sources:', ...withOwnIds(sources).map(sourceYaml)];
  return [
    'sources: {}',
    '# Put files into input/ and see what is in them: assess describe --yaml input/FILE',
    '# prints a block that goes here, as',
    '# sources:',
    '#   crime: { partner: Name of the force, file: input/crime.csv, shape: counts }',
  ];
}

/** What a file cannot say: which of its categories are indicators, and what could become a priority. */
const nextLines = [
  '# indicators:',
  '#   burglary: { name: Burglary, source: crime, category: burglary }',
  '# candidates:',
  '#   burglary: { name: Burglary, indicator: burglary }',
];

/** Two files of one name, in two folders, are two sources. */
function withOwnIds(sources: readonly SourceGuess[]): readonly SourceGuess[] {
  const taken = new Set<string>();
  return sources.map((source) => {
    let id = source.id;
    for (let number = 2; taken.has(id); number++) id = `${source.id}-${number}`;
    taken.add(id);
    return { ...source, id };
  });
}
