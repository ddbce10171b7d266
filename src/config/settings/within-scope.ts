import { didYouMean } from '../../model/nearest-word.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';

type Candidates = AssessmentFile['candidates'];
type IndicatorBlock = AssessmentFile['indicators'][string];

/**
 * The configuration with what candidates leave out (`without`) taken from the categories of their homes: vehicle crime
 * not including vehicle interference counts the other categories alone. Homes are left out where candidates are settled.
 */
export function withinScope(file: AssessmentFile): AssessmentFile {
  const scoped = Object.entries(file.candidates).filter(([, { without }]) => without !== undefined);
  if (scoped.length === 0) return file;
  const indicators = Object.fromEntries(
    Object.entries(file.indicators).map(([id, block]) => {
      const left = scoped.flatMap(([candidate, { without = [] }]) =>
        homesOf(file.candidates, candidate).includes(id) ? without : [],
      );
      const kept = categoriesOf(id, block).filter((one) => !left.includes(one));
      return [id, left.length > 0 && kept.length > 0 ? { ...block, category: kept } : block];
    }),
  );
  return { ...file, indicators };
}

/** Finds what is left out of a candidate and was never in it, and candidates with nothing left. */
export function checkScopes(
  { candidates, indicators }: Pick<AssessmentFile, 'candidates' | 'indicators'>,
  catalogueHomes: (candidate: string) => readonly string[],
): readonly Problem[] {
  return Object.entries(candidates).flatMap(([id, { without = [] }]) => {
    if (without.length === 0) return [];
    const written = homesOf(candidates, id);
    const homes = (written.length > 0 ? written : catalogueHomes(id)).filter(
      (home) => indicators[home] !== undefined,
    );
    const parts = homes.flatMap((home) => [home, ...categoriesOf(home, indicators[home]!)]);
    const unknown = without.flatMap((name, at) =>
      parts.includes(name) ? [] : [notInIt(name, id, at, parts)],
    );
    const left = homes
      .filter((home) => !without.includes(home))
      .flatMap((home) => categoriesOf(home, indicators[home]!))
      .filter((category) => !without.includes(category));
    return unknown.length === 0 && left.length === 0 ? [nothingLeft(id)] : unknown;
  });
}

function homesOf(candidates: Candidates, id: string): readonly string[] {
  const { indicator, homes = [] } = candidates[id] ?? {};
  return indicator === undefined ? homes : [indicator, ...homes];
}

function categoriesOf(id: string, { category }: IndicatorBlock): readonly string[] {
  return [category ?? id].flat();
}

function notInIt(name: string, id: string, at: number, parts: readonly string[]): Problem {
  return {
    path: ['candidates', id, 'without', at],
    part: 'value',
    message: `"${name}" is neither a home of ${id} nor a category of one, so it cannot be left out.${didYouMean(name, parts)}`,
    hint: `Use one of: ${parts.join(', ') || 'none: it has no homes'}; or say it in words alone, as scope:.`,
  };
}

function nothingLeft(id: string): Problem {
  return {
    path: ['candidates', id, 'without'],
    part: 'value',
    message: `${id} leaves out everything that it has`,
    hint: 'Leave something in, or remove the candidate.',
  };
}
