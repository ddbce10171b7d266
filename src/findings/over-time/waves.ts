import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { ChangeMeasure, Measure } from '../../model/measure.ts';
import type { WaveMeasure } from '../../model/measures/wave-measure.ts';
import { periodKey } from '../../model/period.ts';
import { noAnswerText } from '../../model/quantity.ts';
import type { Settings } from '../../model/settings.ts';
import { isSmall, USUAL_DECIMALS } from '../words/change-clause.ts';
import { percent, rate } from '../words/figures.ts';
import { sourceNote } from '../words/source-note.ts';

/** "Feel safe: 88% in 2013-14, down 3.0 percentage points from the wave of 2012-13 (91%), statistically significant." */
export function waveFindings(
  indicator: Indicator,
  own: readonly Measure[],
  settings: Pick<Settings, 'sources'>,
): readonly Finding[] {
  return own.flatMap((measure) =>
    measure.kind === 'wave' && !isTooSmall(measure) ? [sentence(indicator, measure, settings)] : [],
  );
}

/** The measures without the changes that a wave tells of: its test knows the survey, theirs does not. */
export function withoutWaveChanges(own: readonly Measure[]): readonly Measure[] {
  const told = new Set(own.flatMap((one) => (one.kind === 'wave' ? [betweenOf(one)] : [])));
  return own.filter((one) => one.kind !== 'change' || !told.has(betweenOf(one)));
}

function betweenOf({ base, period }: WaveMeasure | ChangeMeasure): string {
  return `${periodKey(base)} ${periodKey(period)}`;
}

function isTooSmall({ before, after }: WaveMeasure): boolean {
  return [before, after].some(({ base }) => isSmall(base));
}

function sentence({ name }: Indicator, measure: WaveMeasure, settings: Pick<Settings, 'sources'>): Finding {
  const { before, after, base, period, quantity } = measure;
  const points = quantity.ok ? quantity.value : 0;
  const decimals = Math.min(
    before.decimals ?? USUAL_DECIMALS,
    after.decimals ?? USUAL_DECIMALS,
    USUAL_DECIMALS,
  );
  return {
    section: 'findings',
    parts: [
      `${name}: `,
      percent(after.percent, decimals),
      ` in ${period.label}, `,
      ...(points === 0
        ? ['the same as in']
        : [points > 0 ? 'up ' : 'down ', rate(Math.abs(points), decimals), ' percentage points from']),
      ` the wave of ${base.label} (`,
      percent(before.percent, decimals),
      `)${verdictWords(measure)}.${sourceNote([measure], settings)}`,
    ],
    measures: [measure.id],
  };
}

function verdictWords({ significant, noLimits }: WaveMeasure): string {
  if (significant === null) return `; not tested, since ${noAnswerText[noLimits ?? 'no-base']}`;
  return significant ? ', statistically significant' : ', although not statistically significant';
}
