import type { Assessment } from '../../../model/assessment.ts';
import type { Evidence } from '../../../model/criterion.ts';
import { formatNumber } from '../../format-number.ts';
import { plainText } from '../../plain-text.ts';
import { evidenceLines, figureText } from '../evidence-lines.ts';
import type { Palette } from '../palette.ts';
import { wrap } from '../wrap.ts';
import { pointsOf } from './explain-candidate.ts';

/** One piece of evidence: its figure, what it scores and adds, and where it comes from. */
export function explainEvidence(
  item: Evidence,
  assessment: Assessment,
  palette: Palette,
  width: number,
): string {
  const lines = [...scoreLines(item, assessment), ...scaleLines(item, assessment)];
  return [
    palette.strong(plainText(item.id)),
    `  ${wrap(`${figureText(item)}, grade ${item.grade}`, width, '  ')}`,
    ...lines.map((line) => `  ${wrap(line, width, '  ')}`),
    ...evidenceLines(item, assessment, width),
    ...(item.measure ? [`  ${wrap(`More: assess explain ${plainText(item.measure)}`, width, '  ')}`] : []),
  ].join('\n');
}

function scoreLines(item: Evidence, { ranking }: Assessment): readonly string[] {
  const one = ranking.find(({ candidate }) => candidate.id === item.candidate);
  const at = one?.contributions.findIndex((part) => part.evidence.includes(item.id)) ?? -1;
  const part = one?.contributions[at];
  if (!one || !part || part.score === null) return [];
  const name = plainText(one.candidate.name);
  const [score, points] = [formatNumber(part.score, 1), formatNumber(pointsOf(one)[at] ?? 0, 1)];
  const others = part.evidence.length - 1;
  const beside = others === 0 ? '' : `, with ${others} more piece${others === 1 ? '' : 's'} of evidence`;
  return [
    `${part.criterion} of ${name}: scores ${score}${beside}, and adds ${points} of its ${formatNumber(one.score, 1)} points`,
  ];
}

function scaleLines({ form, z }: Evidence, { settings }: Assessment): readonly string[] {
  const anchor = settings.method.anchors.find((one) => one.form === form);
  const scale = anchor
    ? [`${plain(anchor.zeroAt)} scores 0 and ${plain(anchor.fullAt)} scores 100 (${anchor.unit})`]
    : [];
  const sure =
    z === null
      ? []
      : [
          `${formatNumber(z, 1)} standard errors from no difference: drawn towards 50, ${formatNumber(((z * z) / (1 + z * z)) * 100)}% of the distance is kept`,
        ];
  return [...scale, ...sure];
}

function plain(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1);
}
