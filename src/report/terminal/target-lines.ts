import type { TargetCrossing } from '../../model/run-comparison.ts';
import { formatNumber, formatPercent } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import { wrap } from './wrap.ts';

/** "- Repeat MARAC cases: 38% in 2013-14 Q2, 26% in 2013-14 Q3: breach -> met." */
export function targetLines(targets: readonly TargetCrossing[], width: number): readonly string[] {
  if (targets.length === 0) return [];
  const lines = targets.map(({ name, before, after }) => {
    const text = `- ${name}: ${figureText(before)}, ${figureText(after)}: ${statusText(before)} -> ${statusText(after)}.`;
    return wrap(plainText(text), width, '  ');
  });
  return ['Targets crossed:', ...lines];
}

function figureText({ actual, percent, period }: TargetCrossing['before']): string {
  const value = actual ?? 0;
  const decimals = Number.isInteger(Number(value.toPrecision(12))) ? 0 : 1;
  return `${percent ? formatPercent(value, decimals) : formatNumber(value, decimals)} in ${period}`;
}

function statusText({ status }: TargetCrossing['before']): string {
  return status === 'not-met' ? 'breach' : (status ?? 'not known');
}
