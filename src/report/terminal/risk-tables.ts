import type { Assessment } from '../../model/assessment.ts';
import type { Risk, RiskRegister } from '../../model/registers/risk.ts';
import { plainText } from '../plain-text.ts';
import type { Column } from './fit-columns.ts';
import { heatGrid } from './heat-grid.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

const NAME_WIDTH = 25;
const OWNER_WIDTH = 18;

/** The risk register: scores before and after action, in the order of the file, and how many stand where. */
export function riskTables(
  { registers }: Pick<Assessment, 'registers'>,
  palette: Palette,
  width: number,
): string {
  const { risks: register } = registers;
  if (!register) return '';
  const shown = columnsOf(register);
  const table = renderTable(
    shown.map(({ column }) => column),
    register.risks.map((risk) => shown.map(({ cell }) => cell(risk))),
    palette,
    width,
  );
  return [
    table,
    palette.faint(wrap(footOf(register), width)),
    '',
    palette.strong('Risks by likelihood and impact, before action'),
    heatGrid(register.risks, register, 'inherent', palette, width),
    ...(register.sum
      ? [
          '',
          palette.strong('Risks by likelihood and impact, after action'),
          heatGrid(register.risks, register, 'residual', palette, width),
        ]
      : []),
  ].join('\n');
}

interface Shown {
  readonly column: Column;
  readonly cell: (risk: Risk) => string;
}

/** What no risk of the register has, such as an owner, has no column. */
function columnsOf({ risks }: RiskRegister): readonly Shown[] {
  const after = risks.some(({ residual }) => residual !== null);
  const owned = risks.some(({ owner }) => owner !== null);
  return [
    { column: { title: 'Rank', align: 'right' }, cell: rankOf },
    { column: { title: 'Ref', width: 7 }, cell: ({ reference }) => plainText(reference) },
    { column: { title: 'Risk', width: NAME_WIDTH }, cell: ({ risk }) => plainText(risk) },
    {
      column: { title: after ? 'Before' : 'Score', align: 'right' },
      cell: ({ inherent }) => scoreText(inherent, 'not scored'),
    },
    ...(after
      ? [
          {
            column: { title: 'After', align: 'right' as const },
            cell: ({ residual }: Risk) => scoreText(residual, '-'),
          },
        ]
      : []),
    ...(owned
      ? [
          {
            column: { title: 'Owner', width: OWNER_WIDTH },
            cell: ({ owner }: Risk) => plainText(owner ?? 'nobody named'),
          },
        ]
      : []),
  ];
}

function rankOf({ rank, tied }: Risk): string {
  return rank === null ? '' : `${tied ? '=' : ''}${rank}`;
}

function scoreText(score: Risk['inherent'], without: string): string {
  return score ? `${score.likelihood} x ${score.impact} = ${score.score}` : without;
}

function footOf({ risks, worded, scale, sum }: RiskRegister): string {
  const graded = worded ? 'Low is 1, medium 2, high 3.' : `Graded from 1 to ${scale}.`;
  const added = sum
    ? ` The scores of ${sum.risks} risks come to ${sum.before} before and ${sum.after} after action.`
    : '';
  const before = risks.some(({ residual }) => residual !== null) ? ', before and after action' : '';
  const owners = risks.some(({ owner }) => owner !== null) ? '' : ' No owner is named.';
  return `Likelihood times impact${before}. ${graded}${added}${owners}`;
}
