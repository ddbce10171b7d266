import { describe, expect, it } from 'vitest';
import { settleReleases } from '../../../src/observations/settle/settle-releases.ts';
import { countRecord, source, value } from '../../support/sources.ts';

const provisional = countRecord({ count: value(90), release: '2014-04-30', line: 2 });
const final = countRecord({ count: value(95), release: '2014-10-31', line: 3 });
const other = countRecord({ category: 'robbery', release: '2014-04-30', line: 4 });
const records = [final, provisional, other];
const keep = (name: string) => [source('counts', { release: { keep: name } })];

describe('settleReleases', () => {
  it('changes nothing where no source says which release wins', () => {
    expect(settleReleases(records, [source('counts')])).toEqual({
      kept: records,
      superseded: [],
      issues: [],
    });
  });

  it('keeps the latest of each figure', () => {
    const { kept, superseded, issues } = settleReleases(records, keep('latest'));
    expect(kept).toEqual([final, other]);
    expect(superseded).toEqual([provisional.origin]);
    expect(issues).toMatchObject([{ code: 'other-release', severity: 'note', line: 2 }]);
  });

  it('keeps the release that is named, and no other', () => {
    expect(settleReleases(records, keep('2014-04-30')).kept).toEqual([provisional, other]);
  });

  it('has an error where the named release is not there', () => {
    const { kept, issues } = settleReleases(records, keep('final'));
    expect(kept).toEqual([]);
    expect(issues[0]).toMatchObject({
      code: 'no-release',
      severity: 'error',
      message: expect.stringContaining('2014-10-31'),
    });
  });

  it('lets contradictions stand, to be refused, where releases have no order', () => {
    const words = [countRecord({ release: 'draft' }), countRecord({ release: 'final', line: 3 })];
    const { kept, issues } = settleReleases(words, keep('latest'));
    expect(kept).toEqual(words);
    expect(issues).toMatchObject([{ code: 'release-order', severity: 'error' }]);
  });

  it('leaves the records of other sources alone', () => {
    const elsewhere = countRecord({ origin: { source: 'street', file: 's.csv', firstLine: 2, lastLine: 2 } });
    expect(settleReleases([elsewhere, ...records], keep('latest')).kept).toContain(elsewhere);
  });
});
