import { describe, expect, it } from 'vitest';
import { breaksOf } from '../../src/config/load-breaks.ts';
import { loadMethod } from '../../src/config/load-method.ts';

const row = {
  id: 'one',
  kind: 'recording',
  scheme: 'police-recorded-crime',
  from: '2014-04',
  to: '2015-03',
  categories: 'violence-with-injury;sexual-offences',
  areas: '',
  change: 'More was recorded.',
};

describe('breaksOf', () => {
  it('reads months, categories and areas', () => {
    expect(breaksOf([row])).toEqual([
      {
        id: 'one',
        series: 'police-recorded-crime',
        from: 2014 * 12 + 3,
        to: 2015 * 12 + 2,
        categories: ['violence-with-injury', 'sexual-offences'],
        areas: null,
        indicators: null,
        change: 'More was recorded.',
      },
    ]);
  });

  it.each([
    ['between releases', { kind: 'vintage', from: '', to: '' }],
    ['of small areas', { kind: 'boundary', areas: '' }],
  ])('leaves out a change %s', (_, changes) => {
    expect(breaksOf([{ ...row, ...changes }])).toEqual([]);
  });

  // The table has nine rows; two are of those two kinds.
  it('takes seven of those that ship', () => {
    expect(loadMethod().breaks.known).toHaveLength(7);
    expect(loadMethod().breaks.edition).toMatchObject({ id: 'breaks', version: '2026-1' });
  });
});
