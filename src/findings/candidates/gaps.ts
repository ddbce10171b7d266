import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { LevelMeasure, Measure } from '../../model/measure.ts';
import { noAnswerText } from '../../model/quantity.ts';
import type { RankedPriority } from '../../model/ranking.ts';
import { coverage } from '../words/figures.ts';

/** Indicators without a figure for the period assessed, each with the reason. */
export function gapFindings(
  indicator: Indicator,
  own: readonly Measure[],
  area: string,
  period: string,
): readonly Finding[] {
  const levels = own.filter((one): one is LevelMeasure => one.kind === 'level' && one.area === area);
  const now = levels.find((one) => one.period.label === period && !one.quantity.ok);
  if (!now || now.quantity.ok) return [];
  const later = levels.find(
    (one) => one.quantity.ok && one.period.label !== period && one.quantity.unit === now.quantity.unit,
  );
  const instead = later ? `; the latest is for ${later.period.label}` : '';
  return [
    {
      section: 'gaps',
      parts: [
        `${indicator.name}: no figure for ${period}, ${noAnswerText[now.quantity.reason]} (${now.quantity.detail})${instead}.`,
      ],
      measures: [now.id],
    },
  ];
}

/** Candidates that are listed but not ranked. */
export function unrankedFindings(ranking: readonly RankedPriority[]): readonly Finding[] {
  return ranking
    .filter(({ reason }) => reason === 'no-evidence' || reason === 'too-little-evidence')
    .map((one) => ({ section: 'gaps', parts: partsOf(one), measures: [] }));
}

function partsOf({ candidate, coverage: share, reason }: RankedPriority): Finding['parts'] {
  if (reason === 'no-evidence') return [`${candidate.name}: not ranked, there is no evidence.`];
  return [`${candidate.name}: not ranked, evidence for `, coverage(share), ' of the weight only.'];
}
