import type { Assessment } from '../../model/assessment.ts';
import type { Risk, RiskRegister } from '../../model/registers/risk.ts';
import { plainText } from '../plain-text.ts';
import { heatGrid } from './heat-grid.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

const NAME_WIDTH = 25;
const OWNER_WIDTH = 18;

/** The risk register: scores before and after action, in the order of the file, and how many stand where. */
export function riskTables({ registers }: Assessment, palette: Palette, width: number): string {
  const { risks: register } = registers;
  if (!register) return '';
  const number = { align: 'right' as const };
  const table = renderTable(
    [
      { title: 'Rank', ...number },
      { title: 'Ref', width: 7 },
      { title: 'Risk', width: NAME_WIDTH },
      { title: 'Score', ...number },
      { title: 'After', ...number },
      { title: 'Owner', width: OWNER_WIDTH },
    ],
    register.risks.map(row),
    palette,
  );
  return [
    table,
    palette.faint(wrap(footOf(register), width)),
    '',
    palette.strong('Before action'),
    heatGrid(register.risks, register, 'inherent', palette),
    ...(register.sum
      ? ['', palette.strong('After action'), heatGrid(register.risks, register, 'residual', palette)]
      : []),
  ].join('\n');
}

function row(one: Risk): readonly string[] {
  return [
    one.rank === null ? '' : `${one.tied ? '=' : ''}${one.rank}`,
    plainText(one.reference),
    plainText(one.risk),
    one.inherent
      ? `${one.inherent.likelihood} x ${one.inherent.impact} = ${one.inherent.score}`
      : 'not scored',
    one.residual ? `${one.residual.likelihood} x ${one.residual.impact} = ${one.residual.score}` : '-',
    plainText(one.owner ?? '-'),
  ];
}

function footOf({ worded, scale, sum }: RiskRegister): string {
  const graded = worded ? 'Low is 1, medium 2, high 3.' : `Graded from 1 to ${scale}.`;
  const added = sum
    ? ` The scores of ${sum.risks} risks come to ${sum.before} before and ${sum.after} after action.`
    : '';
  return `Likelihood times impact, before and after action. ${graded}${added}`;
}
