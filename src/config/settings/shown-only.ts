import { isShownOnly } from '../../model/indicator-listing.ts';
import type { Candidate } from '../../model/ranking.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import type { Path } from '../yaml-document.ts';
import type { Listings } from './indicator-listings.ts';

/** Candidates that the configuration puts on what is shown and never scored: a control, or a measure still to be defined. */
export function checkShownOnly(
  written: AssessmentFile['candidates'],
  candidates: readonly Candidate[],
  listings: Listings,
): readonly Problem[] {
  return [
    ...Object.entries(written).flatMap(([candidate, { indicator, homes = [], indicators = [] }]) => [
      ...(indicator === undefined ? [] : refuse(indicator, ['candidates', candidate, 'indicator'], listings)),
      ...homes.flatMap((id, at) => refuse(id, ['candidates', candidate, 'homes', at], listings)),
      ...indicators.flatMap((id, at) => refuse(id, ['candidates', candidate, 'indicators', at], listings)),
    ]),
    ...candidates
      .filter(({ id }) => written[id]?.homes === undefined && written[id]?.indicator === undefined)
      .flatMap(({ homes = [] }) => homes.flatMap((id) => refuse(id, ['indicators', id, 'status'], listings))),
  ];
}

/** Candidates without the indicators that the catalogue would have answer criteria, where these are shown only. */
export function withoutShownOnly(candidates: readonly Candidate[], listings: Listings): readonly Candidate[] {
  return candidates.map((candidate) => {
    const { indicators = [], ...others } = candidate;
    const scored = indicators.filter((id) => !isKept(id, listings));
    if (scored.length === indicators.length) return candidate;
    return scored.length > 0 ? { ...others, indicators: scored } : others;
  });
}

function refuse(id: string, path: Path, listings: Listings): readonly Problem[] {
  if (!isKept(id, listings)) return [];
  const message = `${id} is ${listings.get(id)?.status}: shown, never scored, so no candidate can stand on it`;
  return [{ path, part: 'value', message, hint: `Take ${id} from the candidate, or remove its status.` }];
}

function isKept(id: string, listings: Listings): boolean {
  const listing = listings.get(id);
  return listing !== undefined && isShownOnly(listing);
}
