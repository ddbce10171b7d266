import type { IndicatorRecord } from '../model/source.ts';
import { contextOf, type SourceFile } from './shape-table.ts';
import { surveyReader } from './shapes/survey.ts';
import { SurveyTally } from './shapes/survey-tally.ts';
import { readTable, type TableResult } from './table/table.ts';

export interface SurveyRead extends TableResult {
  readonly records: readonly IndicatorRecord[];
}

/** Reads a file of respondents, who are added up on the way: no record of a person is kept. */
export async function readSurvey(about: SourceFile): Promise<SurveyRead> {
  const { answers, columns } = about.source;
  const context = contextOf(about);
  const tally = new SurveyTally(context);
  const reader = () =>
    answers
      ? surveyReader(context, answers, tally)
      : 'the source does not say which answers are yes, no and missing';
  const result = await readTable({ ...about, columns, reader, take: () => {} });
  return { ...result, records: result.balance ? tally.records() : [] };
}
