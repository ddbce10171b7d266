import type { StatedList } from '../../model/registers/stated-list.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import type { YamlDocument } from '../yaml-document.ts';

type Lists = Pick<AssessmentFile, 'lists'>;

/** Lists that cannot be counted: a run that goes backwards, an item that stands twice. */
export function checkLists({ lists }: Lists): readonly Problem[] {
  return lists.flatMap(({ name, items }, nth) => {
    const path = ['lists', nth, 'items'];
    const all = items.flatMap(writtenOut);
    const twice = all.find((item, at) => all.indexOf(item) < at);
    return [
      ...items.flatMap((item, at) => (writtenOut(item).length === 0 ? [backwards(item, [...path, at])] : [])),
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

/** "NI 15 to NI 49", "NI 15-49": one for each number. */
function writtenOut(item: string): readonly string[] {
  const run = /^(.*?)(\d+)\s*(?:to|-|–)\s*(.*?)(\d+)$/.exec(item);
  if (!run) return [item];
  const [, stem = '', from, again = '', to] = run;
  if (again !== '' && again !== stem) return [item];
  const length = Number(to) - Number(from) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, at) => `${stem}${Number(from) + at}`);
}

function backwards(item: string, path: Problem['path']): Problem {
  return {
    path,
    part: 'value',
    message: `"${item}" goes backwards`,
    hint: 'Write the lower number first: "NI 15 to NI 49".',
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
