import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/cli/check.ts';
import { run } from '../../src/cli/run.ts';
import { show } from '../../src/cli/show.ts';
import { call, optionsFor, parsed, type Ran, temporaryFolder } from './run-assess.ts';

export interface MadePartnership {
  readonly period?: string;
  readonly bases?: string;
  /** Indicator blocks as YAML, one for each id: `burglary: "kind: count"`; name and source are put in. */
  readonly indicators?: Readonly<Record<string, string>>;
  /** Header and rows of input/figures.csv, shape indicators; County and England stand for their codes. */
  readonly figures?: readonly string[];
  /** Further areas, as YAML, and the group that the county is in. */
  readonly areas?: string;
  readonly similar?: string;
  /** Further top-level YAML. */
  readonly more?: string;
  /** Further source blocks, as YAML. */
  readonly sources?: string;
  /** Rows of input/people.csv: `County,2013,1000`. */
  readonly people?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

const COLUMNS =
  '{ category: indicator, area: area, period: period, numerator: n, denominator: of, value: value, expected: expected }';

const PEOPLE = '  people: { partner: ONS, file: input/people.csv, shape: populations }\n';

const codes = { County: 'E99000001', England: 'K04000001' } as const;

function withCode(row: string): string {
  return row.replace(/,(County|England),/, (_, name: keyof typeof codes) => `,${codes[name]},`);
}

function peopleOf(rows: readonly string[]): string {
  const lines = rows.map((row) => withCode(`,${row}`).slice(1));
  return `${['area_code,year,population', ...lines].join('\n')}\n`;
}

/** A folder with an assessment of a made-up county from rows such as `marac,County,2013-14 Q1,20,60,,`. */
export function makePartnership(made: MadePartnership): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'input'));
  const blocks = Object.entries(made.indicators ?? {}).map(
    ([id, block]) => `  ${id}: { name: "${id}", source: figures${block === '' ? '' : `, ${block}`} }`,
  );
  const yaml = `version: 1
partnership: { name: County CSP, area: E99000001, officer: Performance and Data Officer }
period: ${made.period ?? '2013-14'}
bases: [${made.bases ?? '2012-13'}]
areas:
  E99000001: { name: County, type: csp }
  K04000001: { name: England and Wales, type: country }
${made.areas ?? ''}comparators: { nation: K04000001${made.similar ? `, similar: ${made.similar}` : ''} }
sources:
  figures: { partner: Performance Team, file: input/figures.csv, shape: indicators, periods: years, columns: ${COLUMNS} }
${made.people ? PEOPLE : ''}${made.sources ?? ''}
indicators:
${blocks.join('\n') || '  {}'}
${made.more ?? ''}
`;
  writeFileSync(join(folder, 'assessment.yaml'), yaml);
  const header = 'indicator,area,period,n,of,value,expected';
  const files = {
    'figures.csv': `${[header, ...(made.figures ?? ['unused,County,2013-14,1,,,']).map(withCode)].join('\n')}\n`,
    ...(made.people ? { 'people.csv': peopleOf(made.people) } : {}),
    ...made.files,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'input', name), text);
  return folder;
}

/** What `assess show SECTION` prints, its lines put together. */
export async function shown(folder: string, section = 'findings'): Promise<string> {
  const { stdout, stderr } = await call(() => show(section, { ...optionsFor(folder), failOn: 'never' }));
  return `${stdout}${stderr}`.replaceAll(/\s+/g, ' ');
}

/** What `assess show SECTION --json` prints. */
// biome-ignore lint/suspicious/noExplicitAny: a document of the outside world, looked into by the test.
export async function shownJson(folder: string, section: string): Promise<any> {
  const options = { ...optionsFor(folder), failOn: 'never' as const, json: true };
  return document(await call(() => show(section, options)));
}

/** results.json, as `assess run --json` prints it. */
// biome-ignore lint/suspicious/noExplicitAny: a document of the outside world, looked into by the test.
export async function resultsOf(folder: string): Promise<any> {
  const options = { ...optionsFor(folder), failOn: 'never' as const, json: true, dryRun: true };
  return document(await call(() => run(options)));
}

export interface Told {
  readonly code: string;
  readonly severity: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly hint: string;
}

/** The issues that `assess check --json` lists. */
export async function issuesOf(folder: string): Promise<readonly Told[]> {
  return document(await call(() => check({ ...optionsFor(folder), json: true }))).issues;
}

/** What `assess check` ends with and says of a configuration that it refuses. */
export function checked(folder: string): Promise<Ran> {
  return call(() => check(optionsFor(folder)));
}

/** One JSON document, or the test fails with what was said instead. */
function document({ stdout, stderr }: Ran) {
  if (stdout === '') throw new Error(stderr);
  return parsed(stdout);
}
