import type { Finding, FindingSection } from '../../model/finding.ts';
import type { Measure } from '../../model/measure.ts';
import type { Note } from '../../model/registers/note.ts';
import type { Settings } from '../../model/settings.ts';
import { withoutStop, withStop } from '../words/full-stop.ts';
import { lowerFirst } from '../words/lower-first.ts';

type Said = { readonly section: FindingSection; readonly text: string };

/**
 * What people know beside the figures, said as what it is: a hypothesis is thought to explain, and never a cause; what
 * is told without figures says so. Each rests on the latest figures of what it is about. Reference facts are not here.
 */
export function noteFindings(measures: readonly Measure[], settings: Settings): readonly Finding[] {
  return (settings.notes ?? []).flatMap((note): readonly Finding[] => {
    const said = saidOf(note, nameOf(note.about, settings));
    if (said === null) return [];
    return [{ section: said.section, parts: [said.text], measures: restsOn(note, measures, settings) }];
  });
}

function saidOf({ kind, text, source, owner }: Note, name: string): Said | null {
  const words = withoutStop(text);
  const from = source === null ? '' : ` (${source})`;
  switch (kind) {
    case 'hypothesis':
      return {
        section: 'findings',
        text: `${name}: thought to be explained by ${lowerFirst(words)}${from}; a hypothesis, not tested here.`,
      };
    case 'caveat':
      return {
        section: 'findings',
        text: `* ${name}: ${lowerFirst(words)}${from}; the trend is graded C at best.`,
      };
    case 'unknown-cause':
      return {
        section: 'gaps',
        text: `${name}: cause not known. ${withStop(`${words}${from}`)} Owner: ${owner}.`,
      };
    case 'place':
      return { section: 'places', text: `${words}${from}; as told, not measured here.` };
    case 'people':
      return { section: 'people', text: `${words}${from}; as told, not measured here.` };
    case 'reference-fact':
      return null;
  }
}

function nameOf(about: string | null, { candidates, indicators }: Settings): string {
  const found = [...indicators, ...candidates].find(({ id }) => id === about);
  return found?.name ?? '';
}

/** The latest level of each indicator that the note is about, of the partnership's own area. */
function restsOn({ about }: Note, measures: readonly Measure[], settings: Settings): readonly string[] {
  const candidate = settings.candidates.find(({ id }) => id === about);
  const indicators = [about, candidate?.indicator, ...(candidate?.indicators ?? [])];
  const levels = measures.filter(
    (one) =>
      one.kind === 'level' &&
      one.area === settings.partnership.area.code &&
      indicators.includes(one.indicator),
  );
  return [...new Set(indicators)].flatMap((id) => {
    const own = levels.filter((one) => one.indicator === id && one.quantity.ok);
    const last = Math.max(...own.map(({ period }) => period.to));
    return own
      .filter(({ period }) => period.to === last)
      .slice(0, 1)
      .map((one) => one.id);
  });
}
