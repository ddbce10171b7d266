import { type NamedColumn, partnerFormats, type Shape, type SourceSettings } from '../model/source.ts';
import type { Problem } from './explain-problem.ts';
import { didYouMean } from './nearest-word.ts';
import type { AssessmentFile, SourceFile } from './schema.ts';
import { shapeColumns } from './shape-columns.ts';
import type { YamlDocument } from './yaml-document.ts';

/** Resolves every source block to a shape with all its columns; adds what is wrong to `problems`. */
export function normaliseSources(
  sources: AssessmentFile['sources'],
  yaml: YamlDocument,
  problems: Problem[],
): readonly SourceSettings[] {
  return Object.entries(sources).map(([id, block]) => {
    const { line, column } = yaml.locate(['sources', id, 'file']);
    const shape = shapeOf(id, block, problems);
    if (block.format) checkFixed(id, block, problems);
    else checkConstants(id, shape, block, problems);
    return {
      id,
      partner: block.partner,
      file: block.file,
      shape,
      format: block.format ?? null,
      delimiter: block.delimiter ?? null,
      periods: block.periods ?? null,
      columns: block.format ? {} : columnsOf(id, shape, block, yaml, problems),
      constants: { ...block.set },
      line,
      column,
    };
  });
}

function shapeOf(id: string, block: SourceFile, problems: Problem[]): Shape {
  if (block.shape && block.format)
    problems.push({
      path: ['sources', id, 'shape'],
      part: 'key',
      message: `source ${id} has both a shape and a format`,
      hint: 'Keep format for a partner file that the product knows, or shape and columns for any other.',
    });
  if (!block.shape && !block.format)
    problems.push({
      path: ['sources', id],
      part: 'key',
      message: `source ${id} has neither a shape nor a format`,
      hint: `Add shape: (${Object.keys(shapeColumns).join(', ')}) or format: (${Object.keys(partnerFormats).join(', ')}).`,
    });
  return block.format ? partnerFormats[block.format] : (block.shape ?? 'counts');
}

/** A format fixes its columns: others would be passed over without a word. */
function checkFixed(id: string, block: SourceFile, problems: Problem[]): void {
  for (const key of ['columns', 'set'] as const)
    if (block[key])
      problems.push({
        path: ['sources', id, key],
        part: 'key',
        message: `source ${id} has ${key}, but the format ${block.format} fixes what its columns are`,
        hint: `Remove ${key}, or use shape in place of format.`,
      });
}

function checkConstants(id: string, shape: Shape, block: SourceFile, problems: Problem[]): void {
  const known = shapeColumns[shape];
  const columns: Readonly<Record<string, string | undefined>> = block.columns ?? {};
  for (const role of Object.keys(block.set ?? {})) {
    const path = ['sources', id, 'set', role];
    if (!Object.hasOwn(known, role))
      problems.push({
        path,
        part: 'key',
        message: `shape ${shape} has no "${role}" to set`,
        hint: `Use: ${Object.keys(known).join(', ')}.`,
      });
    else if (columns[role] !== undefined)
      problems.push({
        path,
        part: 'key',
        message: `source ${id} sets "${role}" and also names a column for it`,
        hint: 'Keep one of the two.',
      });
  }
}

function columnsOf(
  id: string,
  shape: Shape,
  block: SourceFile,
  yaml: YamlDocument,
  problems: Problem[],
): Readonly<Record<string, NamedColumn>> {
  const known = shapeColumns[shape];
  const written: Readonly<Record<string, string | undefined>> = block.columns ?? {};
  for (const role of Object.keys(written))
    if (!Object.hasOwn(known, role))
      problems.push({
        path: ['sources', id, 'columns', role],
        part: 'key',
        message: `shape ${shape} has no column "${role}".${didYouMean(role, Object.keys(known))}`,
        hint: `Use: ${Object.keys(known).join(', ')}.`,
      });
  const constants: Readonly<Record<string, string | undefined>> = block.set ?? {};
  return Object.fromEntries(
    Object.entries(known)
      .filter(([role]) => constants[role] === undefined)
      .map(([role, column]) => {
        const name = written[role];
        const place = yaml.locate(name ? ['sources', id, 'columns', role] : ['sources', id, 'file']);
        return [
          role,
          { name: name ?? column.header, required: column.required || name !== undefined, ...place },
        ];
      }),
  );
}
