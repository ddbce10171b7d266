import type { Polarity } from '../../../model/indicator.ts';
import type { Frequency, ListingStatus } from '../../../model/indicator-listing.ts';
import type { ScorecardRow } from '../../../model/registers/scorecard.ts';
import { plainText } from '../../plain-text.ts';
import { sparkline } from '../sparkline.ts';
import { wrap } from '../wrap.ts';
import { changeText, figureText, shareText, targetText } from './figures.ts';
import { rowNotes } from './notes.ts';
import type { Page } from './page.ts';

const INDENT = '    ';

/** One indicator of the list: what it is, its figures with their periods, its target, and what to know of it. */
export function rowLines(row: ScorecardRow, page: Page): readonly string[] {
  const { width } = page;
  const line = (text: string) => `${INDENT}${wrap(text, width, INDENT)}`;
  return [
    `  - ${wrap(plainText(titleOf(row)), width, INDENT)}`,
    line(plainText(aboutOf(row))),
    ...figureLines(row, page).map(line),
    ...rowNotes(row).map(line),
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

function figureLines(row: ScorecardRow, { unicode, fewEvents }: Page): readonly string[] {
  const { year, change, target, latest } = row;
  const share = shareText(row);
  return [
    ...(latest === null ? [] : [pointsText(row, unicode)]),
    ...(share === null ? [] : [share]),
    ...(change ? [changeText(change, row, unicode, fewEvents)] : []),
    ...(latest !== null && year && year.value !== null ? [`${year.period}: ${figureText(year, row)}`] : []),
    ...(target ? [`target: ${targetText(target, row)}`] : []),
  ];
}

function pointsText(row: ScorecardRow, unicode: boolean): string {
  const values = row.points.map(({ value }) => value);
  const picture = values.length > 1 ? `  ${sparkline(values, unicode)}` : '';
  return `${spanOf(row)}: ${row.points.map((point) => figureText(point, row)).join('  ')}${picture}`;
}

/** Each row says its own periods: what lags must not pass for the latest. */
function spanOf({ points }: ScorecardRow): string {
  const [first = '', last = ''] = [points[0]?.period, points.at(-1)?.period];
  const label = first.startsWith(YEAR_TO) ? `rolling ${first}` : first;
  if (first === last) return label;
  return first.startsWith(YEAR_TO) ? `${label} up to ${last.replace(YEAR_TO, '')}` : `${label} to ${last}`;
}

const YEAR_TO = 'year to ';

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
