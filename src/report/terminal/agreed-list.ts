import type { RankedPriority, Tier } from '../../model/ranking.ts';
import { plainText } from '../plain-text.ts';
import { tierWords } from '../tier-words.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

const LIST_WIDTH = 31;
const NONE = '-';

/** The model's list and the agreed list side by side, then each decision; empty where nobody decided anything. */
export function agreedList(ranking: readonly RankedPriority[], palette: Palette, width: number): string {
  const decisions = ranking.flatMap(decisionLines);
  if (decisions.length === 0) return '';
  const named = (tier: Tier, of: 'tier' | 'agreedTier') =>
    ranking
      .filter((one) => one[of] === tier)
      .map(({ candidate }) => plainText(candidate.name))
      .join('; ') || NONE;
  const rows = (Object.keys(tierWords) as Tier[])
    .map((tier) => [tierWords[tier], named(tier, 'tier'), named(tier, 'agreedTier')])
    .filter(([, model, agreed]) => model !== NONE || agreed !== NONE);
  return [
    palette.strong("The model's list and the agreed list"),
    renderTable(
      [
        { title: 'Tier', width: 16 },
        { title: 'Model', width: LIST_WIDTH },
        { title: 'Agreed', width: LIST_WIDTH },
      ],
      rows,
      palette,
      width,
    ),
    '',
    ...decisions.map((line) => wrap(line, width, '  ')),
  ].join('\n');
}

function decisionLines({ candidate, tier, override }: RankedPriority): readonly string[] {
  const name = plainText(candidate.name);
  const { gate } = candidate;
  return [
    ...(gate ? [`${name}: ${gateWords[gate.kind]}, ${decided(gate.decision)}`] : []),
    ...(override
      ? [`${name}: ${tierWords[override.tier]} instead of ${tierWords[tier]}, ${decided(override.decision)}`]
      : []),
  ];
}

const gateWords = {
  mandated: 'mandated',
  'led-elsewhere': 'led elsewhere',
  'part-of': 'dealt with as part of another candidate',
} as const;

function decided({ who, when, why }: { readonly who: string; readonly when: string; readonly why: string }) {
  return plainText(`decided by ${who} on ${when}: ${why}`);
}
