import type { Scorecard, ScorecardRow } from '../../../model/registers/scorecard.ts';
import { wrap } from '../wrap.ts';
import { dueLines, noticeLines } from './due.ts';
import { headings } from './headings.ts';
import { legend } from './legend.ts';
import type { Page } from './page.ts';
import { rowLines } from './row.ts';

/** Every indicator of the list under its priority, and what came, left and is due. */
export function quarterlyProfile(card: Scorecard, asOf: string, page: Page): string {
  const groups = new Set(card.rows.flatMap(({ group }) => group ?? []));
  const inGroups = groups.size > 0 ? ` in ${count(groups.size, 'priority group')}` : '';
  const foot = [
    ...dueLines(card.rows, card.quarter, page),
    ...noticeLines('New in the list', card.added, page),
    ...noticeLines('Retired', card.retired, page),
    ...legend(card.rows, page),
  ];
  return [
    `${count(card.rows.length, 'indicator')}${inGroups}, as at ${asOf}`,
    ...listed(card.rows, page),
    ...(foot.length > 0 ? ['', ...foot] : []),
  ].join('\n');
}

/** Only what misses its target, by the latest figure known. */
export function exceptionsProfile(card: Scorecard, asOf: string, page: Page): string {
  const missed = card.rows.filter(({ exception }) => exception);
  const held = card.rows.filter(({ target, shownOnly }) => target !== null && !shownOnly).length;
  if (missed.length === 0) return wrap(`No exceptions as at ${asOf}: ${noneMissed(held)}`, page.width);
  const checked = `${count(held, 'indicator')} with a target that a figure can be held against`;
  return [
    wrap(`${count(missed.length, 'exception')} as at ${asOf}, of ${checked}`, page.width),
    ...listed(missed, page),
    ...legend(missed, page),
  ].join('\n');
}

function noneMissed(held: number): string {
  switch (held) {
    case 0:
      return 'no indicator has a target that a figure can be held against. Targets are set by target: under indicators.';
    case 1:
      return 'the only indicator with a target that a figure can be held against meets it.';
    case 2:
      return 'both indicators with a target that a figure can be held against meet it.';
    default:
      return `all ${held} indicators with a target that a figure can be held against meet it.`;
  }
}

function listed(rows: readonly ScorecardRow[], page: Page): readonly string[] {
  return rows.flatMap((row, at) => [...headings(row, rows[at - 1], page), ...rowLines(row, page)]);
}

function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}
