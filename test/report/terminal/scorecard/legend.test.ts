import { expect, it } from 'vitest';
import { legend } from '../../../../src/report/terminal/scorecard/legend.ts';
import { point, row } from '../../../support/scorecard-row.ts';

const page = { width: 120, unicode: true, fewEvents: 50 };
const percent = (base: number | null, decimals: number | null = 0) =>
  row({ kind: 'percent', unit: 'percent', points: [point({ value: 32, base, decimals })] });

it('says what 15/47 means where a percentage is of fewer than 50', () => {
  expect(legend([percent(47)], page)[0]).toMatch(/^15\/47: a percentage of fewer than 50/);
});

it('says what ~ means where a count is worked back from a published percentage', () => {
  expect(legend([percent(50)], page)).toEqual(['~: worked back from the percentage.']);
});

it.each([
  ['counts', row()],
  ['a percentage without its base', percent(null)],
  ['one worked out here', percent(300, null)],
])('explains no mark that is not there: %s', (_, one) => expect(legend([one], page)).toEqual([]));
