import type { Issue, Severity } from '../../model/issue.ts';
import { plainText } from '../plain-text.ts';
import type { Palette } from './palette.ts';
import { wrap } from './wrap.ts';

const order: readonly Severity[] = ['error', 'warning', 'note'];
const INDENT = '         ';

/** Issues, worst first: where, what, and what to do. `limit` keeps a long list readable. */
export function issueList(
  issues: readonly Issue[],
  palette: Palette,
  width: number,
  limit = Number.POSITIVE_INFINITY,
): string {
  const sorted = order.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  const shown = sorted.slice(0, limit).map((issue) => render(issue, palette, width));
  const more = sorted.length - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [`... and ${more} more: see assess check --json or check.json`] : []),
  ].join('\n');
}

/** `2 errors, 1 warning`, or `no problems`. Notes are not problems. */
export function issueSummary(issues: readonly Issue[]): string {
  const counts = order.slice(0, 2).flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return counts.join(', ') || 'no problems';
}

/** `input/crime.csv:5:4`: file, line and column, as far as they are known. */
export function placeText({ file, line, column }: Issue): string {
  const parts = [file ?? '', line, column].filter((part) => part !== null && part !== '');
  return plainText(parts.join(':'));
}

function render(issue: Issue, palette: Palette, width: number): string {
  const label = palette[issue.severity](issue.severity.padEnd(INDENT.length));
  const place = placeText(issue);
  const text = `${place}${place === '' ? '' : '  '}${plainText(issue.message)}`;
  return `${label}${wrap(text, width, INDENT)}\n${INDENT}${wrap(plainText(issue.hint), width, INDENT)}`;
}
