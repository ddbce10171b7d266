import { didYouMean } from '../model/nearest-word.ts';
import type { Problem } from './explain-problem.ts';
import type { Path } from './yaml-document.ts';

const NAMES_SHOWN = 12;

/** What is wrong with a name that points at something of a list: nothing where it is there, or where none is given. */
export function nameProblems(
  name: string | undefined,
  path: Path,
  known: readonly string[],
  list: string,
  part: Problem['part'] = 'value',
): readonly Problem[] {
  if (name === undefined || known.includes(name)) return [];
  const shown =
    known.length > NAMES_SHOWN ? `${known.slice(0, NAMES_SHOWN).join(', ')}, ...` : known.join(', ');
  return [
    {
      path,
      part,
      message: `"${name}" is not in ${list}.${didYouMean(name, known)}`,
      hint: `Use one of: ${shown || `none yet; add it under ${list}`}.`,
    },
  ];
}
