import { parsePeriod, periodLength } from '../../model/period.ts';
import type { PlaceSettings } from '../../model/registers/place-view.ts';
import type { SourceSettings } from '../../model/source.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import { nameProblems } from '../name-problems.ts';
import type { Path, YamlDocument } from '../yaml-document.ts';

/** What is asked about places; nothing where the configuration has nothing of it. */
export function placeSettings(
  file: AssessmentFile,
  yaml: YamlDocument,
  problems: Problem[],
): { readonly placeView?: PlaceSettings } {
  const { beforeAfter, topAreas, fortnights, indicators, areas } = file;
  if (!beforeAfter && !topAreas && !fortnights) return {};
  const at = (path: Path) => ({ file: yaml.file, ...yaml.locate(path) });
  const [known, places] = [Object.keys(indicators), Object.keys(areas)];
  for (const [list, one] of (topAreas ?? []).entries()) {
    for (const [index, name] of one.indicators.entries())
      problems.push(...nameProblems(name, ['topAreas', list, 'indicators', index], known, 'indicators'));
    for (const [index, code] of one.areas.entries())
      problems.push(...nameProblems(code, ['topAreas', list, 'areas', index], places, 'areas'));
  }
  for (const [index, name] of (fortnights?.indicators ?? []).entries()) {
    const path = ['fortnights', 'indicators', index];
    problems.push(...nameProblems(name, path, known, 'indicators'));
    const other = otherThanEvents(indicators[name], file.sources);
    if (other) problems.push(notEvents(name, other, path));
  }
  return {
    placeView: {
      beforeAfter: (beforeAfter ?? []).flatMap((one, index) =>
        readBeforeAfter(one, index, known, places, problems).map((read) => ({
          ...read,
          at: at(['beforeAfter', index]),
        })),
      ),
      topAreas: (topAreas ?? []).map((one, index) => ({ ...one, at: at(['topAreas', index]) })),
      fortnights: fortnights ? { ...fortnights, at: at(['fortnights']) } : null,
    },
  };
}

function otherThanEvents(
  indicator: AssessmentFile['indicators'][string] | undefined,
  sources: AssessmentFile['sources'],
): string | undefined {
  return [indicator?.source ?? []].flat().find((id) => {
    const source = sources[id];
    return source !== undefined && !isOfEvents(source);
  });
}

/** A format is of events or says otherwise when it is read; without one the shape says. */
function isOfEvents({ shape, format }: AssessmentFile['sources'][string]): boolean {
  return shape === 'events' || (shape === undefined && format !== undefined && format !== 'tidy');
}

function notEvents(name: string, source: string, path: Path): Problem {
  const message = `${name} is counted by source ${source}, whose rows are no events: they have no day`;
  return { path, part: 'value', message, hint: 'Name an indicator of a source of shape events.' };
}

type Written = NonNullable<AssessmentFile['beforeAfter']>[number];

function readBeforeAfter(
  { name, indicator, area, ...written }: Written,
  at: number,
  known: readonly string[],
  places: readonly string[],
  problems: Problem[],
): readonly Omit<PlaceSettings['beforeAfter'][number], 'at'>[] {
  problems.push(...nameProblems(indicator, ['beforeAfter', at, 'indicator'], known, 'indicators'));
  problems.push(...nameProblems(area, ['beforeAfter', at, 'area'], places, 'areas'));
  const [before, after] = [parsePeriod(written.before), parsePeriod(written.after)];
  for (const key of ['before', 'after'] as const)
    if (!parsePeriod(written[key])) problems.push(notPeriod(written[key], ['beforeAfter', at, key]));
  if (!before || !after) return [];
  if (periodLength(before) !== periodLength(after) || before.to >= after.from)
    problems.push({
      path: ['beforeAfter', at, 'after'],
      part: 'value',
      message: `${after.label} is not a later period of the same length as ${before.label}`,
      hint: 'Set two periods of as many months against each other, the earlier one under before.',
    });
  return [{ name, indicator, area, before, after }];
}

function notPeriod(text: string, path: Path): Problem {
  const hint = 'Write 2013-14, 2013, 2013-14 Q1, 2013-04, year to 2014-03 or 2014-01 to 2014-11.';
  return { path, part: 'value', message: `"${text}" is not a period`, hint };
}

/** The sources, those of indicators that are asked for by fortnight with the day that the first one begins on. */
export function withFortnights(
  sources: readonly SourceSettings[],
  { fortnights, indicators }: AssessmentFile,
): readonly SourceSettings[] {
  if (!fortnights) return sources;
  const asked = new Set(fortnights.indicators.flatMap((id) => indicators[id]?.source ?? []));
  return sources.map((one) => (asked.has(one.id) ? { ...one, fortnightsFrom: fortnights.from } : one));
}
