import type { Issue } from '../../model/issue.ts';
import type { Origin } from '../../model/origin.ts';
import type { CommentRecord } from '../../model/registers/comment.ts';
import type { AreaIndex } from './area-index.ts';

export interface PlacedComments {
  readonly kept: readonly CommentRecord[];
  readonly rejected: readonly Origin[];
  readonly issues: readonly Issue[];
}

/** Comments with the code of their area; those of an area that nobody knows are refused. */
export function placeComments(records: readonly CommentRecord[], index: AreaIndex): PlacedComments {
  const kept: CommentRecord[] = [];
  const refused: CommentRecord[] = [];
  for (const record of records) {
    const { area, areaName } = record;
    if (area === '' && areaName === '') kept.push(record);
    else {
      const match = index.match(area, areaName);
      if (match) kept.push({ ...record, area: match.code, areaName: match.name });
      else if (index.isKnown(area || areaName)) kept.push({ ...record, area: area || areaName });
      else refused.push(record);
    }
  }
  return { kept, rejected: refused.map(({ origin }) => origin), issues: refused.map(issueOf) };
}

function issueOf({ area, areaName, areaColumn, origin }: CommentRecord): Issue {
  return {
    code: 'unknown-area',
    severity: 'error',
    source: origin.source,
    file: origin.file,
    line: origin.firstLine,
    column: areaColumn,
    message: `"${(area || areaName).slice(0, 40)}" is no area of the configuration and of no look-up: the comment is left out`,
    hint: 'Correct the area, or name it under areas with this code, name or alias.',
  };
}
