import { describe, expect, it } from 'vitest';
import { REJECTIONS_LISTED, RecordAccount } from '../../../src/sources/table/record-account.ts';
import { source } from '../../support/sources.ts';

const account = () => new RecordAccount({ source: source('counts'), file: 'crime.csv' });
const rejection = (line: number) => ({
  line,
  column: 4,
  code: 'type-error',
  message: '"x" is not a number',
  hint: 'Supply it.',
});
const warning = (code: string, severity?: 'note') => ({
  code,
  role: 'count',
  message: `${code} was met`,
  hint: 'Look at it.',
  ...(severity ? { severity } : {}),
});

describe('RecordAccount', () => {
  it('has nothing to say of a file without a fault', () => {
    const kept = account();
    expect(kept.counts).toEqual({ read: 0, accepted: 0, rejected: 0, skipped: 0 });
    expect([kept.rejections(), kept.warnings()]).toEqual([[], []]);
  });

  it('counts a rejection and lists it with its place, what to do and whom to ask', () => {
    const kept = account();
    kept.reject(rejection(7));
    expect(kept.counts.rejected).toBe(1);
    expect(kept.rejections()).toEqual([
      {
        code: 'type-error',
        severity: 'error',
        source: 'crime',
        file: 'crime.csv',
        line: 7,
        column: 4,
        message: '"x" is not a number',
        hint: 'Supply it. Ask Vale Police if it is not yours to change.',
      },
    ]);
  });

  it.each([
    [REJECTIONS_LISTED, REJECTIONS_LISTED, undefined],
    [REJECTIONS_LISTED + 1, REJECTIONS_LISTED + 1, '1 more records were rejected'],
    [REJECTIONS_LISTED + 250, REJECTIONS_LISTED + 1, '250 more records were rejected'],
  ])(
    'of %i rejections gives %i issues, the last of which may stand for the rest',
    (many, issues, message) => {
      const kept = account();
      for (let line = 2; line < many + 2; line++) kept.reject(rejection(line));
      expect(kept.counts.rejected).toBe(many);
      expect(kept.rejections()).toHaveLength(issues);
      const rest = kept.rejections().find(({ code }) => code === 'row-count');
      expect(rest?.message).toBe(message);
    },
  );

  it('tells a warning once, at the first record that had it', () => {
    const kept = account();
    kept.warn(warning('blank-count'), 3, 5);
    kept.warn(warning('blank-count'), 8, 6);
    kept.warn(warning('blank-count'), 9, 6);
    expect(kept.warnings()).toMatchObject([
      {
        code: 'blank-count',
        severity: 'warning',
        line: 3,
        column: 5,
        message: 'blank-count was met (first of 3)',
      },
    ]);
  });

  it('does not say how many where there is one', () => {
    const kept = account();
    kept.warn(warning('blank-count'), 3, null);
    expect(kept.warnings()).toMatchObject([{ message: 'blank-count was met', column: null }]);
  });

  it('keeps kinds of warning apart, in the order in which they came', () => {
    const kept = account();
    kept.warn(warning('second', 'note'), 4, 1);
    kept.warn(warning('first'), 5, 1);
    kept.warn(warning('second', 'note'), 6, 1);
    const told = kept.warnings().map(({ code, severity, line }) => `${code} ${severity} ${line}`);
    expect(told).toEqual(['second note 4', 'first warning 5']);
  });

  it('counts no warning as a rejection', () => {
    const kept = account();
    kept.warn(warning('blank-count'), 3, 5);
    expect(kept.counts.rejected).toBe(0);
  });
});
