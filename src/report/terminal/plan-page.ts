import type { Assessment } from '../../model/assessment.ts';
import type { PlanRegister, WatchedCandidate } from '../../model/registers/plan-register.ts';
import { plainText } from '../plain-text.ts';
import { bullets, paragraph } from './bullets.ts';
import type { Palette } from './palette.ts';
import { MOST_COLUMNS, priorityBlocks, priorityColumns } from './plan-priorities.ts';
import { wrap } from './wrap.ts';

/** A page of paper in a terminal. */
export const PAGE_LINES = 80;
export const PAGE_COLUMNS = 80;
/** What the foot of every section takes: a blank line and who prepared it. */
const FOOT_LINES = 3;

/** The plan on a page; empty where the configuration has no plan. Longer texts are never cut: the page says so. */
export function planPage(
  { registers, settings }: Pick<Assessment, 'registers' | 'settings'>,
  palette: Palette,
  width: number,
): string {
  const { plan } = registers;
  if (!plan) return '';
  const columns = Math.min(width, PAGE_COLUMNS);
  const page = (priorities: readonly string[]) => [
    palette.strong(wrap(plainText(`${settings.partnership.name}: plan ${plan.years}`), columns)),
    ...paragraph(yearText(plan, settings.asOf), columns),
    ...part('Context', bullets(plan.context, columns), palette),
    ...part('Approach', paragraph(plan.approach.join('; '), columns), palette),
    ...part('Priorities', priorities, palette),
    ...part('Horizon scanning and watching brief', horizonLines(plan, columns), palette),
    ...part('Asked for by others', bullets(plan.mandated.map(mandatedText), columns), palette),
    ...part('Links to the Police and Crime Plan', bullets(plan.links, columns), palette),
  ];
  const sideBySide = page(priorityColumns(plan, columns));
  const fits =
    width >= PAGE_COLUMNS &&
    plan.priorities.length <= MOST_COLUMNS &&
    sideBySide.length <= PAGE_LINES - FOOT_LINES;
  const lines = fits ? sideBySide : page(priorityBlocks(plan, columns));
  const over = width < PAGE_COLUMNS ? 0 : lines.length - (PAGE_LINES - FOOT_LINES);
  return [...lines, ...(over > 0 ? [overText(over)] : [])].join('\n');
}

function part(title: string, lines: readonly string[], palette: Palette): readonly string[] {
  return lines.every((line) => line === '') ? [] : [palette.strong(title.toUpperCase()), ...lines];
}

/** `As at 2015-06-30: year 2 of 3; 1 of 2 yearly refreshes due.` */
function yearText({ year: { number, of }, refreshes }: PlanRegister, asOf: string): string {
  if (number < 1) return `As at ${asOf}: not yet begun; it is for ${of} years.`;
  if (number > of) return `As at ${asOf}: ended; ${refreshes.of} yearly refreshes were due.`;
  return `As at ${asOf}: year ${number} of ${of}; ${refreshes.due} of ${refreshes.of} yearly refreshes due.`;
}

function horizonLines({ horizon, watching }: PlanRegister, columns: number): readonly string[] {
  return bullets(
    [...horizon.map((one) => one.text + watchText(one)), ...watching.map(watchingText)],
    columns,
  );
}

function watchingText(one: WatchedCandidate): string {
  return `Watched: ${one.name}${one.reason === null ? '' : `, ${one.reason.replace(/\.$/, '')}`}${watchText(one)}`;
}

function watchText({ owner, trigger }: Pick<WatchedCandidate, 'owner' | 'trigger'>): string {
  const said = [
    ...(owner === null ? [] : [`owner: ${owner}`]),
    ...(trigger === null ? [] : [`again when: ${trigger.replace(/\.$/, '')}`]),
  ];
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

/** `Rural crime: mandated (Police and Crime Commissioner)` */
function mandatedText({ name, by }: PlanRegister['mandated'][number]): string {
  return `${name}: mandated (${by})`;
}

function overText(over: number): string {
  return `${over} ${over === 1 ? 'line' : 'lines'} more than a page: shorten the texts under plan:.`;
}
