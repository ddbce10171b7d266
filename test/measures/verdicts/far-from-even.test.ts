import { expect, it } from 'vitest';
import { isFarFromEven } from '../../../src/measures/verdicts/far-from-even.ts';
import { known, unknown } from '../../../src/model/quantity.ts';

const share = (percent: number) => ({ quantity: known(percent, 'percent', 'quarter-share') });

// METHOD.md 3: "well above" is from +25%: 25 x 1.25 = 31.25 and 25 x 0.75 = 18.75 of the four quarters. With words from
// 10%: 27.5 and 22.5.
it.each([
  [31.25, 25, true],
  [31.24, 25, false],
  [25, 25, false],
  [18.76, 25, false],
  [18.75, 25, true],
  [0, 25, true],
  [27.5, 10, true],
  [22.5, 10, true],
  [27.4, 10, false],
])('a quarter with %d%% of the year, "well" from %d%%: %s', (percent, well, far) => {
  expect(isFarFromEven(share(percent), { well })).toBe(far);
});

it('a quarter that is not known is not far', () => {
  const quantity = unknown('percent', 'missing', 'no count');
  expect(isFarFromEven({ quantity }, { well: 25 })).toBe(false);
});
