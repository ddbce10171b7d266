import { crimeClasses } from '../../measures/harm/crime-classes.ts';
import type { Finding } from '../../model/finding.ts';
import type { ChangeMeasure, Measure } from '../../model/measure.ts';
import { type Period, sameMonths } from '../../model/period.ts';
import type { Settings } from '../../model/settings.ts';
import { breakNotes } from '../words/break-notes.ts';
import { adjustedFor } from '../words/significance-words.ts';
import { listOf, significantlyIn } from '../words/types-by-name.ts';

/** Fewer are no list: what is said of each says it. */
const LEAST_TYPES = 2;

/** "6 of 17 crime types increased from 2010-11 to 2013-14: ...; significantly so in 2 (...). 11 decreased: ..." */
export function movementFindings(measures: readonly Measure[], settings: Settings): readonly Finding[] {
  const types = crimeClasses(settings).map(({ id }) => id);
  return settings.bases.flatMap((base) => {
    const changes = measures.filter(
      (one): one is ChangeMeasure =>
        one.kind === 'change' && types.includes(one.indicator) && isBetween(one, base, settings),
    );
    return changes.length < LEAST_TYPES ? [] : [finding(changes, base, settings, types)];
  });
}

function isBetween(
  { area, period, base }: ChangeMeasure,
  since: Period,
  { partnership, period: now }: Settings,
): boolean {
  return area === partnership.area.code && sameMonths(period, now) && sameMonths(base, since);
}

function finding(
  changes: readonly ChangeMeasure[],
  base: Period,
  { indicators, period }: Settings,
  types: readonly string[],
): Finding {
  const [up, down] = [
    changes.filter(({ absolute }) => absolute > 0),
    changes.filter(({ absolute }) => absolute < 0),
  ];
  const same = changes.filter(({ absolute }) => absolute === 0).map(({ indicator }) => indicator);
  const unknown = types.filter((id) => changes.every(({ indicator }) => indicator !== id));
  const named = (some: readonly ChangeMeasure[]) =>
    some.length > 0 ? `: ${namesWith(some, indicators)}` : '';
  const between = `from ${base.label} to ${period.label}`;
  return {
    section: 'findings',
    parts: [
      `${up.length || 'None'} of ${changes.length} crime types increased ${between}${named(up)}${testWords(changes)}.`,
      ` ${down.length || 'None'} decreased${named(down)}.`,
      ...(same.length > 0 ? [` The same in ${listOf(same, indicators)}.`] : []),
      ...(unknown.length > 0 ? [` No count to compare: ${listOf(unknown, indicators)}.`] : []),
      ...breakNotes(changes.flatMap(({ breaks }) => breaks)),
    ],
    measures: changes.map(({ id }) => id),
  };
}

function namesWith(changes: readonly ChangeMeasure[], indicators: Settings['indicators']): string {
  const significant = changes.filter(({ verdict }) => verdict?.significant);
  const [all, sure] = [changes, significant].map((some) => some.map(({ indicator }) => indicator));
  return `${listOf(all ?? [], indicators)}; ${significantlyIn(sure ?? [], all ?? [], indicators)}`;
}

/** What the word "significantly" rests on. */
function testWords(changes: readonly ChangeMeasure[]): string {
  const adjusted = changes.find(({ test }) => test?.adjusted)?.test?.adjusted;
  return adjusted ? ` (${adjustedFor(adjusted)})` : ' (each tested by itself)';
}
