import { describe, expect, it } from 'vitest';
import { markWarnings, requiredMark } from '../../../src/sources/shapes/marks.ts';
import { missing, row, suppressed, value } from '../../support/sources.ts';

describe('requiredMark', () => {
  it('refuses a blank cell and says what to write', () => {
    expect(requiredMark(row({ count: '' }), 'count')).toMatchObject({
      ok: false,
      role: 'count',
      message: 'count is empty: write * where it is withheld, .. where it is not available',
    });
  });

  it.each(['0', '*', '..', '-'])('lets %j pass', (count) =>
    expect(requiredMark(row({ count }), 'count')).toBeNull(),
  );
  it('lets a file without the column pass', () => expect(requiredMark(row({}), 'count')).toBeNull());
});

describe('markWarnings', () => {
  it.each([
    ['*', suppressed, 'suppressed'],
    ['<5', suppressed, 'suppressed'],
    ['..', missing, 'missing-value'],
    ['-', missing, 'lone-dash'],
  ])('tells of %j', (count, cell, code) => {
    const warnings = markWarnings(row({ count }), {}, { count: { cell } });
    expect(warnings).toMatchObject([{ code, role: 'count', message: expect.stringContaining('not as 0') }]);
  });

  it('has nothing to say of figures and of columns that are not there', () => {
    const figures = { count: { cell: value(0) }, base: { cell: missing } };
    expect(markWarnings(row({ count: '0' }), {}, figures)).toEqual([]);
  });

  it('tells of an odd period as well', () => {
    const warning = { code: 'excel-serial', role: 'period', message: 'odd', hint: '' };
    expect(markWarnings(row({}), { warning }, {})).toEqual([warning]);
  });
});
