import { describe, expect, it } from 'vitest';
import { unobserved } from '../../../src/observations/figures/unobserved.ts';
import { indicator, observation } from '../../support/observations.ts';
import { settings } from '../../support/settings.ts';
import { countRecord, eventCount, source } from '../../support/sources.ts';

const crime = { ...source('counts'), id: 'crime', partner: 'Vale Police' };
const about = (categories: readonly string[]) =>
  settings({ indicators: [indicator({ categories })], sources: [crime] });
const records = { counts: [countRecord()], indicators: [], events: [eventCount({ category: 'robbery' })] };

describe('unobserved', () => {
  it('is silent about an indicator that has records of every category', () => {
    expect(unobserved([observation('2013-14')], records, about(['burglary']))).toEqual([]);
  });

  it('knows a group of categories', () => {
    expect(unobserved([observation('2013-14')], records, about(['all-crime']))).toEqual([]);
  });

  it('says that a misspelt category has no figure, and what the source has', () => {
    const [issue] = unobserved([], records, about(['burglery']));
    expect(issue).toMatchObject({ code: 'no-records', severity: 'warning', source: 'crime' });
    expect(issue?.message).toContain('burglery: indicator burglary has no figure');
    expect(issue?.hint).toContain('burglary, robbery');
    expect(issue?.hint).toContain('Vale Police');
  });

  it('says which part is lacking of an indicator that has others', () => {
    const [issue] = unobserved([observation('2013-14')], records, about(['burglary', 'arson']));
    expect(issue?.message).toContain('is about arson: indicator burglary lacks that part');
  });

  it('does not look into the records of other sources', () => {
    const elsewhere = {
      counts: [countRecord({ origin: { source: 'health', file: 'a.csv', firstLine: 2, lastLine: 2 } })],
      indicators: [],
      events: [],
    };
    expect(unobserved([], elsewhere, about(['burglary']))).toHaveLength(1);
  });
});
