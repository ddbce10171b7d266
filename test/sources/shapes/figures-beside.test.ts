import { describe, expect, it } from 'vitest';
import { countsReader } from '../../../src/sources/shapes/counts.ts';
import { figuresBeside } from '../../../src/sources/shapes/figures-beside.ts';
import { indicatorsReader } from '../../../src/sources/shapes/indicators.ts';
import { row, value } from '../../support/sources.ts';

const context = { source: 'police', file: 'p.csv', periods: 'years' } as const;
const read = (texts: Readonly<Record<string, string>>) => figuresBeside(row(texts), context);

describe('figuresBeside', () => {
  it('leaves out what a file has no column for, and what its cells leave out', () => {
    expect(read({})).toEqual({ ok: true, figures: {} });
    expect(read({ expected: '..', change: '', absoluteChange: '*', standardError: '-' })).toEqual({
      ok: true,
      figures: {},
    });
  });

  it.each([
    [{ expected: '50.5' }, { expected: value(50.5, 1) }],
    [{ expected: '10%' }, { expected: value(10) }],
    [
      { standardError: '0.9', effectiveBase: '1,000' },
      { standardError: 0.9, effectiveBase: 1000 },
    ],
    // Plan 2008-11, line 177: 18%, 878 fewer, since 2003/04.
    [
      { change: '-18%', absoluteChange: '-878', basePeriod: '2003/04' },
      {
        change: {
          percent: value(-18),
          absolute: value(-878),
          base: expect.objectContaining({ label: '2003-04' }),
        },
      },
    ],
    [{ change: '+2.2%' }, { change: { percent: value(2.2, 1), absolute: { kind: 'missing' }, base: null } }],
  ])('reads %j', (texts, figures) => expect(read(texts)).toEqual({ ok: true, figures }));

  it.each([
    [{ expected: '-5' }, 'expected'],
    [{ expected: 'many' }, 'expected'],
    [{ standardError: '-1' }, 'standardError'],
    [{ effectiveBase: '50%' }, 'effectiveBase'],
    [{ change: 'down' }, 'change'],
    [{ absoluteChange: '-878' }, 'change'],
    [{ change: '-18%', absoluteChange: '878' }, 'absoluteChange'],
    [{ change: '-18%', absoluteChange: '18%' }, 'absoluteChange'],
    [{ change: '-18%', basePeriod: 'once' }, 'basePeriod'],
  ])('refuses %j', (texts, role) => expect(read(texts)).toMatchObject({ ok: false, role }));
});

describe('rows with figures beside', () => {
  const about = { category: 'crime', area: 'E99000001', period: '2007-08' };

  it('carry them into records of published figures', () => {
    const texts = { ...about, numerator: '1593', change: '2.2%' };
    expect(indicatorsReader(context)(row(texts))).toMatchObject({
      record: { numerator: value(1593), change: { percent: value(2.2, 1) } },
    });
    expect(indicatorsReader(context)(row({ ...about, value: '5', expected: '-1' }))).toMatchObject({
      ok: false,
      role: 'expected',
    });
  });

  it('carry the expected count into records of counts', () => {
    const counts = countsReader(context);
    expect(counts(row({ ...about, count: '60', expected: '50.5' }))).toMatchObject({
      record: { count: value(60), expected: value(50.5, 1) },
    });
    expect(counts(row({ ...about, count: '60' }))).not.toHaveProperty('record.expected');
    for (const expected of ['-1', '10%', 'x'])
      expect(counts(row({ ...about, count: '60', expected }))).toMatchObject({ ok: false, role: 'expected' });
  });
});
