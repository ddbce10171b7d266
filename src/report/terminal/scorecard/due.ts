import type { ScorecardNotice, ScorecardRow } from '../../../model/registers/scorecard.ts';
import { plainText } from '../../plain-text.ts';
import { wrap } from '../wrap.ts';
import type { Page } from './page.ts';

/** Which figures are due in the quarter, and of those that are not there who sends them. */
export function dueLines(rows: readonly ScorecardRow[], quarter: string, { width }: Page): readonly string[] {
  const due = rows.filter((row) => row.due !== null);
  if (due.length === 0) return [];
  const late = due.filter(({ received }) => !received);
  return [
    wrap(`Due for ${quarter} (${due.length}): ${due.map(nameOf).join('; ')}.`, width, '  '),
    ...(late.length === 0
      ? ['All of them are there.']
      : [
          `Of these not there (${late.length}):`,
          ...late.map((row) => `- ${wrap(`${nameOf(row)} (${senderOf(row)})`, width, '  ')}`),
        ]),
  ];
}

/** Indicators that came into the list, or left it, with the period from which on. */
export function noticeLines(
  title: string,
  notices: readonly ScorecardNotice[],
  { width }: Page,
): readonly string[] {
  if (notices.length === 0) return [];
  const each = notices.map(({ code, name, period }) => {
    const number = code === null ? '' : `${code}: `;
    return `${number}${plainText(name)} (from ${period})`;
  });
  return [wrap(`${title}: ${each.join('; ')}.`, width, '  ')];
}

function nameOf({ code, name }: ScorecardRow): string {
  return plainText(code ?? name);
}

function senderOf({ source }: ScorecardRow): string {
  return plainText(source.join(', ')) || 'no source yet';
}
