import { didYouMean } from '../../model/nearest-word.ts';
import {
  formatsWithoutYear,
  type PartnerFormat,
  placelessFormats,
  type Shape,
} from '../../model/partner-formats.ts';
import type { NamedColumn, SourceSettings } from '../../model/source.ts';
import type { Problem } from '../explain-problem.ts';
import type { AssessmentFile } from '../keys/schema.ts';
import { shapeColumns } from '../keys/shape-columns.ts';
import { type SourceBlock, settleShape } from '../source-shape.ts';
import type { YamlDocument } from '../yaml-document.ts';
import { surveyAnswers } from './survey-answers.ts';

/** Resolves every source block to a shape with all its columns; adds what is wrong to `problems`. */
export function normaliseSources(
  sources: AssessmentFile['sources'],
  yaml: YamlDocument,
  problems: Problem[],
): readonly SourceSettings[] {
  return Object.entries(sources).map(([id, written]) => {
    const { line, column } = yaml.locate(['sources', id, 'file']);
    const { block, shape, tidy } = settleShape(id, written, problems);
    checkSheet(id, block, problems);
    if (block.format) checkFixed(id, block.format, block, problems);
    else checkConstants(id, shape, block, problems);
    checkRelease(id, shape, block, problems);
    const answers = surveyAnswers(id, shape, block, problems);
    return {
      id,
      partner: block.partner,
      file: block.file,
      shape,
      format: block.format ?? null,
      ...(tidy ? { tidy } : {}),
      delimiter: block.delimiter ?? null,
      sheet: block.sheet ?? null,
      periods: block.periods ?? null,
      columns: block.format ? {} : columnsOf(id, shape, block, yaml, problems),
      ...(block.release ? { release: { keep: block.release.keep } } : {}),
      ...(block.series ? { series: block.series } : {}),
      ...(answers ? { answers } : {}),
      constants: constantsOf(block),
      line,
      column,
    };
  });
}

/** Only a workbook has sheets: of any other file the key would be passed over without a word. */
function checkSheet(id: string, { sheet, file }: SourceBlock, problems: Problem[]): void {
  if (sheet === undefined || /\.(xlsx|xlsm|xls|ods)$/i.test(file)) return;
  problems.push({
    path: ['sources', id, 'sheet'],
    part: 'key',
    message: `source ${id} names a sheet, but its file is no workbook (.xlsx, .xls or .ods)`,
    hint: 'Remove sheet, or name the workbook under file.',
  });
}

/** A format fixes its columns: others would be passed over without a word. Some files do not say their year. */
function checkFixed(id: string, format: PartnerFormat, block: SourceBlock, problems: Problem[]): void {
  const mayBeSet: readonly string[] = formatsWithoutYear.includes(format) ? ['year'] : [];
  for (const key of ['columns', 'set'] as const)
    if (block[key] && (key === 'columns' || (mayBeSet.length === 0 && !setsPlace(block))))
      problems.push({
        path: ['sources', id, key],
        part: 'key',
        message: `source ${id} has ${key}, but the format ${format} fixes what its columns are`,
        hint: `Remove ${key}, or use shape in place of format.`,
      });
  if (mayBeSet.length > 0) checkYear(id, format, block, problems);
}

function checkYear(id: string, format: PartnerFormat, block: SourceBlock, problems: Problem[]): void {
  const hint = 'Write set: { year: "2020" } with the year that the publisher names.';
  for (const role of Object.keys(block.set ?? {}))
    if (role !== 'year')
      problems.push({
        path: ['sources', id, 'set', role],
        part: 'key',
        message: `the format ${format} has no "${role}" to set: only its year`,
        hint,
      });
  if (!/^(19|20|21)\d{2}$/.test(block.set?.year ?? ''))
    problems.push({
      path: ['sources', id, ...(block.set?.year ? ['set', 'year'] : [])],
      part: block.set?.year ? 'value' : 'key',
      message: `source ${id} sets no year, and files of format ${format} do not say it`,
      hint,
    });
}

/** Some files do not say what area they are of. */
function setsPlace({ format, set }: SourceBlock): boolean {
  const others = Object.keys(set ?? {}).filter((role) => role !== 'area');
  return format !== undefined && placelessFormats.includes(format) && others.length === 0;
}

function constantsOf({ set }: SourceBlock): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(set ?? {}).map(([role, value]) => [role, String(value)]));
}

function checkConstants(id: string, shape: Shape, block: SourceBlock, problems: Problem[]): void {
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

const shapesWithReleases: readonly Shape[] = ['counts', 'indicators'];

function checkRelease(id: string, shape: Shape, block: SourceBlock, problems: Problem[]): void {
  if (!block.release || (!block.format && shapesWithReleases.includes(shape))) return;
  problems.push({
    path: ['sources', id, 'release'],
    part: 'key',
    message: `source ${id} has release, but ${block.format ? 'its format' : `shape ${shape}`} knows no releases`,
    hint: `Remove release, or use shape: ${shapesWithReleases.join(' or ')} with columns.`,
  });
}

function columnsOf(
  id: string,
  shape: Shape,
  block: SourceBlock,
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
  const constants = constantsOf(block);
  const release = block.release
    ? { release: { name: block.release.column, required: true, ...yaml.locate(['sources', id, 'release']) } }
    : {};
  const named = Object.fromEntries(
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
  return { ...named, ...release };
}
