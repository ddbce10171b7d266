import { type Hours, type HoursWindow, parseHours } from '../../model/hours.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { SourceSettings } from '../../model/source.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';

/** Reads the hours that indicators ask for, by indicator; adds what is wrong with them to `problems`. */
export function readHours(
  indicators: AssessmentFile['indicators'],
  sources: readonly SourceSettings[],
  problems: Problem[],
): ReadonlyMap<string, Hours> {
  const found = new Map<string, Hours>();
  for (const [id, { hours: text, source }] of Object.entries(indicators)) {
    if (text === undefined) continue;
    const hours = parseHours(text);
    if (hours) found.set(id, hours);
    else problems.push(notHours(id, text));
    problems.push(...notOfEvents(id, [source ?? []].flat(), sources));
  }
  return found;
}

/** The sources, each with the windows that its indicators ask of its events. */
export function withWindows(
  sources: readonly SourceSettings[],
  indicators: readonly Indicator[],
): readonly SourceSettings[] {
  return sources.map((source) => {
    const asked = indicators
      .filter((indicator) => indicator.sources.includes(source.id))
      .flatMap(({ hours }) => hours ?? []);
    return asked.length === 0 ? source : { ...source, windows: windowsOf(asked) };
  });
}

/** Each window once. */
function windowsOf(asked: readonly Hours[]): readonly HoursWindow[] {
  const windows = asked.filter((hours) => hours.kind === 'window');
  return [...new Map(windows.map((window) => [window.label, window])).values()];
}

function notHours(id: string, text: string): Problem {
  return {
    path: ['indicators', id, 'hours'],
    part: 'value',
    message: `"${text}" is neither hours of the day nor the word unknown`,
    hint: 'Write "20:00-06:00": 20:00 is in, 06:00 is out, and the two differ. 00:00-24:00 is the whole day; unknown is for events without a time.',
  };
}

function notOfEvents(id: string, named: readonly string[], sources: readonly SourceSettings[]): Problem[] {
  const other = sources.find((source) => named.includes(source.id) && source.shape !== 'events');
  if (!other) return [];
  return [
    {
      path: ['indicators', id, 'hours'],
      part: 'key',
      message: `indicator ${id} has hours, but its source ${other.id} holds ${other.shape}: only events have a time of day`,
      hint: 'Remove hours, or name a source of events.',
    },
  ];
}
