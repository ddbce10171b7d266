import type { Finding } from '../../model/finding.ts';
import type { Measure } from '../../model/measure.ts';
import type { ConcernMeasure } from '../../model/measures/concern-measure.ts';
import type { GapMeasure } from '../../model/measures/gap-measure.ts';
import type { Share } from '../../model/measures/share.ts';
import { noAnswerText } from '../../model/quantity.ts';
import type { Settings } from '../../model/settings.ts';
import { isSmall, USUAL_DECIMALS } from '../words/change-clause.ts';
import { count, percent, rate } from '../words/figures.ts';
import { lowerFirst } from '../words/lower-first.ts';
import { sourceNote } from '../words/source-note.ts';

type Parts = Finding['parts'];
type About = Pick<Settings, 'indicators' | 'sources'>;

/** How perception and experience differ, and what people are most concerned about. */
export function perceptionFindings(measures: readonly Measure[], settings: About): readonly Finding[] {
  const concerns = measures.filter((one) => one.kind === 'concern');
  const periods = [...new Set(concerns.map(({ period }) => period.label))];
  return [
    ...measures.flatMap((one) => (one.kind === 'gap' ? gapSentence(one, settings) : [])),
    ...periods.map((label) =>
      orderSentence(
        concerns.filter(({ period }) => period.label === label),
        settings,
      ),
    ),
  ];
}

/** "Fear and experience of crime in 2007: 56% (worried) against 17% (victims), 39 percentage points and 3.3 times as many." */
function gapSentence(gap: GapMeasure, settings: About): readonly Finding[] {
  const { of, other, name, period, quantity } = gap;
  if (!of || !other || !quantity.ok) return [];
  const small = [of, other].some(({ base }) => isSmall(base));
  return [
    {
      section: 'findings',
      parts: [
        `${name} in ${period.label}: `,
        ...shareParts(of, small),
        ` (${nameOf(gap.indicator, settings)}) against `,
        ...shareParts(other, small),
        ` (${nameOf(gap.against, settings)})`,
        ...(small ? ['; too few were asked for percentages'] : apart(gap, quantity.value)),
        `.${sourceNote([gap], settings)}`,
      ],
      measures: [gap.id],
    },
  ];
}

function apart({ of, other, ratio, quantity, noLimits }: GapMeasure, points: number): Parts {
  const decimals = Math.min(decimalsOf(of), decimalsOf(other));
  const times = ratio === null ? [] : [' and ', rate(ratio, USUAL_DECIMALS), ' times as many'];
  const tested = quantity.ok && quantity.interval ? testedWords(quantity.interval) : '';
  const untested = noLimits ? `; not tested, since ${noAnswerText[noLimits]}` : tested;
  return [', ', rate(points, decimals), ' percentage points apart', ...times, untested];
}

function testedWords({ lower, upper }: { readonly lower: number; readonly upper: number }): string {
  return lower > 0 || upper < 0
    ? '; the difference is statistically significant'
    : '; the difference is not statistically significant';
}

/** "Concerns in 2007, from most to least: underage drinking 64%, being a victim of crime 56%." */
function orderSentence(concerns: readonly ConcernMeasure[], settings: About): Finding {
  const ordered = concerns.toSorted((a, b) => a.rank - b.rank);
  const isOrder = ordered.length > 1;
  return {
    section: 'findings',
    parts: [
      `${isOrder ? 'Concerns' : 'Concern'} in ${concerns[0]?.period.label}${isOrder ? ', from most to least' : ''}: `,
      ...ordered.flatMap(
        ({ indicator, share }, index): Parts => [
          `${index === 0 ? '' : '; '}${nameOf(indicator, settings)} `,
          ...shareParts(share, isSmall(share.base)),
        ],
      ),
      `.${isOrder ? ' The order is not tested.' : ''}${sourceNote(concerns, settings)}`,
    ],
    measures: ordered.map(({ id }) => id),
  };
}

function shareParts(share: Share, small: boolean): Parts {
  if (small && share.count !== null && share.base !== null)
    return [count(share.count), ' of ', count(share.base)];
  return [percent(share.percent, decimalsOf(share))];
}

function decimalsOf(share: Share | null): number {
  return share?.decimals ?? USUAL_DECIMALS;
}

function nameOf(id: string, { indicators }: About): string {
  return lowerFirst(indicators.find((one) => one.id === id)?.name ?? id);
}
