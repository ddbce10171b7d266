import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/explain.ts';
import { run } from '../../src/cli/run.ts';
import { sections } from '../../src/cli/sections/sections.ts';
import { show } from '../../src/cli/show.ts';
import { makeFolder } from '../support/made-folder.ts';
import { resultsOf, shown } from '../support/made-partnership.ts';
import { call, optionsFor, readAll, removeTemporary } from '../support/run-assess.ts';

afterAll(removeTemporary);

const configuration = `version: 1
partnership: { name: County CSP, area: E99000001, officer: Officer }
period: 2013-14
areas: { E99000001: { name: County, type: csp } }
sources:
  contacts:
    partner: Services
    file: input/contacts*.csv
    shape: events
    columns: { category: service, period: date, person: pseudonym, id: contact }
    set: { area: E99000001 }
indicators: { contacts: { name: Contacts, source: contacts, kind: count } }
candidates: { repeat-demand: { name: Repeat demand, indicator: contacts } }
`;

/** Ids that no other text of an output could hold. */
const idOf = (person: number) => `QZX${String(person).padStart(4, '0')}W`;

const header = 'contact,service,date,pseudonym';
const rowsOf = (events: readonly number[], from = 0) =>
  events.flatMap((count, person) =>
    Array.from(
      { length: count },
      (_, at) => `${from + person}-${at},contacts,2013-05-${10 + (at % 9)},${idOf(from + person)}`,
    ),
  );

/** 10 people with 30 contacts each, and 90 with 300 together: 30 x 4 + 60 x 3. */
const hundred = [...Array<number>(10).fill(30), ...Array<number>(30).fill(4), ...Array<number>(60).fill(3)];

describe('S041 repeat demand on services by pseudonymised ids', () => {
  const folder = makeFolder(configuration, { 'contacts.csv': [header, ...rowsOf(hundred)] });

  it('says that 10% of people account for 50% of contacts', async () => {
    expect(await shown(folder, 'people')).toContain(
      'Contacts in 2013-14: 10% of people account for 50% of contacts (10 of 100 people, 300 of 600).',
    );
  });

  it('answers the criterion concentration as the share of the top tenth', async () => {
    const { evidence, measures } = await resultsOf(folder);
    const [answer] = evidence.filter(({ criterion }: { criterion: string }) => criterion === 'concentration');
    expect([answer.form, answer.value, answer.measure]).toEqual([
      'top-share',
      50,
      'people/contacts/E99000001/2013-14',
    ]);
    const [measure] = measures.filter(({ kind }: { kind: string }) => kind === 'people');
    expect(measure.about).toMatchObject({
      people: 100,
      events: 600,
      topPeople: 10,
      topEvents: 300,
      unnamed: 0,
    });
    // 600 contacts below a header.
    expect(measure.evidence).toEqual([
      { source: 'contacts', file: 'input/contacts.csv', firstLine: 2, lastLine: 601 },
    ]);
  });

  it('tells one person in two files from two, and leaves contacts without an id out', async () => {
    const half = rowsOf(hundred);
    const two = makeFolder(configuration, {
      'contacts-1.csv': [header, ...half.slice(0, 250)],
      'contacts-2.csv': [header, ...half.slice(250), 'x-1,contacts,2013-06-01,', 'x-2,contacts,2013-06-02,'],
    });
    expect(await shown(two, 'people')).toContain(
      '(10 of 100 people, 300 of 600); 2 without an id of a person are left out.',
    );
  });

  it('counts a row that stands twice once', async () => {
    const rows = rowsOf(hundred);
    const twice = makeFolder(configuration, { 'contacts.csv': [header, ...rows, rows[0]!, rows[1]!] });
    expect(await shown(twice, 'people')).toContain('(10 of 100 people, 300 of 600).');
  });

  it('prints counts, not percentages, of fewer than 50 people', async () => {
    const few = makeFolder(configuration, {
      'contacts.csv': [header, ...rowsOf([...Array<number>(4).fill(10), ...Array<number>(36).fill(2)])],
    });
    // 4 x 10 of 4 x 10 + 36 x 2.
    expect(await shown(few, 'people')).toContain(
      'Contacts in 2013-14: the 4 of 40 people with most account for 40 of 112.',
    );
  });
});

describe('S107 a tenth of people and the top 0.5%', () => {
  it('says that 10% account for 50% and 0.5% for 10%', async () => {
    // 1,000 people, 3,000 crimes: 5 with 60 (300), 95 with 1,200 together, 900 with 1,500 together.
    const counts = [
      ...Array<number>(5).fill(60),
      ...Array<number>(60).fill(13),
      ...Array<number>(35).fill(12),
      ...Array<number>(600).fill(2),
      ...Array<number>(300).fill(1),
    ];
    expect(counts.reduce((all, one) => all + one, 0)).toBe(3000);
    const folder = makeFolder(configuration, { 'contacts.csv': [header, ...rowsOf(counts)] });
    expect(await shown(folder, 'people')).toContain(
      '10% of people account for 50% of contacts (100 of 1,000 people, 1,500 of 3,000); 0.5% of people for 10% (5 people).',
    );
  });
});

describe('ids of people', () => {
  it('are in no output', async () => {
    const folder = makeFolder(configuration, {
      'contacts.csv': [
        header,
        ...rowsOf(hundred),
        `x,contacts,nonsense,${idOf(7)}`,
        `y,,2013-05-05,${idOf(8)}`,
      ],
    });
    const options = { ...optionsFor(folder), failOn: 'never' as const, verbose: true };
    expect(readFileSync(join(folder, 'input/contacts.csv'), 'utf8')).toContain(idOf(7));
    const said = [await call(() => run(options)), await call(() => explain('repeat-demand', options))];
    for (const name of Object.keys(sections))
      said.push(
        await call(() => show(name, options)),
        await call(() => show(name, { ...options, json: true })),
      );
    const outputs = Object.entries(readAll(folder)).filter(([file]) => !file.startsWith('input'));
    expect(outputs.map(([file]) => file)).toContain('out/2013-14/results.json');
    for (const text of [...outputs.map(([, text]) => text), ...said.map((one) => one.stdout + one.stderr)])
      expect(text).not.toMatch(/QZX\d/);
  });
});
