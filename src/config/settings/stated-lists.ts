import type { StatedList } from '../../model/registers/stated-list.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import type { YamlDocument } from '../yaml-document.ts';

/** No document lists more: a slip of the pen is not written out for ever. */
export const LONGEST_RUN = 1000;
const year = /^(?:19|20)\d\d$/;

type Lists = Pick<AssessmentFile, 'lists'>;

/** Lists that cannot be counted: a run that goes backwards, an item that stands twice. */
export function checkLists({ lists }: Lists): readonly Problem[] {
  return lists.flatMap(({ name, items }, nth) => {
    const path = ['lists', nth, 'items'];
    const all = items.flatMap(writtenOut);
    const twice = all.find((item, at) => all.indexOf(item) < at);
    return [
      ...items.flatMap((item, at) => (writtenOut(item).length === 0 ? [noRun(item, [...path, at])] : [])),
      ...(twice === undefined ? [] : [listedTwice(twice, name, path)]),
    ];
  });
}

/** The lists of a configuration without problems, runs of numbers written out; nothing where it has none. */
export function listsOf({ lists }: Lists, yaml: YamlDocument): { readonly lists?: readonly StatedList[] } {
  if (lists.length === 0) return {};
  return {
    lists: lists.map(({ name, statedCount, items }, nth) => ({
      name,
      items: items.flatMap(writtenOut),
      statedCount,
      at: { file: yaml.file, ...yaml.locate(['lists', nth, 'statedCount'], 'value') },
    })),
  };
}

/** "NI 15 to NI 49", "NI 15-49": one for each number. The years of "Youth Justice Plan 2007-08" are no run. */
function writtenOut(item: string): readonly string[] {
  const run = /^(.*?)(\d+)\s*(to|-|–)\s*(.*?)(\d+)$/.exec(item);
  if (!run) return [item];
  const [, stem = '', from = '', between, again = '', to = ''] = run;
  if (again !== '' && again !== stem) return [item];
  if (between !== 'to' && year.test(from)) return [item];
  const length = Number(to) - Number(from) + 1;
  if (length < 1 || length > LONGEST_RUN) return [];
  const numbered = (at: number) => `${Number(from) + at}`.padStart(from.length, '0');
  return Array.from({ length }, (_, at) => `${stem}${numbered(at)}`);
}

function noRun(item: string, path: Problem['path']): Problem {
  return {
    path,
    part: 'value',
    message: `"${item}" goes backwards, or through more than ${LONGEST_RUN} numbers`,
    hint: 'Write the lower number first, then the higher: "NI 15 to NI 49".',
  };
}

function listedTwice(item: string, list: string, path: Problem['path']): Problem {
  return {
    path,
    part: 'value',
    message: `${item} stands twice in ${list}`,
    hint: 'List it once: a list that counts one thing twice says nothing of its number.',
  };
}
