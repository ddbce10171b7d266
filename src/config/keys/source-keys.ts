import { z } from 'zod';
import { knownSeries, type PartnerFormat, partnerFormats, TIDY } from '../../model/partner-formats.ts';
import { harmColumns, harmConstants } from './harm-keys.ts';
import { registerColumns } from './register-columns.ts';
import { text } from './schema-terms.ts';

const columns = z.strictObject({
  category: text.optional(),
  area: text.optional(),
  areaName: text.optional(),
  period: text.optional(),
  time: text.optional(),
  count: text.optional(),
  numerator: text.optional(),
  denominator: text.optional(),
  value: text.optional(),
  estimated: text.optional(),
  expected: text.optional(),
  change: text.optional(),
  absoluteChange: text.optional(),
  basePeriod: text.optional(),
  standardError: text.optional(),
  effectiveBase: text.optional(),
  year: text.optional(),
  population: text.optional(),
  child: text.optional(),
  childName: text.optional(),
  parent: text.optional(),
  parentName: text.optional(),
  of: text.optional(),
  place: text.optional(),
  scheme: text.optional(),
  answer: text.optional(),
  weight: text.optional(),
  id: text.optional(),
  person: text.optional(),
  theme: text.optional(),
  ...harmColumns,
  ...registerColumns,
});

const codes = z.array(z.union([text, z.number()]));

/** A source block: whose file it is, and how it is read. */
export const source = z.strictObject({
  partner: text.describe('Who sends the file, and whom to ask about it'),
  file: text.describe('Path or pattern (* and ?) relative to this configuration'),
  shape: z
    .enum([
      'counts',
      'events',
      'indicators',
      'populations',
      'judgements',
      'lookup',
      'classes',
      'survey',
      'costs',
      'harm-weights',
      'deflators',
      'comments',
      'risks',
      'actions',
    ])
    .optional()
    .describe('What a row is; leave out with a format other than tidy'),
  format: z
    .enum([...(Object.keys(partnerFormats) as PartnerFormat[]), TIDY])
    .optional()
    .describe('A partner format whose columns are known; tidy for any other table, by shape and columns'),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  sheet: text.optional().describe('The sheet of a workbook; the only one with the columns when left out'),
  periods: z
    .enum(['months', 'years'])
    .optional()
    .describe('How 2010-11 is meant: a month or a financial year'),
  series: z
    .enum(knownSeries)
    .optional()
    .describe(
      'The series that the figures are of, so that its known breaks are marked; a format knows its own',
    ),
  answers: z
    .strictObject({ yes: codes.min(1), no: codes.min(1), missing: codes })
    .optional()
    .describe('Of a survey: which answers count as yes, as no, and as none. Any other is refused'),
  columns: columns.optional().describe('Names of the columns in the file, by what they hold'),
  release: z
    .strictObject({
      column: text.describe('The column that says which release a figure is of'),
      keep: text.describe('latest, or the name of the only release that counts'),
    })
    .optional()
    .describe('Which release wins where a figure is given again; without it such rows are refused'),
  set: z
    .strictObject({
      category: text.optional(),
      area: text.optional(),
      period: text.optional(),
      year: text.optional(),
      of: z.enum(['residents', 'households']).optional(),
      scheme: text.optional(),
      weight: z.union([text, z.number()]).optional(),
      ...harmConstants,
    })
    .optional()
    .describe('What every row is about, where the file has no column for it'),
});
