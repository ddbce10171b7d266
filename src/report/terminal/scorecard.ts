import { SMALLEST_BASE } from '../../findings/words/change-clause.ts';
import type { Polarity } from '../../model/indicator.ts';
import type { Frequency, ListingStatus } from '../../model/indicator-listing.ts';
import type { Scorecard, ScorecardNotice, ScorecardRow } from '../../model/registers/scorecard.ts';
import { plainText } from '../plain-text.ts';
import { changeText, figureText, shareText, targetText } from './scorecard-figures.ts';
import { sparkline } from './sparkline.ts';
import { wrap } from './wrap.ts';

interface Page {
  readonly width: number;
  /** False for terminals that print no block characters. */
  readonly unicode: boolean;
}

/** Up to so many people a group is called small. */
export const SMALL_COHORT = 100;

/** Every indicator of the list under its priority, and what came, left and is due. */
export function quarterlyProfile(card: Scorecard, asOf: string, page: Page): string {
  const groups = new Set(card.rows.flatMap(({ group }) => group ?? []));
  const inGroups = groups.size > 0 ? ` in ${groups.size} priority groups` : '';
  const due = card.rows.filter((row) => row.due !== null);
  return [
    `${count(card.rows.length, 'indicator')}${inGroups}, as at ${asOf}`,
    ...card.rows.flatMap((row, at) => [...headings(row, card.rows[at - 1], page), ...rowLines(row, page)]),
    '',
    ...dueLines(due, card.quarter, page),
    ...noticeLines('New in the list', card.added, page),
    ...noticeLines('Retired', card.retired, page),
    ...legend(card.rows, page),
  ].join('\n');
}

/** Only what misses its target, by the latest figure known. */
export function exceptionsProfile(card: Scorecard, asOf: string, page: Page): string {
  const missed = card.rows.filter(({ exception }) => exception);
  const held = card.rows.filter(({ target }) => target !== null).length;
  const checked = `${count(held, 'indicator')} with a target that a figure can be held against`;
  if (missed.length === 0) return wrap(`No exceptions as at ${asOf}: ${checked}.`, page.width);
  return [
    wrap(`${count(missed.length, 'exception')} as at ${asOf}, of ${checked}`, page.width),
    ...missed.flatMap((row, at) => [...headings(row, missed[at - 1], page), ...rowLines(row, page)]),
    ...legend(missed, page),
  ].join('\n');
}

function headings(row: ScorecardRow, before: ScorecardRow | undefined, { width }: Page): readonly string[] {
  const { group, successMeasure, strategicIndicator, name } = row;
  const isNewGroup = !before || before.group !== group;
  const isNewAim = isNewGroup || before.successMeasure !== successMeasure;
  const isNewPart = isNewAim || before.strategicIndicator !== strategicIndicator;
  return [
    ...(isNewGroup && group !== null ? ['', wrap(plainText(group).toUpperCase(), width)] : ['']),
    ...(isNewAim && successMeasure !== null ? [`  ${wrap(plainText(successMeasure), width, '  ')}`] : []),
    ...(isNewPart && strategicIndicator !== name
      ? [`  ${wrap(plainText(strategicIndicator), width, '  ')}:`]
      : []),
  ];
}

function rowLines(row: ScorecardRow, { width, unicode }: Page): readonly string[] {
  const line = (text: string) => `    ${wrap(text, width, '    ')}`;
  return [
    `  - ${wrap(plainText(titleOf(row)), width, '    ')}`,
    line(plainText(aboutOf(row))),
    ...figureLines(row, unicode).map(line),
    ...noteLines(row).map(line),
  ];
}

function titleOf({ code, name }: ScorecardRow): string {
  return code === null ? name : `${code}: ${name}`;
}

function aboutOf({ source, frequency, frameworks, polarity, status }: ScorecardRow): string {
  const parts = [
    source.join(', ') || 'no source yet',
    ...(frequency === null ? [] : [frequencyWords[frequency]]),
    ...frameworks,
    ...(status === null ? [] : [statusWords[status]]),
  ];
  return `${parts.join('; ')}. ${polarityWords[polarity]}.`;
}

function figureLines(row: ScorecardRow, unicode: boolean): readonly string[] {
  const { points, year, change, target } = row;
  if (row.latest === null) return [];
  const share = shareText(row);
  const picture =
    points.length > 1
      ? `  ${sparkline(
          points.map(({ value }) => value),
          unicode,
        )}`
      : '';
  return [
    `${spanOf(row)}: ${points.map((point) => figureText(point, row)).join('  ')}${picture}`,
    ...(share === null ? [] : [share]),
    ...(change ? [changeText(change, row, unicode)] : []),
    ...(year && year.value !== null ? [`${year.period}: ${figureText(year, row)}`] : []),
    ...(target ? [`target: ${targetText(target, row)}`] : []),
  ];
}

/** Each row says its own periods: what lags must not pass for the latest. */
function spanOf({ points }: ScorecardRow): string {
  const [first = '', last = ''] = [points[0]?.period, points.at(-1)?.period];
  const label = first.startsWith(YEAR_TO) ? `rolling ${first}` : first;
  if (first === last) return label;
  return first.startsWith(YEAR_TO) ? `${label} up to ${last.replace(YEAR_TO, '')}` : `${label} to ${last}`;
}

const YEAR_TO = 'year to ';

function noteLines({ status, maximum, cohort, latest, year }: ScorecardRow): readonly string[] {
  const undefinedYet = status === 'not-yet-defined';
  return [
    ...(undefinedYet ? ['Measure still to be defined: never scored, and no figure is not 0.'] : []),
    ...(latest === null && !undefinedYet ? ['No figure yet.'] : []),
    ...(latest !== null && year?.reason === 'no-base'
      ? ['The quarters have no bases, so no percentage of the year can be made of them.']
      : []),
    ...(status === 'control' ? ['A control: shown, never scored.'] : []),
    ...(maximum ? ['* The most that there can be: never added to counts of the same people.'] : []),
    ...(cohort === null ? [] : [cohortNote(cohort)]),
  ];
}

function cohortNote(people: number): string {
  return people > SMALL_COHORT
    ? `Of ${people} people.`
    : `n = ${people}: a small group, in which a few people move the figure.`;
}

function dueLines(due: readonly ScorecardRow[], quarter: string, { width }: Page): readonly string[] {
  if (due.length === 0) return [];
  const late = due.filter(({ received }) => !received);
  const names = (rows: readonly ScorecardRow[]) =>
    rows.map(({ code, name }) => plainText(code ?? name)).join('; ');
  return [
    wrap(`Due for ${quarter} (${due.length}): ${names(due)}.`, width, '  '),
    late.length === 0
      ? 'All of them are there.'
      : wrap(`Of these not there (${late.length}): ${names(late)}.`, width, '  '),
  ];
}

function noticeLines(title: string, notices: readonly ScorecardNotice[], { width }: Page): readonly string[] {
  if (notices.length === 0) return [];
  const each = notices.map(({ code, name, period }) => {
    const number = code === null ? '' : `${code}: `;
    return `${number}${plainText(name)} (from ${period})`;
  });
  return [wrap(`${title}: ${each.join('; ')}.`, width, '  ')];
}

function legend(rows: readonly ScorecardRow[], { width }: Page): readonly string[] {
  const few = rows.some(
    ({ kind, points }) =>
      kind === 'percent' && points.some(({ base }) => base !== null && base < SMALLEST_BASE),
  );
  const text =
    '15/47: a percentage of fewer than 50, as its count; ~ where it is worked back from the percentage.';
  return few ? [wrap(text, width, '  ')] : [];
}

function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}

const frequencyWords: Readonly<Record<Frequency, string>> = {
  monthly: 'monthly',
  quarterly: 'quarterly',
  'quarterly-rolling': 'quarterly, rolling year',
  annual: 'yearly',
};

const statusWords: Readonly<Record<ListingStatus, string>> = {
  target: 'agreed target',
  consideration: 'under consideration',
  control: 'control',
  'not-yet-defined': 'not yet defined',
};

const polarityWords: Readonly<Record<Polarity, string>> = {
  'low-is-good': 'Smaller is better',
  'high-is-good': 'Bigger is better',
  'no-judgement': 'Neither is better',
};
