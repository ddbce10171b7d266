import { expect, it } from 'vitest';
import { changeFrame } from '../../../src/measures/change/change-frame.ts';
import { pool } from '../../../src/measures/series/pool.ts';
import { observation, period, series } from '../../support/observations.ts';

const at = (line: number) => [{ source: 'crime', file: 'crime.csv', firstLine: line, lastLine: line }];
const crime = series(
  {},
  {
    observations: [
      observation('2012-13', { numerator: 9114, quality: 'estimated', origins: at(2) }),
      observation('2013-14', { numerator: 8294, origins: at(4) }),
    ],
  },
);
const [then, now] = [period('2012-13'), period('2013-14')].map((one) => pool(crime.observations, one));

it('names both periods, the lines from one figure to the other, and that one of them is an estimate', () => {
  expect(changeFrame(crime, now!, then!, period('2012-13'))).toMatchObject({
    kind: 'change',
    indicator: 'burglary',
    area: 'E99000001',
    period: { label: '2013-14' },
    base: { label: '2012-13' },
    breaks: [],
    evidence: [{ file: 'crime.csv', firstLine: 2, lastLine: 4 }],
    estimated: true,
  });
});
