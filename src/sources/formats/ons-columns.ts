import type { Period } from '../../model/period.ts';
import type { NamedColumn } from '../../model/source.ts';
import { publishedYears } from './ons-table-title.ts';
import { fixedColumn } from './partner-format.ts';
import { offences } from './recorded-crime.ts';

/** What a column of figures holds where it is not what the title says. */
export type OnsColumnKind = 'figure' | 'percent' | 'change' | 'rate' | 'households-rate' | 'population';

export interface OnsColumn {
  readonly role: string;
  readonly kind: OnsColumnKind;
  /** Category of its figures; null where the title says what they are. */
  readonly category: string | null;
  /** The year that it is of; null where the title says. */
  readonly period: Period | null;
  readonly names: readonly [string, ...string[]];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Offences that the tables of knives count, as they head the number and the percentage of each. */
const knives: readonly (readonly [string, string, string])[] = [
  [
    'knife-offences',
    'Total of selected serious offences involving a knife',
    'Total of selected serious offences % involving a knife',
  ],
  [
    'knife-attempted-murder',
    'Attempted murder offences involving a knife',
    'Attempted murder % involving a knife',
  ],
  [
    'knife-threats-to-kill',
    'Threats to kill offences involving a knife',
    'Threats to kill offences % involving a knife',
  ],
  [
    'knife-assault',
    'Assault with injury and assault with intent to cause serious harm offences involving a knife',
    'Assault with injury and assault with intent to cause serious harm % involving a knife',
  ],
  ['knife-robbery', 'Robbery offences involving a knife', 'Robbery offences % involving a knife'],
  [
    'knife-rape-and-sexual-assault',
    'Rape and sexual assault offences involving a knife',
    'Rape and sexual assault offences % involving a knife',
  ],
  ['knife-homicide', 'Homicide offences involving a knife', 'Homicide offences % involving a knife'],
];

/** Every column of figures that is known, by its role: which of them a table has, its header says. */
export const onsColumns: ReadonlyMap<string, OnsColumn> = new Map(
  [...offenceColumns(), ...knives.flatMap(knifeColumns), ...denominators(), ...yearColumns()].map(
    (column) => [column.role, column],
  ),
);

export function namedOnsColumns(): Readonly<Record<string, NamedColumn>> {
  return Object.fromEntries(
    [...onsColumns].map(
      ([
        role,
        {
          names: [name, ...aliases],
        },
      ]) => [role, fixedColumn(name, false, aliases)],
    ),
  );
}

function offenceColumns(): readonly OnsColumn[] {
  const titled = offences.map(({ id, labels }) => column(id, 'figure', id, null, ...labels));
  const households = [
    'Residential burglary (per 1,000 household)',
    'Residential burglary (households)',
  ] as const;
  return [
    ...titled,
    column('burglary-of-households', 'households-rate', 'residential-burglary', null, ...households),
    column('rate', 'rate', null, null, 'Rate per 1,000 population'),
    column('change', 'change', null, null, '% change from previous year'),
  ];
}

function knifeColumns([id, number, percent]: (typeof knives)[number]): readonly OnsColumn[] {
  return [column(id, 'figure', id, null, number), column(`${id}-percent`, 'percent', id, null, percent)];
}

/** The year of the estimate stands in the name of the column. */
function denominators(): readonly OnsColumn[] {
  const years = Array.from({ length: 30 }, (_, index) => 2011 + index);
  const names = (what: string) =>
    years.flatMap((year) =>
      ['- rounded', 'rounded'].map((word) => `${what} figures (mid-${year}) ${word} to 100`),
    );
  return ['Population', 'Household'].map((what) => {
    const [name = '', ...aliases] = names(what);
    const role = what === 'Population' ? 'residents' : 'households';
    return column(role, 'population', role, null, name, ...aliases);
  });
}

function yearColumns(): readonly OnsColumn[] {
  return publishedYears().flatMap((year) => {
    const words = `${monthOf(year.from)} to ${monthOf(year.to)}`;
    const change = `${words} compared with previous year % change`;
    return [
      column(`year ${year.to}`, 'figure', null, year, words),
      column(`percent ${year.to}`, 'percent', null, year, `% involving a knife ${words}`),
      column(`change ${year.to}`, 'change', null, year, change),
    ];
  });
}

function monthOf(number: number): string {
  return `${MONTHS[number % 12]} ${Math.floor(number / 12)}`;
}

function column(
  role: string,
  kind: OnsColumnKind,
  category: string | null,
  period: Period | null,
  ...names: [string, ...string[]]
): OnsColumn {
  return { role, kind, category, period, names };
}
