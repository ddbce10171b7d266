import { describe, expect, it } from 'vitest';
import { columnText } from '../../../../src/report/terminal/describe/describe-column.ts';
import { describedColumn } from '../../../support/descriptions.ts';

describe('columnText', () => {
  it.each([
    ['figures', { range: { from: '0', to: '12' } }, '0 to 12'],
    ['one figure', { range: { from: '7', to: '7' } }, '7'],
    [
      'dates',
      { kind: 'date', form: 'dd/mm/yyyy', range: { from: '2013-04-01', to: '2014-03-31' } },
      'dd/mm/yyyy; 2013-04-01 to 2014-03-31',
    ],
    [
      'texts',
      { kind: 'text', distinct: { count: 41, more: false }, examples: ['a', 'b'] },
      '41 values: a | b',
    ],
    ['one text', { kind: 'text', distinct: { count: 1, more: false } }, 'one value'],
    ['many codes', { kind: 'code', distinct: { count: 1000, more: true } }, '1,000 or more values'],
    [
      'marks',
      {
        marks: [
          { mark: '*', meaning: 'suppressed', count: 1 },
          { mark: '..', meaning: 'missing', count: 2000 },
        ],
      },
      'withheld "*" 1 time; missing ".." 2,000 times',
    ],
    [
      'what does not belong',
      { range: { from: '0', to: '12' }, odd: { count: 2, line: 19, text: '#DIV/0!' } },
      '0 to 12; 2 of another kind, first "#DIV/0!" on line 19',
    ],
    ['nothing', { kind: 'blank' }, ''],
    ['personal data', { personal: 'a date of birth', kind: 'date' }, 'looks like a date of birth: not shown'],
    [
      'control characters',
      { kind: 'text', distinct: { count: 2, more: false }, examples: ['a\u001b[31mb'] },
      '2 values: a [31mb',
    ],
  ] as const)('says %s', (_, changes, text) => expect(columnText(describedColumn(changes))).toBe(text));
});
