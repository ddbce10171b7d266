import type { PublicSettings } from '../../model/registers/public-view.ts';
import type { SourceSettings } from '../../model/source.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import { nameProblems } from '../name-problems.ts';
import type { Path, YamlDocument } from '../yaml-document.ts';

/** What is asked about the voice of residents; nothing where the configuration has nothing of it. */
export function publicSettings(
  file: AssessmentFile,
  sources: readonly SourceSettings[],
  candidates: readonly string[],
  yaml: YamlDocument,
  problems: Problem[],
): { readonly publicView?: PublicSettings } {
  const { concern, fifths, respondents, indicators } = file;
  const hasLog = sources.some(({ shape }) => shape === 'comments');
  if (!concern && !fifths && !respondents && !hasLog) return {};
  const known = Object.keys(indicators);
  const at = (path: Path) => ({ file: yaml.file, ...yaml.locate(path) });
  for (const [candidate, asked] of Object.entries(concern ?? {})) {
    problems.push(...nameProblems(candidate, ['concern', candidate], candidates, 'candidates', 'key'));
    // A theme is known when the log is read: without a log every name is an indicator's.
    if (!hasLog)
      for (const [index, one] of asked.entries())
        problems.push(...nameProblems(one, ['concern', candidate, index], file.concerns, 'concerns'));
  }
  for (const [fifth, { groups }] of (fifths ?? []).entries())
    for (const [index, group] of groups.entries())
      problems.push(...percentProblems(group, ['fifths', fifth, 'groups', index], file, known));
  for (const [index, { asked, population }] of (respondents ?? []).entries()) {
    problems.push(...percentProblems(asked, ['respondents', index, 'asked'], file, known));
    problems.push(...percentProblems(population, ['respondents', index, 'population'], file, known));
  }
  return {
    publicView: {
      concern: Object.entries(concern ?? {}).map(([candidate, asked]) => ({
        candidate,
        asked,
        at: at(['concern', candidate]),
      })),
      fifths: (fifths ?? []).map((one, index) => ({ ...one, at: at(['fifths', index]) })),
      respondents: (respondents ?? []).map((one, index) => ({ ...one, at: at(['respondents', index]) })),
    },
  };
}

function percentProblems(
  name: string,
  path: Path,
  { indicators }: AssessmentFile,
  known: readonly string[],
): readonly Problem[] {
  const kind = indicators[name]?.kind;
  if (kind === undefined || kind === 'percent') return nameProblems(name, path, known, 'indicators');
  const message = `${name} is an indicator of kind ${kind}, and only percentages stand beside each other here`;
  return [{ path, part: 'value', message, hint: 'Name an indicator of kind percent.' }];
}
