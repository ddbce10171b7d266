import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sections } from '../../../src/cli/sections/sections.ts';
import type { Assessment } from '../../../src/model/assessment.ts';
import { registerTables } from '../../../src/report/csv/register-tables.ts';
import { csvTables } from '../../../src/report/csv/tables.ts';
import { toResults } from '../../../src/report/results/to-results.ts';
import type { ResultsDocument } from '../../../src/report/schemas/results.ts';
import { readBack, tinyWith } from '../../support/csv-table.ts';
import { ROOT } from '../../support/run-assess.ts';
import { assessFixture, plain } from '../../support/sample-assessment.ts';

type Rows = ReturnType<typeof readBack>['rows'];
// biome-ignore lint/suspicious/noExplicitAny: lists of a document of the outside world.
type List = readonly any[];

interface Held {
  readonly file: string;
  /** Rows that the list makes; as many as it has things where nothing is said. */
  readonly asked?: (list: List) => number;
  /** Rows of the file that are of the list; all where nothing is said. */
  readonly held?: (rows: Rows, list: List) => number;
}

const sum = (list: List, part: string) => list.reduce((all, one) => all + one[part].length, 0);
const where = (column: string, value: string) => (rows: Rows) =>
  rows.filter((row) => row[column] === value).length;
const distinct = (column: string) => (rows: Rows) => new Set(rows.map((row) => row[column])).size;
const byId = (rows: Rows, list: List) => {
  const ids = new Set(list.map(({ id }) => id));
  return rows.filter((row) => ids.has(row['id'])).length;
};
const bySentence = (rows: Rows, list: List) => {
  const said = new Set(list.map(({ section, sentence }) => `${section} ${sentence}`));
  return rows.filter((row) => said.has(`${row['section']} ${row['sentence']}`)).length;
};
const homes = (list: List) => sum(list, 'homes');
const block = (name: string) => (rows: Rows) =>
  rows.filter((row) => row['block'] === name && row['home'] !== 'in-no-class').length;

/** Where each list that a section has in results.json stands in csv/. A list that is not named here fails. */
const lists: Readonly<Record<string, Held>> = {
  findings: { file: 'findings', held: bySentence },
  measures: { file: 'measures', held: byId },
  indicators: { file: 'indicators', held: distinct('indicator') },
  ranking: { file: 'ranking', held: distinct('candidate') },
  'sensitivity.candidates': { file: 'firmness' },
  'sensitivity.scenarios': { file: 'sensitivity', asked: (list) => sum(list, 'order') },
  'sensitivity.aboutEqual': { file: 'about-equal' },
  'harm.classes': { file: 'harm' },
  'harm.parts': { file: 'harm-stages' },
  'harm.most.indicators': { file: 'harm', held: where('most_of_the_harm', 'true') },
  'harm.apart': { file: 'harm-apart', held: (rows) => rows.length - where('reason', 'not-costed')(rows) },
  'harm.metrics': { file: 'harm-metrics', asked: (list) => sum(list, 'classes') },
  'harm.spreads': { file: 'harm-metrics', held: distinct('indicator') },
  'harm.published': { file: 'severity' },
  'costCoverage.notCosted': { file: 'harm-apart', held: where('reason', 'not-costed') },
  'ledger.lines': { file: 'ledger', asked: homes, held: block('recorded-crime') },
  'ledger.apart': { file: 'ledger', asked: homes, held: block('apart') },
  'ledger.overlaps': { file: 'overlaps' },
  targets: { file: 'targets' },
  'plan.context': { file: 'plan-texts', held: where('part', 'context') },
  'plan.approach': { file: 'plan-texts', held: where('part', 'approach') },
  'plan.priorities': { file: 'plan' },
  'plan.mandated': { file: 'watching', held: where('kind', 'mandated') },
  'plan.watching': { file: 'watching', held: where('kind', 'watched') },
  'plan.horizon': { file: 'watching', held: where('kind', 'horizon') },
  'plan.links': { file: 'plan-texts', held: where('part', 'link') },
  'plan.frameworks': { file: 'frameworks' },
  'plan.strategies': { file: 'strategies' },
  'plan.fit': { file: 'fit' },
  'plan.continuity.earlier': { file: 'continuity' },
  'plan.domains': { file: 'domains' },
  frameworks: { file: 'frameworks' },
  strategies: { file: 'strategies' },
  fit: { file: 'fit' },
  'continuity.earlier': { file: 'continuity' },
  domains: { file: 'domains' },
  references: { file: 'references' },
  'risks.risks': { file: 'risks' },
  'actions.actions': { file: 'actions' },
  'actions.themes': { file: 'actions', held: distinct('theme') },
  'compliance.statute': { file: 'compliance' },
  'compliance.duties.meetings': { file: 'duties' },
  'compliance.consultation': { file: 'consultation' },
  'compliance.commissioner.lines': { file: 'commissioner' },
  'compliance.youSaid': { file: 'you-said' },
  ranks: { file: 'perceived-ranks' },
};

/** Every list of a document that has something in it, by its path. */
function listsOf(shown: object, path = ''): readonly (readonly [path: string, list: List])[] {
  return Object.entries(shown).flatMap(([name, value]) => {
    const at = `${path}${name}`;
    if (Array.isArray(value)) return value.length > 0 ? [[at, value] as const] : [];
    return typeof value === 'object' && value !== null ? listsOf(value, `${at}.`) : [];
  });
}

// Counts of results.json, which the requirements' own tests hold to the plans: one list, two forms.
describe.each(['herefordshire-2013-14', 'south-worcestershire-2008', 'herefordshire-2024'])(
  'the sections of %s',
  (fixture) => {
    let assessment: Assessment;
    let results: ResultsDocument;
    let tables: ReadonlyMap<string, string>;
    beforeAll(async () => {
      assessment = await assessFixture(fixture);
      results = toResults(assessment);
      tables = csvTables(assessment);
    });

    it.each(Object.entries(sections))('%s has as many rows in csv/ as its lists have', (_name, section) => {
      const found = listsOf(section.json(results));
      expect(found.map(([path]) => path).filter((path) => !(path in lists))).toEqual([]);
      for (const [path, list] of found) {
        const {
          file,
          asked = (some: List) => some.length,
          held = (rows: Rows) => rows.length,
        } = lists[path]!;
        const text = tables.get(`csv/${file}.csv`);
        expect([path, text ? held(readBack(text).rows, list) : 0]).toEqual([path, asked(list)]);
      }
    });

    it.each(Object.entries(sections))('%s shows nothing in the terminal without a row', (name, section) => {
      const screen = { palette: plain, width: 80, unicode: true };
      const text = section.text(assessment, screen as Parameters<typeof section.text>[1]);
      // Crime that is in no class stands in ledger.csv and in no list.
      const own = readBack(tables.get(`csv/${name}.csv`) ?? '').rows;
      expect(text === '' || own.length > 0 || listsOf(section.json(results)).length > 0).toBe(true);
    });
  },
);

it('writes nothing of registers that nobody keeps', async () => {
  const kept = registerTables(await tinyWith({ registers: {} })).map(([file]) => file);
  expect(kept).toEqual(
    ['findings', 'firmness', 'harm', 'harm-totals', 'harm-stages', 'harm-metrics', 'totals'].map(
      (name) => `csv/${name}.csv`,
    ),
  );
});

it('writes no file twice', async () => {
  const names = registerTables(await assessFixture('herefordshire-2013-14')).map(([file]) => file);
  expect(new Set(names).size).toBe(names.length);
});

it('has every table that can be written on the page of registers', () => {
  const folder = join(ROOT, 'src/report/csv');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('-table.ts'),
  );
  const names = sources.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/keptTable(?:<\w+>)?\(\s*'([\w-]+)'/g)].map(
      ([, table]) => table,
    ),
  );
  const page = readFileSync(join(ROOT, 'docs/registers.md'), 'utf8');
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !page.includes(` ${name}.csv`))).toEqual([]);
});
