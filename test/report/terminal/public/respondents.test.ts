import { expect, it } from 'vitest';
import { respondentLine } from '../../../../src/report/terminal/public/respondents.ts';

const share = (percent: number) => ({ indicator: 'a', name: 'a', percent, count: null, base: 2952 });

it.each([
  ['under-represented', 'under-represented'],
  ['in-line', 'in line'],
] as const)('%s is said as "%s"', (verdict, words) => {
  const coverage = { name: 'Aged 16 to 24', asked: share(6), population: share(12), ratio: 0.5, verdict };
  expect(respondentLine({ ...coverage, evidence: [] })).toBe(
    `- Aged 16 to 24: 6% of those who answered, 12% of the population: ${words}.`,
  );
});
