import { describe, expect, it } from 'vitest';
import type { SourceRecords, SourceSettings } from '../../src/model/source.ts';
import { SourceReading } from '../../src/sources/source-reading.ts';
import { source } from '../support/sources.ts';
import { streetFile } from '../support/street.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

/** A file of each shape with one good record and, where the shape can tell, a bad one. */
const files: Readonly<Record<string, string>> = {
  counts: 'indicator,area_code,period,count\nburglary,E99000001,2013-14,5\nburglary,E99000001,2013-14,x\n',
  indicators: 'indicator,area_code,period,value\nsafe,E99000001,2013-14,91\nsafe,E99000001,2013-14,x\n',
  populations: 'area_code,year,population\nE99000001,2013,1000\nE99000001,2013,x\n',
  lookup: 'child_code,parent_code\nE01014001,E99000001\n,E99000001\n',
  classes: 'area_code,scheme,class\nE01014001,ruc-2011,Urban\nE01014001,,Urban\n',
  judgements:
    'candidate,criterion,form,value,grade,author,reason\na,fit,coded,65,A,O,law\na,fit,coded,65,A,,law\n',
  survey: 'question,area_code,period,answer,weight\nfear,E99000001,2013-14,1,1\nfear,E99000001,2013-14,7,1\n',
  events: 'category,area_code,month\nArson,E01014001,2014-01\nArson,E01014001,2014-13\n',
};
for (const [shape, text] of Object.entries(files)) folder.write(`${shape}.csv`, text);

const settingsOf = (shape: SourceSettings['shape'], changes: Partial<SourceSettings> = {}) =>
  source(shape, {
    id: shape,
    file: `${shape}.csv`,
    ...(shape === 'survey' ? { answers: { yes: ['1'], no: ['2'], missing: [] } } : {}),
    ...changes,
  });

async function readAll(...sources: readonly SourceSettings[]) {
  const reading = new SourceReading(folder.path);
  for (const one of sources) await reading.addFile(one, one.file);
  return reading.result();
}

const lengths = (records: SourceRecords) =>
  Object.fromEntries(
    Object.entries(records).flatMap(([kind, list]) => (list.length > 0 ? [[kind, list.length]] : [])),
  );

describe('SourceReading', () => {
  it.each([
    ['counts', 'counts'],
    ['indicators', 'indicators'],
    ['populations', 'populations'],
    ['lookup', 'links'],
    ['classes', 'classes'],
    ['judgements', 'judgements'],
    ['survey', 'indicators'],
    ['events', 'events'],
  ] as const)('keeps what a file of %s says among the %s', async (shape, kind) => {
    const { records, balances, issues, unread } = await readAll(settingsOf(shape));
    expect(lengths(records)).toEqual({ [kind]: 1 });
    expect(balances).toMatchObject([
      { id: shape, file: `${shape}.csv`, format: shape, read: 2, accepted: 1, rejected: 1, skipped: 0 },
    ]);
    expect(issues).toMatchObject([{ source: shape, severity: 'error', line: 3 }]);
    expect(unread).toEqual([]);
  });

  it('prints tidy for a source that asks for it by name, and reads the same', async () => {
    const [plain, tidy] = [
      await readAll(settingsOf('counts')),
      await readAll(settingsOf('counts', { tidy: true })),
    ];
    expect(plain.balances).toMatchObject([{ format: 'counts' }]);
    expect(tidy.balances).toEqual([{ ...plain.balances[0], format: 'tidy' }]);
    expect(tidy.records).toEqual(plain.records);
  });

  it('keeps records, balances and issues in the order in which files came', async () => {
    const { balances, issues, records } = await readAll(
      settingsOf('survey'),
      settingsOf('counts'),
      settingsOf('indicators'),
    );
    expect(balances.map(({ id }) => id)).toEqual(['survey', 'counts', 'indicators']);
    expect(issues.map((one) => one.source)).toEqual(['survey', 'counts', 'indicators']);
    expect(records.indicators.map(({ origin }) => origin.source)).toEqual(['survey', 'indicators']);
  });

  it('names a file that gave no figure', async () => {
    folder.write('empty.csv', '');
    const { unread, balances, issues } = await readAll(settingsOf('counts', { file: 'empty.csv' }));
    expect([unread, balances]).toEqual([['empty.csv'], []]);
    expect(issues).toMatchObject([{ severity: 'error', file: 'empty.csv' }]);
  });

  it('says where a file is named that is not there, and whom to ask', () => {
    const reading = new SourceReading(folder.path);
    reading.addMissing(settingsOf('counts', { file: 'lost-*.csv', partner: 'Fire service', line: 30 }));
    const { unread, issues } = reading.result();
    expect(unread).toEqual(['lost-*.csv']);
    expect(issues).toEqual([
      {
        code: 'missing-file',
        severity: 'error',
        source: 'counts',
        file: 'lost-*.csv',
        line: null,
        column: null,
        message: 'there is no such file (source counts, line 30 of the configuration)',
        hint: 'Put the file there, or ask Fire service for it.',
      },
    ]);
  });
});

describe('copies of a file of events', () => {
  const event = { month: '2014-01', type: 'Burglary', code: 'E01014001', name: 'Northvale 001A' };
  const street = (id: string, file: string) =>
    source('events', { id, file, format: 'police-uk-street', columns: {} });
  folder.write('a.csv', streetFile([event, event]));
  folder.write('b.csv', streetFile([event, event]));
  folder.write('c.csv', streetFile([event]));

  it.each([
    [
      'the same bytes again in one source',
      [street('x', 'a.csv'), street('x', 'b.csv')],
      [2, 0],
      ['duplicate-file'],
    ],
    ['other bytes', [street('x', 'a.csv'), street('x', 'c.csv')], [2, 1], []],
    ['the same bytes in two sources', [street('x', 'a.csv'), street('y', 'b.csv')], [2, 2], []],
  ])('count once: %s', async (_, sources, accepted, codes) => {
    const { records, balances, issues } = await readAll(...sources);
    expect(balances.map((balance) => balance.accepted)).toEqual(accepted);
    expect(records.events.reduce((sum, { count }) => sum + count, 0)).toBe(accepted[0]! + accepted[1]!);
    expect(issues.map(({ code }) => code)).toEqual(codes);
    for (const { read, accepted: taken, rejected, skipped } of balances)
      expect(taken + rejected + skipped).toBe(read);
  });

  it('are not looked for among files of counts, whose repeats are settled by their records', async () => {
    folder.write('again.csv', files['counts']!);
    const { records, issues } = await readAll(
      settingsOf('counts'),
      settingsOf('counts', { file: 'again.csv' }),
    );
    expect(records.counts).toHaveLength(2);
    expect(issues.map(({ code }) => code)).not.toContain('duplicate-file');
  });
});
