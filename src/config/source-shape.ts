import { type PartnerFormat, partnerFormats, type Shape, TIDY } from '../model/partner-formats.ts';
import type { Problem } from './explain-problem.ts';
import type { SourceFile } from './keys/schema.ts';
import { shapeColumns } from './keys/shape-columns.ts';

/** A source block as it is read: `format: tidy` is no format, but a name for having none. */
export type SourceBlock = Omit<SourceFile, 'format'> & { readonly format?: PartnerFormat };

export interface ShapedSource {
  readonly block: SourceBlock;
  readonly shape: Shape;
  /** True where the block asks for `format: tidy`. */
  readonly tidy: boolean;
}

/** What a row of a source is: by its partner format, or by the shape that the block names. */
export function settleShape(id: string, written: SourceFile, problems: Problem[]): ShapedSource {
  const { format, ...rest } = written;
  const tidy = format === TIDY;
  const block: SourceBlock = format === undefined || tidy ? rest : { ...rest, format };
  const problem = tidy ? tidyProblem(id, block) : shapeProblem(id, block);
  if (problem) problems.push(problem);
  return { block, tidy, shape: block.format ? partnerFormats[block.format] : (block.shape ?? 'counts') };
}

const shapes = Object.keys(shapeColumns).join(', ');

function tidyProblem(id: string, { shape }: SourceBlock): Problem | null {
  if (shape) return null;
  return {
    path: ['sources', id, 'format'],
    part: 'value',
    message: `source ${id} has format: ${TIDY}, but no shape that says what a row is`,
    hint: `Add shape: (${shapes}).`,
  };
}

function shapeProblem(id: string, { shape, format }: SourceBlock): Problem | null {
  if (shape && format)
    return {
      path: ['sources', id, 'shape'],
      part: 'key',
      message: `source ${id} has both a shape and a format`,
      hint: 'Keep format for a partner file that the product knows, or shape and columns for any other.',
    };
  if (shape || format) return null;
  return {
    path: ['sources', id],
    part: 'key',
    message: `source ${id} has neither a shape nor a format`,
    hint: `Add shape: (${shapes}) or format: (${Object.keys(partnerFormats).join(', ')}).`,
  };
}
