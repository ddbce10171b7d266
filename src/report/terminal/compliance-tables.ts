import type { Assessment } from '../../model/assessment.ts';
import type { Compliance, Duties, Funding } from '../../model/registers/compliance.ts';
import { formatNumber } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import { commissionerLines } from './commissioner-lines.ts';
import type { Palette } from './palette.ts';
import { saidAndDone } from './said-and-done.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

/** What the law and the commissioner ask, and where it is answered. */
export function complianceTables(
  assessment: Pick<Assessment, 'registers' | 'findings'>,
  palette: Palette,
  width: number,
): string {
  const { compliance } = assessment.registers;
  if (!compliance) return '';
  const { statute, duties, consultation = [], funding, commissioner, youSaid = [] } = compliance;
  const unanswered = statute.filter(({ where }) => where === null).length;
  const blocks: readonly (readonly [string, string])[] = [
    [
      `What the law asks for: ${statute.length - unanswered} of ${statute.length} headings answered`,
      statuteLines(statute, width),
    ],
    ['Duties of the partnership', duties ? dutyLines(duties, width) : ''],
    ['Who was asked', consultationTable(consultation, palette, width)],
    ['You said, we did', saidAndDone(youSaid, assessment.findings, palette, width)],
    ['Funding by priority', funding ? fundingTable(funding, palette, width) : ''],
    [
      `For ${plainText(commissioner?.name ?? '')}`,
      commissioner ? commissionerLines(commissioner, width) : '',
    ],
  ];
  return blocks
    .filter(([, text]) => text !== '')
    .map(([title, text]) => `${palette.strong(wrap(title, width))}\n${text}`)
    .join('\n\n');
}

function statuteLines(statute: Compliance['statute'], width: number): string {
  return statute
    .map(({ heading, where, hint }) =>
      wrap(`- ${heading}: ${where === null ? `not answered. ${hint}` : plainText(where)}`, width, '  '),
    )
    .join('\n');
}

function dutyLines({ accessible, meetings, outstanding }: Duties, width: number): string {
  const form = `- The plan in a form for all communities: ${accessible === null ? 'not said' : plainText(accessible)}`;
  if (meetings.length === 0) return wrap(form, width, '  ');
  const asked = `- One public meeting a year in each of ${meetings.length} districts: ${outstanding} outstanding`;
  const held = meetings.map((one) => `${plainText(one.name)}: ${one.held.join(', ') || 'outstanding'}`);
  return [
    wrap(form, width, '  '),
    wrap(asked, width, '  '),
    ...held.map((line) => `  ${wrap(line, width - 2, '    ')}`),
  ].join('\n');
}

function consultationTable(
  consultation: NonNullable<Compliance['consultation']>,
  palette: Palette,
  width: number,
): string {
  if (consultation.length === 0) return '';
  return renderTable(
    [
      { title: 'What', width: 24 },
      { title: 'Who was asked', width: 20 },
      { title: 'Answers', align: 'right' },
      { title: 'How', width: 13 },
      { title: 'When', width: 12 },
    ],
    consultation.map(({ name, audience, people, method, date }) => [
      plainText(name),
      plainText(audience),
      people === undefined ? 'not said' : formatNumber(people),
      plainText(method),
      plainText(date),
    ]),
    palette,
    width,
  );
}

function fundingTable(
  { from, grant, lines, allocated, left }: Funding,
  palette: Palette,
  width: number,
): string {
  const pounds = (value: number) => `£${formatNumber(value, Number.isInteger(value) ? 0 : 2)}`;
  const rows = lines.map(({ priority, pounds: own }) => [
    plainText(priority.name),
    own ? pounds(own) : 'unfunded',
  ]);
  const rest = left < 0 ? `${pounds(-left)} more than there is` : `${pounds(left)} left`;
  const table = renderTable(
    [
      { title: 'Priority', width: 46 },
      { title: 'Allocated', align: 'right' },
    ],
    rows,
    palette,
    width,
  );
  const foot = `Grant of ${plainText(from)}: ${pounds(grant)}; allocated ${pounds(allocated)}, ${rest}.`;
  return `${table}\n${wrap(foot, width)}`;
}
