import { describe, expect, it } from 'vitest';
import { readSources } from '../../src/sources/read-sources.ts';
import { source } from '../support/sources.ts';
import { streetFile } from '../support/street.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
folder.write('crime.csv', 'indicator,area_code,period,count\nburglary,E99000001,2013-14,5\nx\n');
folder.write('people.csv', 'area_code,year,population\nE99000001,2013,1000\n');
folder.write('lsoa.csv', 'child_code,parent_code\nE01014001,E99000001\n');
folder.write(
  'survey.csv',
  'indicator,area_code,period,numerator,denominator\nsafe,E99000001,2013-14,91,100\n',
);
folder.write(
  'views.csv',
  'candidate,criterion,form,value,grade,author,reason\nburglary,fit,coded,65,A,Officer,statute\n',
);
const burglary = { month: '2014-01', type: 'Burglary', code: 'E01014001', name: 'Northvale 001A' };
folder.write('street/2014-02.csv', streetFile([{ ...burglary, month: '2014-02' }]));
folder.write('street/2014-01.csv', streetFile([burglary, burglary]));
folder.write('copies/a.csv', streetFile([burglary, burglary]));
folder.write('copies/b.csv', streetFile([burglary, burglary]));

const crime = source('counts', { file: 'crime.csv' });
const people = source('populations', { id: 'people', file: 'people.csv' });
const street = source('events', {
  id: 'street',
  file: 'street/*.csv',
  format: 'police-uk-street',
  columns: {},
});

describe('readSources', () => {
  it('reads every shape into records of its own', async () => {
    const { records, issues, unread } = await readSources(
      [
        crime,
        people,
        street,
        source('lookup', { id: 'lsoa', file: 'lsoa.csv' }),
        source('indicators', { id: 'survey', file: 'survey.csv' }),
        source('judgements', { id: 'views', file: 'views.csv' }),
      ],
      folder.path,
    );
    expect(records).toMatchObject({
      counts: [{ category: 'burglary', origin: { source: 'crime', file: 'crime.csv', firstLine: 2 } }],
      populations: [{ population: 1000 }],
      events: [{ count: 2 }, { count: 1 }],
      links: [{ lookup: 'lsoa', child: 'E01014001' }],
      indicators: [{ category: 'safe' }],
      judgements: [{ candidate: 'burglary' }],
    });
    expect(issues).toMatchObject([{ code: 'missing-cell', line: 3 }]);
    expect(unread).toEqual([]);
  });

  it('reads in the order of the configuration, files of a pattern in the order of their names', async () => {
    const { balances } = await readSources([street, people, crime], folder.path);
    expect(balances.map(({ file }) => file)).toEqual([
      'street/2014-01.csv',
      'street/2014-02.csv',
      'people.csv',
      'crime.csv',
    ]);
  });

  it('tells before each file which it is and how many are done', async () => {
    const told: string[] = [];
    await readSources([street, people], folder.path, (file, done, total) =>
      told.push(`${done}/${total} ${file}`),
    );
    expect(told).toEqual(['0/3 street/2014-01.csv', '1/3 street/2014-02.csv', '2/3 people.csv']);
  });

  it('names a file that is not there, and reads the others', async () => {
    const lost = source('counts', { id: 'fire', file: 'fire-*.csv', partner: 'Fire service', line: 21 });
    const { unread, issues, records } = await readSources([lost, people], folder.path);
    expect(unread).toEqual(['fire-*.csv']);
    expect(issues).toMatchObject([
      {
        code: 'missing-file',
        severity: 'error',
        source: 'fire',
        file: 'fire-*.csv',
        message: expect.stringContaining('line 21 of the configuration'),
        hint: expect.stringContaining('Fire service'),
      },
    ]);
    expect(records.populations).toHaveLength(1);
  });

  it('names a file that cannot be read', async () => {
    folder.write('zip.csv', Buffer.from('504b0304', 'hex'));
    const { unread, balances } = await readSources([source('counts', { file: 'zip.csv' })], folder.path);
    expect([unread, balances]).toEqual([['zip.csv'], []]);
  });

  it('counts the events of a file and of its copy once', async () => {
    const copies = { ...street, file: 'copies/*.csv' };
    const { records, balances, issues } = await readSources([copies], folder.path);
    expect(records.events).toMatchObject([{ count: 2, origin: { file: 'copies/a.csv' } }]);
    expect(balances).toMatchObject([
      { read: 2, accepted: 2, skipped: 0 },
      { read: 2, accepted: 0, rejected: 0, skipped: 2 },
    ]);
    expect(issues).toMatchObject([{ code: 'duplicate-file', severity: 'warning', file: 'copies/b.csv' }]);
  });

  it('lets two sources read one file', async () => {
    const again = { ...street, id: 'again' };
    const { records } = await readSources([street, again], folder.path);
    expect(records.events.map(({ origin }) => origin.source)).toEqual(['street', 'street', 'again', 'again']);
  });
});
