import { describe, expect, it } from 'vitest';
import { findFiles } from '../../../src/sources/bytes/find-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
for (const name of [
  'b.csv',
  'a.csv',
  'ab.csv',
  'Z.csv',
  'crime[2024].csv',
  'crime2.csv',
  'a.csvx',
  'x+y.csv',
  'xxy.csv',
])
  folder.write(name, 'x');
for (const name of ['2014-02/west.csv', '2014-01/west.csv', '2014-01/east.csv', '2014-01/deep/west.csv'])
  folder.write(name, 'x');

describe('findFiles', () => {
  it.each([
    ['a.csv', ['a.csv']],
    ['missing.csv', []],
    ['?.csv', ['Z.csv', 'a.csv', 'b.csv']],
    ['a*.csv', ['a.csv', 'ab.csv']],
    ['crime[2024].csv', ['crime[2024].csv']],
    ['crime[*.csv', ['crime[2024].csv']],
    ['x+?.csv', ['x+y.csv']],
    ['2014-*/west.csv', ['2014-01/west.csv', '2014-02/west.csv']],
    ['*/*.csv', ['2014-01/east.csv', '2014-01/west.csv', '2014-02/west.csv']],
    ['2014-01\\east.csv', ['2014-01/east.csv']],
    ['none/*.csv', []],
    ['a.csv/*', []],
  ])('finds for %s the files %j', (pattern, files) => {
    expect(findFiles(folder.path, pattern)).toEqual(files);
  });

  it('sorts whole paths by code unit, whatever the order of the folders', () => {
    for (const name of ['sorted/a/x.csv', 'sorted/a-b/x.csv']) folder.write(name, 'x');
    expect(findFiles(folder.path, 'sorted/*/x.csv')).toEqual(['sorted/a-b/x.csv', 'sorted/a/x.csv']);
  });

  it('finds files above the root', () => {
    expect(findFiles(`${folder.path}/2014-01`, '../a?.csv')).toEqual(['../ab.csv']);
  });

  it('takes an absolute path and still names the file relative to the root', () => {
    expect(findFiles(folder.path, `${folder.path}/a.csv`)).toEqual(['a.csv']);
    expect(findFiles(`${folder.path}/2014-01`, `${folder.path}/a*.csv`)).toEqual(['../a.csv', '../ab.csv']);
  });
});
