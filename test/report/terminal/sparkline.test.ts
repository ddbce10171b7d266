import { expect, it } from 'vitest';
import { sparkline } from '../../../src/report/terminal/sparkline.ts';

// On paper: 2132 lies (2132 - 1886) / (2302 - 1886) = 0.591 of the way up, 1974 lies 0.212; of seven steps the fourth
// and the first, of three the second and the first.
it.each([
  [[2302, 2132, 1974, 1886], '█▅▂▁', '^=-_'],
  [[1, 2], '▁█', '_^'],
  [[5, 5, 5], '▄▄▄', '---'],
  [[0], '▄', '-'],
  [[1, null, 3], '▁.█', '_.^'],
  [[null, null], '..', '..'],
  [[], '', ''],
])('%j is %s, and %s without blocks', (values, blocks, marks) => {
  expect(sparkline(values, true)).toBe(blocks);
  expect(sparkline(values, false)).toBe(marks);
});
