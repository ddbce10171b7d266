import { loadMethod } from '../../src/config/load-method.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Settings } from '../../src/model/settings.ts';

/** A configuration without a fault, on which tests make one change at a time. */
export const goodConfiguration = `version: 1
partnership:
  name: Northvale Community Safety Partnership
  area: E99000001
  officer: Data Officer
period: 2013-14
bases: [2011-12, 2012-13]
areas:
  E99000001: { name: Northvale, type: csp }
  E99000002: { name: Vale, type: region }
comparators:
  region: E99000002
sources:
  crime:
    partner: Vale Police
    file: input/crime.csv
    shape: counts
    columns:
      category: Offence
  street:
    partner: Vale Police
    file: input/*-street.csv
    format: police-uk-street
indicators:
  burglary:
    name: Domestic burglary
    source: [crime, street]
    cost: domestic-burglary
  robbery:
    name: Robbery
    source: crime
candidates:
  burglary: { name: Burglary, indicator: burglary }
harm:
  total: robbery
weights:
  { harm: 25, size: 15, trend: 15, comparison: 15, concentration: 10, concern: 10, fit: 5, influence: 5 }
`;

/** The configuration with one piece of text changed, which must be there exactly once. */
export function changed(from: string, to: string): string {
  const parts = goodConfiguration.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in the configuration`);
  return parts.join(to);
}

/** `line:column` of the first character after « in a text, and the text without the mark. */
export function marked(text: string): { readonly text: string; readonly place: string } {
  const [before, after] = text.split('«');
  if (before === undefined || after === undefined) throw new Error('there is no « in the text');
  const lines = before.split('\n');
  return { text: before + after, place: `${lines.length}:${lines.at(-1)!.length + 1}` };
}

const method = loadMethod();

/** What a configuration settles; a test whose configuration is wrong fails with the reasons. */
export function settingsFrom(text: string): Settings {
  const result = readConfig(text, 'assessment.yaml', method);
  if (!result.ok) throw new Error(result.issues.map(({ message }) => message).join('\n'));
  return result.settings;
}

/** What is wrong with a configuration: `line:column message` of each problem, nothing where it is read. */
export function problemsIn(text: string): readonly string[] {
  const result = readConfig(text, 'assessment.yaml', method);
  return result.ok ? [] : result.issues.map(({ line, column, message }) => `${line}:${column} ${message}`);
}
