import type { Figure, Finding } from '../model/finding.ts';
import { formatCoverage, formatNumber, formatPercent, formatPounds } from './format-number.ts';

/** The sentence of a finding, its figures rounded for print. */
export function renderFinding(finding: Finding): string {
  return finding.parts.map((part) => (typeof part === 'string' ? part : renderFigure(part))).join('');
}

function renderFigure({ value, style, decimals }: Figure): string {
  switch (style) {
    case 'count':
    case 'rate':
      return formatNumber(value, decimals);
    case 'percent':
      return formatPercent(value, decimals);
    case 'coverage':
      return formatCoverage(value);
    case 'pounds':
      return formatPounds(value);
  }
}
