import { describe, expect, it } from 'vitest';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { GAPS_LISTED, missingMonths } from '../../../src/observations/settle/missing-months.ts';
import { indicator, period } from '../../support/observations.ts';
import { countRecord } from '../../support/sources.ts';

const area = (code: string, name: string) => ({ code, name, type: 'csp' as const, aliases: [] });
const index = indexAreas([area('E99000001', 'Northvale'), area('E99000002', 'Southvale')], []);
const burglary = [indicator()];
const months = (labels: readonly string[], changes: Parameters<typeof countRecord>[0] = {}) =>
  labels.map((label, at) => countRecord({ period: period(label), line: at + 2, ...changes }));
const messages = (records: ReturnType<typeof months>, indicators = burglary) =>
  missingMonths(records, indicators, index).map(({ message }) => message);

describe('missingMonths', () => {
  it('has nothing to say of a series without a gap, or of years', () => {
    expect(messages(months(['2023-07', '2023-08', '2023-09']))).toEqual([]);
    expect(messages(months(['2011-12', '2013-14']))).toEqual([]);
  });

  it('names area and month', () => {
    expect(missingMonths(months(['2023-07', '2023-09']), burglary, index)).toMatchObject([
      {
        code: 'missing-month',
        severity: 'warning',
        source: 'crime',
        line: 2,
        message: 'Northvale (E99000001): 2023-08 is missing for burglary',
      },
    ]);
  });

  it('covers all that the source covers: another area may show where it begins and ends', () => {
    const south = { area: 'E99000002' };
    expect(messages([...months(['2023-07', '2023-08', '2023-09']), ...months(['2023-08'], south)])).toEqual([
      'Southvale (E99000002): 2023-07, 2023-09 are missing for burglary',
    ]);
  });

  it('tells categories with the same gap together, and leaves out those of no indicator', () => {
    const gap = ['2023-07', '2023-09'];
    const records = ['burglary', 'robbery', 'theft'].flatMap((category) => months(gap, { category }));
    expect(messages(records, [indicator({ categories: ['burglary', 'robbery'] })])).toEqual([
      'Northvale (E99000001): 2023-08 is missing for burglary, robbery',
    ]);
  });

  it('shortens long lists', () => {
    expect(messages(months(['2023-01', '2023-12']))[0]).toBe(
      'Northvale (E99000001): 2023-02, 2023-03, 2023-04, 2023-05 and 6 more are missing for burglary',
    );
    const many = Array.from({ length: GAPS_LISTED + 3 }, (_, at) => area(`E99${at}`, `Vale ${at}`));
    const records = many.flatMap(({ code }, at) =>
      months(['2023-01', '2023-03', at % 2 === 0 ? '2023-05' : '2023-06'], { area: code }),
    );
    const issues = missingMonths(records, burglary, indexAreas(many, []));
    expect(issues).toHaveLength(GAPS_LISTED + 1);
    expect(issues.at(-1)?.message).toBe('3 more series have months missing');
  });
});
