import type { Observation } from '../../model/observation.ts';
import type { CellValue, CountRecord, IndicatorRecord } from '../../model/source.ts';
import type { Figure } from './figure.ts';

type Beside = Pick<Observation, 'expected' | 'printedChange' | 'survey'>;

/** What the figures of one observation say beside their counts and values. A sum has no more than its expected count. */
export function besideOf(figures: readonly Figure[]): Beside {
  const [first, ...others] = figures;
  const expected = expectedOf(figures);
  if (!first || others.length > 0) return expected;
  return { ...expected, ...changeOf(first.record), ...precisionOf(first.record) };
}

/** The figures beside the count and the value, to tell whether two rows say the same. */
export function saidBeside(record: CountRecord | IndicatorRecord): readonly CellValue[] {
  const change = 'change' in record ? record.change : undefined;
  return [record.expected, change?.percent, change?.absolute].filter(
    (cell) => cell !== undefined && cell.kind !== 'missing',
  );
}

/** Categories that are counted together are expected together, or nothing is expected of their sum. */
function expectedOf(figures: readonly Figure[]): Pick<Observation, 'expected'> {
  let sum = 0;
  let most = 0;
  for (const { record } of figures) {
    if (record.expected?.kind !== 'value') return {};
    sum += record.expected.value;
    most = Math.max(most, record.expected.decimals);
  }
  return figures.length > 0 ? { expected: { value: sum, decimals: most } } : {};
}

function changeOf(record: CountRecord | IndicatorRecord): Pick<Observation, 'printedChange'> {
  if (!('change' in record) || record.change?.percent.kind !== 'value') return {};
  const { percent, absolute, base } = record.change;
  return {
    printedChange: {
      percent: percent.value,
      decimals: percent.decimals,
      absolute: absolute.kind === 'value' ? absolute.value : null,
      base,
    },
  };
}

function precisionOf(record: CountRecord | IndicatorRecord): Pick<Observation, 'survey'> {
  const standardError = 'standardError' in record ? (record.standardError ?? null) : null;
  const effectiveBase = 'effectiveBase' in record ? (record.effectiveBase ?? null) : null;
  return standardError === null && effectiveBase === null ? {} : { survey: { standardError, effectiveBase } };
}
