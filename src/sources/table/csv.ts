import { type CsvError, Parser } from 'csv-parse';
import iconv from 'iconv-lite';
import { readBytes } from '../bytes/byte-stream.ts';
import type { Encoding } from '../bytes/guard.ts';

/** The largest record taken, in bytes: a larger one is a quote that was never closed. */
export const LARGEST_RECORD = 1 << 20;

export interface CsvDialect {
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly lineEnds: readonly string[];
  /** True when the first line is Excel's `sep=;`, which is no record. */
  readonly hinted?: boolean;
}

/** Cells of one record, the physical line that it starts on, and its line breaks inside quotes. Return false to stop. */
export type OnRecord = (cells: readonly string[], line: number, breaks?: number) => boolean;

export interface CsvFault {
  readonly code: string;
  /** Line on which the broken record starts. */
  readonly line: number;
  readonly message: string;
}

/**
 * The precise reader: csv-parse, strict, one dialect. It defines what a file says. Every physical line belongs
 * to some record, blank ones included, so the line number of a record is exact also after quoted line breaks.
 * Resolves to the fault that stopped it, or null when the whole file was read or `onRecord` had enough.
 */
export async function readCsv(
  path: string,
  dialect: CsvDialect,
  onRecord: OnRecord,
): Promise<CsvFault | null> {
  const parser = new RecordParser(dialect, onRecord);
  const decoder = dialect.encoding === 'utf-8' ? null : iconv.getDecoder(dialect.encoding);
  for await (const chunk of readBytes(path, 1 << 18)) {
    parser.write(decoder ? decoder.write(chunk) : chunk);
    if (parser.finished) break;
  }
  if (!parser.finished) await parser.close(decoder?.end() ?? '');
  return parser.fault;
}

const faultWords: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'a quote opened in this record is never closed: look for a " without a partner from this line on',
  CSV_INVALID_CLOSING_QUOTE:
    'a quoted field of this record goes on after its closing quote: look for a " inside a text, which must be written twice, or one that opens too many',
  INVALID_OPENING_QUOTE:
    'a quote stands in the middle of a field that does not start with one: look for a stray ", or a comma that is missing before it',
  CSV_MAX_RECORD_SIZE: `the record is larger than ${LARGEST_RECORD} bytes: most likely a quote is not closed`,
};

/** Hands each record over as soon as it is complete, instead of queueing it as a stream would. */
class RecordParser extends Parser {
  readonly #onRecord: OnRecord;
  readonly #hinted: boolean;
  #line = 1;
  #stopped = false;
  #fault: CsvFault | null = null;

  constructor(dialect: CsvDialect, onRecord: OnRecord) {
    super({
      bom: true,
      delimiter: dialect.delimiter,
      record_delimiter: dialect.lineEnds.length > 0 ? [...dialect.lineEnds] : ['\n'],
      max_record_size: LARGEST_RECORD,
      relax_column_count: true,
      skip_empty_lines: false,
    });
    this.#onRecord = onRecord;
    this.#hinted = dialect.hinted === true;
    this.on('error', (error: CsvError) => {
      const message = faultWords[error.code] ?? error.message;
      this.#fault = { code: 'format-error', line: this.#line, message };
    });
  }

  get finished(): boolean {
    return this.#stopped || this.#fault !== null;
  }

  /** What follows the record that stopped the reading is of no interest, faults included. */
  get fault(): CsvFault | null {
    return this.#stopped ? null : this.#fault;
  }

  close(rest: string): Promise<void> {
    return new Promise((resolve) => {
      this.on('close', resolve);
      this.resume();
      this.end(rest);
    });
  }

  override push(record: readonly string[] | null): boolean {
    if (record === null) return super.push(null);
    if (this.#stopped) return true;
    const line = this.#line;
    const breaks = breaksIn(record);
    this.#line += 1 + breaks;
    if (line > 1 || !this.#hinted) this.#stopped = !this.#onRecord(record, line, breaks);
    return true;
  }
}

/** Line breaks inside quoted cells: CRLF is one break. */
function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells)
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.match(/\r\n|\n|\r/g)!.length;
  return breaks;
}
