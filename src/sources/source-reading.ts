import type { Issue } from '../model/issue.ts';
import type { EventCount, SourceBalance, SourceRecords, SourceSettings } from '../model/source.ts';
import { countEventsByStream } from './engines/stream.ts';
import { PersonNumbers } from './person-numbers.ts';
import { readEvents } from './read-events.ts';
import { readSurvey } from './read-survey.ts';
import { ShapeTable, type SourceFile } from './shape-table.ts';
import { actionsReader } from './shapes/actions.ts';
import { classesReader } from './shapes/classes.ts';
import { commentsReader } from './shapes/comments.ts';
import { costsReader } from './shapes/costs.ts';
import { countsReader } from './shapes/counts.ts';
import { deflatorsReader } from './shapes/deflators.ts';
import { harmWeightsReader } from './shapes/harm-weights.ts';
import { indicatorsReader } from './shapes/indicators.ts';
import { judgementsReader } from './shapes/judgements.ts';
import { linksReader } from './shapes/lookup.ts';
import { populationsReader } from './shapes/populations.ts';
import { risksReader } from './shapes/risks.ts';
import { sourceIssue } from './table/source-issue.ts';
import type { TableResult } from './table/table.ts';

export interface SourcesRead {
  readonly records: SourceRecords;
  readonly balances: readonly SourceBalance[];
  readonly issues: readonly Issue[];
  /** Files that gave no figure at all. */
  readonly unread: readonly string[];
}

/** Reads files one after another and keeps what all of them said. */
export class SourceReading {
  readonly #root: string;
  /** Shapes whose rows are figures. */
  readonly #tables = {
    counts: new ShapeTable(countsReader, (format) => (format.shape === 'counts' ? format : null)),
    indicators: new ShapeTable(indicatorsReader, (format) => (format.shape === 'indicators' ? format : null)),
    populations: new ShapeTable(populationsReader, (format) =>
      format.shape === 'populations' ? format : null,
    ),
    lookup: new ShapeTable(linksReader, (format) => (format.shape === 'lookup' ? format : null)),
    classes: new ShapeTable(classesReader, (format) => (format.shape === 'classes' ? format : null)),
    judgements: new ShapeTable(judgementsReader),
    costs: new ShapeTable(costsReader),
    comments: new ShapeTable(commentsReader),
    'harm-weights': new ShapeTable(harmWeightsReader),
    risks: new ShapeTable(risksReader, () => null, { ragged: true }),
    actions: new ShapeTable(actionsReader, () => null, { ragged: true }),
    deflators: new ShapeTable(deflatorsReader, (format) => (format.shape === 'deflators' ? format : null)),
  };
  readonly #events: EventCount[] = [];
  /** The people of each source: an id of one sender is nobody known to another. */
  readonly #people = new Map<string, PersonNumbers>();
  readonly #balances: SourceBalance[] = [];
  readonly #issues: Issue[] = [];
  readonly #unread: string[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  async addFile(source: SourceSettings, file: string): Promise<void> {
    const result = await this.#read({ root: this.#root, file, source });
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
    const { counts, indicators, populations, lookup, classes, judgements, costs, deflators } = this.#tables;
    const weights = this.#tables['harm-weights'].records;
    const { risks, actions } = this.#tables;
    const comments = this.#tables.comments.records;
    const records: SourceRecords = {
      counts: counts.records,
      indicators: indicators.records,
      populations: populations.records,
      events: this.#events,
      judgements: judgements.records,
      links: lookup.records,
      classes: classes.records,
      ...(costs.records.length > 0 ? { costs: costs.records } : {}),
      ...(weights.length > 0 ? { harmWeights: weights } : {}),
      ...(deflators.records.length > 0 ? { deflators: deflators.records } : {}),
      ...(risks.records.length > 0 ? { risks: risks.records } : {}),
      ...(actions.records.length > 0 ? { actions: actions.records } : {}),
      ...(comments.length > 0 ? { comments } : {}),
    };
    return { records, balances: this.#balances, issues: this.#issues, unread: this.#unread };
  }

  #read(about: SourceFile): Promise<TableResult> {
    const { shape } = about.source;
    if (shape === 'events') return this.#readEvents(about);
    if (shape === 'survey') return this.#readSurvey(about);
    return this.#tables[shape].read(about);
  }

  async #readSurvey(about: SourceFile): Promise<TableResult> {
    const read = await readSurvey(about);
    this.#tables.indicators.add(read.records);
    return read;
  }

  async #readEvents({ source, file, root }: SourceFile): Promise<TableResult> {
    const read = await readEvents(source, file, root, countEventsByStream, this.#peopleOf(source));
    const twin = this.#balances.find(({ id, sha256 }) => id === source.id && sha256 === read.balance?.sha256);
    if (twin && read.balance) return sameAgain(source, read.balance, twin.file);
    for (const event of read.events) this.#events.push(event);
    return read;
  }

  #peopleOf({ id }: SourceSettings): PersonNumbers {
    const people = this.#people.get(id) ?? new PersonNumbers();
    this.#people.set(id, people);
    return people;
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
