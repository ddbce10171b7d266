/** The only place that rounds. No locale of the machine has a say: British separators, always. */

/**
 * `8,294`, or with decimals `49.2`, as the figure in the documents rounds: 14.5 on paper is 15, whatever the last
 * bit of arithmetic says. Minus signs are plain hyphens, so that figures can be searched for.
 */
export function formatNumber(value: number, decimals = 0): string {
  const text = Math.abs(stableNumber(value)).toFixed(decimals);
  const [whole = '0', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const sign = value < 0 && /[1-9]/.test(text) ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Significant digits of figures in documents: far finer than any input, coarser than the last bit of arithmetic. */
const DOCUMENT_DIGITS = 12;

/** A figure as documents hold it, so that no Node version's last bit changes a byte of an output. */
export function stableNumber(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(DOCUMENT_DIGITS));
}

export function formatPercent(value: number, decimals = 0): string {
  return `${formatNumber(value, decimals)}%`;
}

/** A share of the weight. Cut, not rounded: 49.6 must not read as the 50 that it falls short of. */
export function formatCoverage(value: number): string {
  const noise = 1e-9;
  return formatPercent(Math.floor(value + noise));
}

const MILLION = 1_000_000;
const THOUSAND = 1000;

/** `£950`, `£452k`, `£11.7m`. */
export function formatPounds(value: number): string {
  const size = Math.abs(value);
  const sign = value <= -0.5 ? '-' : '';
  if (size >= MILLION - THOUSAND / 2) return `${sign}£${formatNumber(size / MILLION, 1)}m`;
  if (size >= 10 * THOUSAND) return `${sign}£${formatNumber(size / THOUSAND)}k`;
  return `${sign}£${formatNumber(size)}`;
}

/**
 * Rounds parts so that they add up to the total as it is printed: each is cut down to the step below, and the
 * steps left over go to the parts that lost most (largest remainder; the earlier part where two lost the same).
 */
export function roundToTotal(
  parts: readonly number[],
  wholeTotal: number,
  decimals: number,
): readonly number[] {
  const scale = 10 ** decimals;
  const total = Math.round(Number(stableNumber(wholeTotal).toFixed(decimals)) * scale);
  const cut = parts.map((part) => Math.floor(part * scale));
  const spare = total - cut.reduce((sum, part) => sum + part, 0);
  const byLoss = parts
    .map((part, index) => ({ index, loss: part * scale - cut[index]! }))
    .sort((a, b) => b.loss - a.loss || a.index - b.index);
  const raised = new Set(byLoss.slice(0, spare).map(({ index }) => index));
  return cut.map((part, index) => (part + (raised.has(index) ? 1 : 0)) / scale);
}
