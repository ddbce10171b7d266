import type { AreaLink } from '../model/area.ts';
import type { Issue } from '../model/issue.ts';
import type {
  CountRecord,
  EventCount,
  IndicatorRecord,
  JudgementRecord,
  PlaceClass,
  PopulationRecord,
  SourceBalance,
  SourceRecords,
  SourceSettings,
} from '../model/source.ts';
import { countEventsByStream } from './engines/stream.ts';
import { findFiles } from './find-files.ts';
import { formats } from './formats/index.ts';
import type { TableFormat } from './formats/partner-format.ts';
import { readEvents } from './read-events.ts';
import type { RowReader } from './row.ts';
import { classesReader } from './shapes/classes.ts';
import { countsReader } from './shapes/counts.ts';
import type { ShapeContext } from './shapes/fields.ts';
import { indicatorsReader } from './shapes/indicators.ts';
import { judgementsReader } from './shapes/judgements.ts';
import { linksReader } from './shapes/lookup.ts';
import { populationsReader } from './shapes/populations.ts';
import { surveyReader } from './shapes/survey.ts';
import { SurveyTally } from './shapes/survey-tally.ts';
import { sourceIssue } from './source-issue.ts';
import { readTable, type TableResult } from './table.ts';
import type { TableHead } from './table-query.ts';

export interface SourcesRead {
  readonly records: SourceRecords;
  readonly balances: readonly SourceBalance[];
  readonly issues: readonly Issue[];
  /** Files that gave no figure at all. */
  readonly unread: readonly string[];
}

/** Told before each file is read: which one, and how many are done. */
export type OnProgress = (file: string, done: number, total: number) => void;

/** Reads every file of every source, in the order of the configuration. `root` is the folder that files are relative to. */
export async function readSources(
  sources: readonly SourceSettings[],
  root: string,
  onProgress: OnProgress = () => {},
): Promise<SourcesRead> {
  const reading = new SourceReading(root);
  const found = sources.map((source) => ({ source, files: findFiles(root, source.file) }));
  const total = found.reduce((sum, { files }) => sum + files.length, 0);
  let done = 0;
  for (const { source, files } of found) {
    if (files.length === 0) reading.addMissing(source);
    for (const file of files) {
      onProgress(file, done++, total);
      await reading.addFile(source, file);
    }
  }
  return reading.result();
}

class SourceReading {
  readonly #root: string;
  readonly #counts: CountRecord[] = [];
  readonly #indicators: IndicatorRecord[] = [];
  readonly #populations: PopulationRecord[] = [];
  readonly #events: EventCount[] = [];
  readonly #judgements: JudgementRecord[] = [];
  readonly #links: AreaLink[] = [];
  readonly #classes: PlaceClass[] = [];
  readonly #balances: SourceBalance[] = [];
  readonly #issues: Issue[] = [];
  readonly #unread: string[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  async addFile(source: SourceSettings, file: string): Promise<void> {
    const result = await this.#readFile(source, file);
    for (const issue of result.issues) this.#issues.push(issue);
    if (result.balance) this.#balances.push(result.balance);
    else this.#unread.push(file);
  }

  addMissing(source: SourceSettings): void {
    this.#unread.push(source.file);
    this.#issues.push(
      sourceIssue({
        source,
        file: source.file,
        line: null,
        code: 'missing-file',
        severity: 'error',
        message: `there is no such file (source ${source.id}, line ${source.line} of the configuration)`,
        hint: `Put the file there, or ask ${source.partner} for it.`,
      }),
    );
  }

  result(): SourcesRead {
    const records: SourceRecords = {
      counts: this.#counts,
      indicators: this.#indicators,
      populations: this.#populations,
      events: this.#events,
      judgements: this.#judgements,
      links: this.#links,
      classes: this.#classes,
    };
    return { records, balances: this.#balances, issues: this.#issues, unread: this.#unread };
  }

  async #readFile(source: SourceSettings, file: string): Promise<TableResult> {
    const context = { source: source.id, file, periods: source.periods };
    const format = source.format ? formats[source.format] : null;
    switch (source.shape) {
      case 'counts':
        return this.#table(
          source,
          file,
          this.#counts,
          countsReader(context),
          format?.shape === 'counts' ? format : null,
        );
      case 'indicators':
        return this.#table(
          source,
          file,
          this.#indicators,
          indicatorsReader(context),
          format?.shape === 'indicators' ? format : null,
        );
      case 'populations':
        return this.#table(
          source,
          file,
          this.#populations,
          populationsReader(context),
          format?.shape === 'populations' ? format : null,
        );
      case 'lookup':
        return this.#table(
          source,
          file,
          this.#links,
          linksReader(context),
          format?.shape === 'lookup' ? format : null,
        );
      case 'classes':
        return this.#table(
          source,
          file,
          this.#classes,
          classesReader(context),
          format?.shape === 'classes' ? format : null,
        );
      case 'judgements':
        return this.#table(source, file, this.#judgements, judgementsReader(context), null);
      case 'survey':
        return this.#survey(source, file, context);
      case 'events':
        return this.#eventFile(source, file);
    }
  }

  /** Respondents are added up while they are read: no record of a person is kept. */
  async #survey(source: SourceSettings, file: string, context: ShapeContext): Promise<TableResult> {
    const { answers, columns } = source;
    const tally = new SurveyTally(context);
    const reader = () =>
      answers
        ? surveyReader(context, answers, tally)
        : 'the source does not say which answers are yes, no and missing';
    const result = await readTable({ root: this.#root, file, source, columns, reader, take: () => {} });
    if (result.balance) this.#indicators.push(...tally.records());
    return result;
  }

  async #eventFile(source: SourceSettings, file: string): Promise<TableResult> {
    const read = await readEvents(source, file, this.#root, countEventsByStream);
    const twin = this.#balances.find(({ id, sha256 }) => id === source.id && sha256 === read.balance?.sha256);
    if (twin && read.balance) return sameAgain(source, read.balance, twin.file);
    for (const event of read.events) this.#events.push(event);
    return read;
  }

  /** Reads a file of figures: by its partner format or, without one, by the columns that the configuration names. */
  #table<T>(
    source: SourceSettings,
    file: string,
    into: T[],
    byColumns: RowReader<T>,
    format: TableFormat<string, T> | null,
  ): Promise<TableResult> {
    const context = { source: source.id, file, periods: source.periods };
    const about = { root: this.#root, file, source };
    if (!format) {
      const take = (record: T) => void into.push(record);
      return readTable({ ...about, columns: source.columns, reader: () => byColumns, take });
    }
    return this.#formatted(about, into, context, format);
  }

  async #formatted<T>(
    about: { readonly root: string; readonly file: string; readonly source: SourceSettings },
    into: T[],
    context: ShapeContext,
    format: TableFormat<string, T>,
  ): Promise<TableResult> {
    const own: T[] = [];
    const reader = (head: TableHead) => format.reader(head, context);
    const take = (records: readonly T[]) => {
      for (const record of records) own.push(record);
    };
    const result = await readTable({ ...about, columns: format.columns, reader, take });
    for (const record of format.whole?.(own) ?? own) into.push(record);
    return result;
  }
}

/** Events have no id to tell repeats by, but a file that is byte for byte another one is a copy. */
function sameAgain(source: SourceSettings, balance: SourceBalance, twin: string): TableResult {
  const { file, read } = balance;
  const issue = sourceIssue({
    source,
    file,
    line: null,
    code: 'duplicate-file',
    severity: 'warning',
    message: `this file is the same as ${twin}, byte for byte: its ${read} records are counted once`,
    hint: `Remove the copy, or ask ${source.partner} for the file that should be there.`,
  });
  return { balance: { ...balance, accepted: 0, rejected: 0, skipped: read }, issues: [issue] };
}
